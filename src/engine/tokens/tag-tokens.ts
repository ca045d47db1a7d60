/** Parts of speech by a greedy averaged perceptron (Collins 2002), with a dictionary for words that have one tag. */

import { isCapitalized, type Tag, type Token } from './token.ts';

/** Weights as `src/training/tagger` fits them. */
export interface TaggerModel {
  readonly tags: readonly Tag[];
  /** Words, in lower case, that are all but always of one tag. */
  readonly dictionary: ReadonlyMap<string, Tag>;
  /** Feature → weight per tag, in the order of `tags`. */
  readonly weights: ReadonlyMap<string, ArrayLike<number>>;
}

/** Sets `tag` on each token of one sentence-like run, in place; marks keep theirs. O(tokens). */
export function tagTokens(
  tokens: readonly Token[],
  first: number,
  last: number,
  model: TaggerModel,
): void {
  const scores = new Float64Array(model.tags.length);
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || token.tag === 'PUNCT') continue;
    token.tag = knownTag(token, model) ?? bestTag(tokens, i, first, last, model, scores);
  }
}

/** The tag that needs no context: digits, and dictionary words unless capitalised in mid-sentence. */
function knownTag(token: Token, model: TaggerModel): Tag | null {
  const code = token.text.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'NUM';
  return model.dictionary.get(isCapitalized(token) ? token.text : token.lower) ?? null;
}

function bestTag(
  tokens: readonly Token[],
  at: number,
  first: number,
  last: number,
  model: TaggerModel,
  scores: Float64Array,
): Tag {
  scores.fill(0);
  for (const feature of tagFeatures(tokens, at, first, last)) {
    const weights = model.weights.get(feature);
    if (!weights) continue;
    for (let t = 0; t < scores.length; t++) scores[t] = (scores[t] ?? 0) + (weights[t] ?? 0);
  }
  let best = 0;
  for (let t = 1; t < scores.length; t++) if ((scores[t] ?? 0) > (scores[best] ?? 0)) best = t;
  return model.tags[best] ?? 'X';
}

/** The features of one token; earlier tokens must be tagged already. Shared with training. */
export function tagFeatures(
  tokens: readonly Token[],
  at: number,
  first: number,
  last: number,
): string[] {
  const token = tokens[at];
  if (!token) return [];
  const { lower } = token;
  const before = at > first ? tokens[at - 1] : undefined;
  const second = at > first + 1 ? tokens[at - 2] : undefined;
  const after = at + 1 < last ? tokens[at + 1] : undefined;
  const beforeTag = before?.tag ?? '^';
  const isCapital = isCapitalized(token);
  const opens = !before || before.tag === 'PUNCT';
  const shape = isCapital ? (opens ? 'C^' : 'C') : lower.includes('-') ? '-' : 'a';
  return [
    `w${lower}`,
    `s${lower.slice(-3)}`,
    `z${lower.slice(-2)}${shape}`,
    `S${shape}${beforeTag}`,
    `t${beforeTag}${second?.tag ?? '^'}`,
    `u${beforeTag}${lower}`,
    `b${before?.lower ?? '^'}`,
    `a${after?.lower ?? '$'}`,
    `n${after ? after.lower.slice(-2) : '$'}${beforeTag}`,
    `c${shape}${after ? (isCapitalized(after) ? 'C' : 'a') : '$'}`,
  ];
}

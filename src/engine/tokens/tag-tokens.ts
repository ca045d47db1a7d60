/** Parts of speech by a greedy averaged perceptron (Collins 2002), with a dictionary for words that have one tag. */

import type { WeightTable } from '../weight-table.ts';
import { afterShapeOf, shapeOf, tagIdOf } from './tag-features.ts';
import type { TagWeights } from './tag-weights.ts';
import { TAG_IDS, type Tag, type Token } from './token.ts';
import type { WordReader } from './word.ts';

/** Weights as `src/training/fit-tagger.ts` fits them. */
export interface TaggerModel {
  readonly tags: readonly Tag[];
  /** Their numbers, in the same order. */
  readonly tagIds: readonly number[];
  /** Words that are all but always of one tag; capitalised words under their capitalised form. */
  readonly dictionary: ReadonlyMap<string, Tag>;
  /** Reads words with the dictionary. */
  readonly wordOf: WordReader;
  readonly table: WeightTable;
  /** The table's weights, summed for what comes back. */
  readonly weights: TagWeights;
}

/** Sets `tag` on each token of one run, in place; marks keep theirs. O(tokens). */
export function tagTokens(
  tokens: readonly Token[],
  first: number,
  last: number,
  model: TaggerModel,
): void {
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || token.tag === 'PUNCT') continue;
    const { tag, tagId } = token.word;
    if (tag === null) {
      const best = likeliest(tokens, i, first, last, model);
      token.tag = model.tags[best] ?? 'X';
      token.tagId = model.tagIds[best] ?? TAG_IDS.X;
    } else {
      token.tag = tag;
      token.tagId = tagId;
    }
  }
}

/** The index of the tag with the greatest score: the same sum as over `tagFeatures`, worked out before in four parts. */
function likeliest(
  tokens: readonly Token[],
  at: number,
  first: number,
  last: number,
  { tags, weights }: TaggerModel,
): number {
  const token = tokens[at];
  if (!token) return 0;
  const before = at > first ? tokens[at - 1] : undefined;
  const second = at > first + 1 ? tokens[at - 2] : undefined;
  const after = at + 1 < last ? tokens[at + 1] : undefined;
  const shape = shapeOf(token, before);
  const beforeTag = tagIdOf(before);
  const { own, context, before: ofBefore, after: ofAfter } = weights;
  const atOwn = own.at(token.word, shape, beforeTag);
  const atContext = context.at(shape, beforeTag, tagIdOf(second), afterShapeOf(after));
  const atBefore = ofBefore.at(before?.word);
  const atAfter = ofAfter.at(after?.word, beforeTag);
  let best = 0;
  let most = -Infinity;
  for (let t = 0; t < tags.length; t++) {
    const score =
      (own.values[atOwn + t] ?? 0) +
      (context.values[atContext + t] ?? 0) +
      (ofBefore.values[atBefore + t] ?? 0) +
      (ofAfter.values[atAfter + t] ?? 0);
    if (score <= most) continue;
    most = score;
    best = t;
  }
  return best;
}

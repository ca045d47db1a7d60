/** Parts of speech by a greedy averaged perceptron (Collins 2002), with a dictionary for words that have one tag. */

import { newFeatureRow } from '../features.ts';
import type { WeightTable } from '../weight-table.ts';
import { contextOf, pairFeatures } from './tag-features.ts';
import type { TagWeights } from './tag-weights.ts';
import { setTag, TAGS, type Tag, type Token } from './token.ts';
import type { WordReader } from './word.ts';

/** Weights as `src/training/fit-tagger.ts` fits them. */
export interface TaggerModel {
  readonly tags: readonly Tag[];
  /** Words that are all but always of one tag; capitalised words under their capitalised form. */
  readonly dictionary: ReadonlyMap<string, Tag>;
  /** Reads words with the dictionary. */
  readonly wordOf: WordReader;
  readonly table: WeightTable;
  /** The table's weights for what comes back. */
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
    if (tag === null) setTag(token, model.tags[likeliest(tokens, i, first, last, model)] ?? 'X');
    else {
      token.tag = tag;
      token.tagId = tagId;
    }
  }
}

/** The index of the tag with the greatest score: the same sum as over `tagFeatures`, most of it worked out before. */
function likeliest(
  tokens: readonly Token[],
  at: number,
  first: number,
  last: number,
  { tags, weights, table }: TaggerModel,
): number {
  const token = tokens[at];
  if (!token) return 0;
  const before = at > first ? tokens[at - 1] : undefined;
  const second = at > first + 1 ? tokens[at - 2] : undefined;
  const after = at + 1 < last ? tokens[at + 1] : undefined;
  const context = contextOf(token, before, second, after);
  const own = weights.own(token.word, context.shape);
  const ofPlace = weights.context(context);
  const ofBefore = weights.before(before?.word);
  const ofAfter = weights.after(after?.word);
  const scores = SCRATCH_SCORES;
  for (let t = 0; t < tags.length; t++) {
    scores[t] = (own[t] ?? 0) + (ofPlace[t] ?? 0) + (ofBefore[t] ?? 0) + (ofAfter[t] ?? 0);
  }
  SCRATCH_ROW.length = 0;
  pairFeatures(token.word, context.beforeTag, after?.word, SCRATCH_ROW);
  table.addTo(scores, SCRATCH_ROW);
  let best = 0;
  for (let t = 1; t < tags.length; t++) if ((scores[t] ?? 0) > (scores[best] ?? 0)) best = t;
  return best;
}

/** Written and read within one call, never across. */
const SCRATCH_SCORES = new Float64Array(TAGS.length);
const SCRATCH_ROW = newFeatureRow();

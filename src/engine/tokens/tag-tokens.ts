/** Parts of speech by a greedy averaged perceptron (Collins 2002), with a dictionary for words that have one tag. */

import { addFeature, type FeatureRow, newFeatureRow } from '../features.ts';
import type { WeightTable } from '../weight-table.ts';
import { isCapitalized, setTag, TAGS, type Tag, type Token } from './token.ts';
import type { WordReader } from './word.ts';

/** Weights as `src/training/fit-tagger.ts` fits them. */
export interface TaggerModel {
  readonly tags: readonly Tag[];
  /** Words that are all but always of one tag; capitalised words under their capitalised form. */
  readonly dictionary: ReadonlyMap<string, Tag>;
  /** Reads words with the dictionary. */
  readonly wordOf: WordReader;
  readonly table: WeightTable;
}

/** Sets `tag` on each token of one run, in place; marks keep theirs. O(tokens). */
export function tagTokens(
  tokens: readonly Token[],
  first: number,
  last: number,
  model: TaggerModel,
): void {
  const scores = SCRATCH_SCORES.subarray(0, model.tags.length);
  const row = SCRATCH_ROW;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || token.tag === 'PUNCT') continue;
    if (token.word.tag !== null) {
      token.tag = token.word.tag;
      token.tagId = token.word.tagId;
      continue;
    }
    row.length = 0;
    tagFeatures(tokens, i, first, last, row);
    scores.fill(0);
    model.table.addTo(scores, row);
    setTag(token, model.tags[greatest(scores)] ?? 'X');
  }
}

/** Written and read within one call, never across. */
const SCRATCH_SCORES = new Float64Array(TAGS.length);
const SCRATCH_ROW = newFeatureRow();

function greatest(scores: Float64Array): number {
  let best = 0;
  for (let t = 1; t < scores.length; t++) if ((scores[t] ?? 0) > (scores[best] ?? 0)) best = t;
  return best;
}

const START = 31;
const END = 32;

/** Writes the features of one token; earlier tokens must be tagged already. Shared with training. */
export function tagFeatures(
  tokens: readonly Token[],
  at: number,
  first: number,
  last: number,
  row: FeatureRow,
): void {
  const token = tokens[at];
  if (!token) return;
  const before = at > first ? tokens[at - 1] : undefined;
  const second = at > first + 1 ? tokens[at - 2] : undefined;
  const after = at + 1 < last ? tokens[at + 1] : undefined;
  const { id, ending2, ending3 } = token.word;
  const beforeTag = before ? before.tagId : START;
  const secondTag = second ? second.tagId : START;
  const shape = shapeOf(token, before);
  const afterShape = after ? (isCapitalized(after) ? 1 : 2) : 3;
  addFeature(row, 0, id);
  addFeature(row, 1, ending3);
  addFeature(row, 2, ending2, shape);
  addFeature(row, 3, shape, beforeTag);
  addFeature(row, 4, beforeTag, secondTag);
  addFeature(row, 5, beforeTag, id);
  addFeature(row, 6, before ? before.id : START);
  addFeature(row, 7, after ? after.id : END);
  addFeature(row, 8, after ? after.word.ending2 : END, beforeTag);
  addFeature(row, 9, shape, afterShape);
}

/** 1 capitalised at the start of a run or after a mark, 2 capitalised elsewhere, 3 with a hyphen, 4 plain. */
function shapeOf(token: Token, before: Token | undefined): number {
  if (isCapitalized(token)) return !before || before.tag === 'PUNCT' ? 1 : 2;
  return token.word.hasHyphen ? 3 : 4;
}

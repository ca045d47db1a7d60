/** Features of a token for its tag, grouped by what they hang on: its word, the tags and shapes around, its neighbours. */

import { addFeature, type FeatureRow } from '../features.ts';
import { isCapitalized, type Token, type Word } from './token.ts';

/** Stand for what lies beyond the run, among ids of words and of tags. */
export const START = 31;
export const END = 32;

/** How many tags there are, with those beyond the run; and shapes of the word after, 0 for none included. */
export const CONTEXT_TAGS = 33;
export const AFTER_SHAPES = 4;

/** Those of the word itself, and with the tag before it. */
export function ownFeatures(
  { id, ending2, ending3 }: Word,
  shape: number,
  beforeTag: number,
  row: FeatureRow,
): void {
  addFeature(row, 0, id);
  addFeature(row, 1, ending3);
  addFeature(row, 2, ending2, shape);
  addFeature(row, 5, beforeTag, id);
}

/** Those of the place, whatever the words are. */
export function contextFeatures(
  shape: number,
  beforeTag: number,
  secondTag: number,
  afterShape: number,
  row: FeatureRow,
): void {
  addFeature(row, 3, shape, beforeTag);
  addFeature(row, 4, beforeTag, secondTag);
  addFeature(row, 9, shape, afterShape);
}

/** That of the word before, by its id. */
export const beforeFeature = (id: number, row: FeatureRow): void => {
  addFeature(row, 6, id);
};

/** Those of the word after, with the tag before the word between. */
export function afterFeatures(after: Word | undefined, beforeTag: number, row: FeatureRow): void {
  addFeature(row, 7, after ? after.id : END);
  addFeature(row, 8, after ? after.ending2 : END, beforeTag);
}

/** Writes all features of one token; earlier tokens must be tagged already. */
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
  const shape = shapeOf(token, before);
  const beforeTag = tagIdOf(before);
  ownFeatures(token.word, shape, beforeTag, row);
  contextFeatures(shape, beforeTag, tagIdOf(second), afterShapeOf(after), row);
  beforeFeature(before ? before.id : START, row);
  afterFeatures(after?.word, beforeTag, row);
}

/** 1 capitalised at the start of a run or after a mark, 2 capitalised elsewhere, 3 with a hyphen, 4 plain. */
export function shapeOf({ word }: Token, before: Token | undefined): number {
  if (word.isCapitalized) return !before || before.tag === 'PUNCT' ? 1 : 2;
  return word.hasHyphen ? 3 : 4;
}

/** 1 capitalised, 2 not, 3 nothing there. */
export const afterShapeOf = (after: Token | undefined): number =>
  after ? (isCapitalized(after) ? 1 : 2) : 3;

/** The number of the tag of a token before; `START` where there is none. */
export const tagIdOf = (token: Token | undefined): number => (token ? token.tagId : START);

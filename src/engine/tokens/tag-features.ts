/** Features of a token for its tag, grouped by what they hang on: its word, the tags and shapes around, its neighbours. */

import { addFeature, type FeatureRow } from '../features.ts';
import { isCapitalized, type Token, type Word } from './token.ts';

/** Stand for what lies beyond the run, among ids of words and of tags. */
export const START = 31;
export const END = 32;

/** Where a token stands, as small numbers. */
export interface TagContext {
  /** 1 capitalised at the start of a run or after a mark, 2 capitalised elsewhere, 3 with a hyphen, 4 plain. */
  readonly shape: number;
  readonly beforeTag: number;
  readonly secondTag: number;
  /** 1 capitalised, 2 not, 3 nothing there. */
  readonly afterShape: number;
}

/** How many shapes there are, 0 for none included; and how many tags, with those beyond the run. */
export const SHAPES = 5;
export const CONTEXT_TAGS = 33;
export const AFTER_SHAPES = 4;

/** Those of the word itself. */
export function ownFeatures({ id, ending2, ending3 }: Word, shape: number, row: FeatureRow): void {
  addFeature(row, 0, id);
  addFeature(row, 1, ending3);
  addFeature(row, 2, ending2, shape);
}

/** Those of the place, whatever the words are. */
export function contextFeatures(context: TagContext, row: FeatureRow): void {
  const { shape, beforeTag, secondTag, afterShape } = context;
  addFeature(row, 3, shape, beforeTag);
  addFeature(row, 4, beforeTag, secondTag);
  addFeature(row, 9, shape, afterShape);
}

/** That of the word before, and of the word after, by their ids. */
export const beforeFeature = (id: number, row: FeatureRow): void => {
  addFeature(row, 6, id);
};
export const afterFeature = (id: number, row: FeatureRow): void => {
  addFeature(row, 7, id);
};

/** Those of a word together with the tag before it. */
export function pairFeatures(
  { id }: Word,
  beforeTag: number,
  after: Word | undefined,
  row: FeatureRow,
): void {
  addFeature(row, 5, beforeTag, id);
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
  const context = contextOf(token, before, second, after);
  ownFeatures(token.word, context.shape, row);
  contextFeatures(context, row);
  beforeFeature(before ? before.id : START, row);
  afterFeature(after ? after.id : END, row);
  pairFeatures(token.word, context.beforeTag, after?.word, row);
}

/** Reads the place of a token from its neighbours. */
export function contextOf(
  token: Token,
  before: Token | undefined,
  second: Token | undefined,
  after: Token | undefined,
): TagContext {
  return {
    shape: shapeOf(token, before),
    beforeTag: before ? before.tagId : START,
    secondTag: second ? second.tagId : START,
    afterShape: after ? (isCapitalized(after) ? 1 : 2) : 3,
  };
}

function shapeOf({ word }: Token, before: Token | undefined): number {
  if (word.isCapitalized) return !before || before.tag === 'PUNCT' ? 1 : 2;
  return word.hasHyphen ? 3 : 4;
}

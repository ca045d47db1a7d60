/** The tagger's weights, summed once for what comes back: for each word by itself, and for each place by its tags. */

import { type FeatureRow, newFeatureRow } from '../features.ts';
import type { WeightTable } from '../weight-table.ts';
import {
  AFTER_SHAPES,
  afterFeature,
  beforeFeature,
  CONTEXT_TAGS,
  contextFeatures,
  END,
  ownFeatures,
  SHAPES,
  START,
} from './tag-features.ts';
import type { Word } from './token.ts';
import { wordFact } from './word-facts.ts';

/** A sum of weights for each tag. */
type Sums = readonly number[];

/** Gives the sums for the groups of features that need no looking up one by one; undefined stands beyond the run. */
export interface TagWeights {
  own(word: Word, shape: number): Sums;
  context(shape: number, beforeTag: number, secondTag: number, afterShape: number): Sums;
  before(word: Word | undefined): Sums;
  after(word: Word | undefined): Sums;
}

/** Prepares the sums of a model; they are worked out when they are first asked for. */
export function tagWeights(table: WeightTable): TagWeights {
  // Written and read within one call, never across.
  const row = newFeatureRow();
  const scores = new Int32Array(table.outputs);
  const begin = (): FeatureRow => {
    row.length = 0;
    return row;
  };
  const sums = (): Sums => {
    scores.fill(0);
    table.addTo(scores, row);
    const found: number[] = [];
    for (let k = 0; k < scores.length; k++) found.push(scores[k] ?? 0);
    return found;
  };
  const ofNeighbour = (write: (id: number, row: FeatureRow) => void, id: number): Sums => {
    write(id, begin());
    return sums();
  };
  // No closures where a sum is asked for: they would cost a record at each call, and most sums are known.
  const byShape = wordFact(() => new Array<Sums | undefined>(SHAPES));
  const readOwn = (word: Word, shape: number): Sums => {
    ownFeatures(word, shape, begin());
    return sums();
  };
  const contexts = new Array<Sums | undefined>(SHAPES * CONTEXT_TAGS * CONTEXT_TAGS * AFTER_SHAPES);
  const readContext: TagWeights['context'] = (shape, beforeTag, secondTag, afterShape) => {
    contextFeatures(shape, beforeTag, secondTag, afterShape, begin());
    return sums();
  };
  const before = wordFact(({ id }) => ofNeighbour(beforeFeature, id));
  const after = wordFact(({ id }) => ofNeighbour(afterFeature, id));
  const atStart = ofNeighbour(beforeFeature, START);
  const atEnd = ofNeighbour(afterFeature, END);
  return {
    own: (word, shape) => (byShape(word)[shape] ??= readOwn(word, shape)),
    context(shape, beforeTag, secondTag, afterShape) {
      const place =
        ((shape * CONTEXT_TAGS + beforeTag) * CONTEXT_TAGS + secondTag) * AFTER_SHAPES + afterShape;
      return (contexts[place] ??= readContext(shape, beforeTag, secondTag, afterShape));
    },
    before: (word) => (word ? before(word) : atStart),
    after: (word) => (word ? after(word) : atEnd),
  };
}

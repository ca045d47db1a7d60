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
  const sumsOf = (fill: (row: FeatureRow) => void): Sums => {
    row.length = 0;
    scores.fill(0);
    fill(row);
    table.addTo(scores, row);
    const sums: number[] = [];
    for (const score of scores) sums.push(score);
    return sums;
  };
  const byShape = wordFact(() => new Array<Sums | undefined>(SHAPES));
  const contexts = new Array<Sums | undefined>(SHAPES * CONTEXT_TAGS * CONTEXT_TAGS * AFTER_SHAPES);
  const before = wordFact(({ id }) =>
    sumsOf((row) => {
      beforeFeature(id, row);
    }),
  );
  const after = wordFact(({ id }) =>
    sumsOf((row) => {
      afterFeature(id, row);
    }),
  );
  const atStart = sumsOf((row) => {
    beforeFeature(START, row);
  });
  const atEnd = sumsOf((row) => {
    afterFeature(END, row);
  });
  return {
    own: (word, shape) =>
      (byShape(word)[shape] ??= sumsOf((row) => {
        ownFeatures(word, shape, row);
      })),
    context(shape, beforeTag, secondTag, afterShape) {
      const place =
        ((shape * CONTEXT_TAGS + beforeTag) * CONTEXT_TAGS + secondTag) * AFTER_SHAPES + afterShape;
      return (contexts[place] ??= sumsOf((row) => {
        contextFeatures(shape, beforeTag, secondTag, afterShape, row);
      }));
    },
    before: (word) => (word ? before(word) : atStart),
    after: (word) => (word ? after(word) : atEnd),
  };
}

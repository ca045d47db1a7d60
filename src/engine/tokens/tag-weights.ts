/** The tagger's weights, summed once for what comes back: a word under the tag before it, and places by their tags. */

import { type FeatureRow, mix, newFeatureRow } from '../features.ts';
import type { WeightTable } from '../weight-table.ts';
import {
  AFTER_SHAPES,
  afterFeatures,
  beforeFeature,
  CONTEXT_TAGS,
  contextFeatures,
  END,
  ownFeatures,
  START,
} from './tag-features.ts';
import type { Word } from './token.ts';

/** For each tag a sum: `values`, from what a look-up gives on. Sums of four weights, far from the limits of 16 bits. */
interface Sums {
  readonly values: Int16Array;
}

/** Of a word itself, of a place, and of the words beside it; undefined stands beyond the run. */
export interface TagWeights {
  readonly own: Sums & { at(word: Word, shape: number, beforeTag: number): number };
  readonly context: Sums & {
    at(shape: number, beforeTag: number, secondTag: number, afterShape: number): number;
  };
  readonly before: Sums & { at(word: Word | undefined): number };
  readonly after: Sums & { at(word: Word | undefined, beforeTag: number): number };
}

/** Prepares the sums of a model; they are worked out when they are first asked for. */
export function tagWeights(table: WeightTable): TagWeights {
  const own = newKeptSums(table);
  const context = newKeptSums(table);
  const before = newKeptSums(table);
  const after = newKeptSums(table);
  // No closures where a sum is asked for: they would cost a record at each call, and most sums are known.
  return {
    own: {
      values: own.values,
      at(word, shape, beforeTag) {
        const found = own.find(word.id, shape * CONTEXT_TAGS + beforeTag);
        if (found >= 0) return found;
        ownFeatures(word, shape, beforeTag, own.row);
        return own.fill();
      },
    },
    context: {
      values: context.values,
      at(shape, beforeTag, secondTag, afterShape) {
        const found = context.find(
          shape * AFTER_SHAPES + afterShape,
          beforeTag * CONTEXT_TAGS + secondTag,
        );
        if (found >= 0) return found;
        contextFeatures(shape, beforeTag, secondTag, afterShape, context.row);
        return context.fill();
      },
    },
    before: {
      values: before.values,
      at(word) {
        const id = word ? word.id : START;
        const found = before.find(id, 0);
        if (found >= 0) return found;
        beforeFeature(id, before.row);
        return before.fill();
      },
    },
    after: {
      values: after.values,
      at(word, beforeTag) {
        const found = after.find(word ? word.id : END, beforeTag);
        if (found >= 0) return found;
        afterFeatures(word, beforeTag, after.row);
        return after.fill();
      },
    },
  };
}

/** Sums of weights under two numbers. Two places side by side are open to each; where both are taken one gives way, so that the memory is bounded. */
interface KeptSums extends Sums {
  /** Where the sums begin; -1 where they aren't known: then the features go into `row`, and `fill` says it. */
  find(a: number, b: number): number;
  readonly row: FeatureRow;
  fill(): number;
}

/** A power of two: few enough for the processor's cache. */
const PLACES = 0x8000;

function newKeptSums(table: WeightTable): KeptSums {
  const { outputs } = table;
  // The two numbers, then the sums, two to a cell: whoever finds the numbers has loaded the sums too.
  const width = 2 + Math.ceil(outputs / 2);
  const cells = new Int32Array(PLACES * width).fill(NOTHING);
  const values = new Int16Array(cells.buffer);
  const row = newFeatureRow();
  const scores = new Int32Array(outputs);
  let place = 0;
  // Which of the two gives way next.
  let turn = false;
  return {
    values,
    row,
    find(a, b) {
      const hash = mix(a, b);
      const first = ((hash ^ (hash >>> 16)) & (PLACES - 2)) * width;
      if (cells[first] === a && cells[first + 1] === b) return 2 * first + 4;
      const second = first + width;
      if (cells[second] === a && cells[second + 1] === b) return 2 * second + 4;
      turn = !turn;
      place = turn ? first : second;
      cells[place] = a;
      cells[place + 1] = b;
      row.length = 0;
      return -1;
    },
    fill() {
      scores.fill(0);
      table.addTo(scores, row);
      const from = 2 * place + 4;
      for (let k = 0; k < outputs; k++) values[from + k] = scores[k] ?? 0;
      return from;
    },
  };
}

/** No second number is negative. */
const NOTHING = -1;

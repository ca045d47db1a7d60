/**
 * Sums of weights that come back: groups of features that hang on the same few numbers, such as the tags around a
 * word, are summed when they are first met and looked up as one from then on.
 */

import { type FeatureGroups, mix } from './features.ts';
import type { WeightTable } from './weight-table.ts';

/** The sums of one model, and for each output what the groups of a row have added up to since it was last set to 0. */
export interface KnownSums extends FeatureGroups {
  readonly total: Int32Array;
}

/** A power of two: the memory is bounded, and small enough for the processor's cache. */
const PLACES = 0x8000;

/** Nothing known yet. A group takes the place of another that shares it. */
export function newKnownSums(table: WeightTable): KnownSums {
  const { outputs } = table;
  // The four numbers that the group at a place hangs on, all 0 for none; then its sums: whoever finds the numbers has loaded them too.
  const width = 4 + outputs;
  const cells = new Int32Array(width * PLACES);
  const total = new Int32Array(outputs);
  // Of the group that is being written: its place, and where it begins in the row.
  let place = 0;
  let from = 0;
  const add = (at: number): void => {
    for (let k = 0; k < outputs; k++) total[k] = (total[k] ?? 0) + (cells[at + 4 + k] ?? 0);
  };
  return {
    total,
    begin(row, template, a, b, c) {
      const hash = mix(mix(mix(template, a), b), c);
      const at = ((hash ^ (hash >>> 16)) & (PLACES - 1)) * width;
      if (
        cells[at] === template &&
        cells[at + 1] === a &&
        cells[at + 2] === b &&
        cells[at + 3] === c
      ) {
        add(at);
        return false;
      }
      cells[at] = template;
      cells[at + 1] = a;
      cells[at + 2] = b;
      cells[at + 3] = c;
      place = at;
      from = row.length;
      return true;
    },
    end(row) {
      cells.fill(0, place + 4, place + width);
      table.addTo(cells, row, from, place + 4);
      row.length = from;
      add(place);
    },
  };
}

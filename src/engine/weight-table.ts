/** Weights of hashed features: an open-addressed table from hash to one weight per output. */

import type { FeatureRow } from './features.ts';

/** A model's weights; look-ups allocate nothing. */
export interface WeightTable {
  readonly outputs: number;
  /** Adds the weights of the row's features, from `first` on, to the scores, which stand from `at` on. */
  addTo(scores: Int32Array, row: FeatureRow, first?: number, at?: number): void;
  /** How many features have weights. */
  readonly size: number;
}

/**
 * Reads `writeWeights`' text: per feature its hash in base 36, then a capital letter for each output
 * with its weight ("1x9k2A12C-7"), features separated by blanks.
 */
export function readWeightTable(text: string, outputs: number): WeightTable {
  const entries = text === '' ? [] : text.split(' ');
  // Small beats sparse: the slots of a chain stand side by side, but a table too large for the cache is slow.
  const bits = Math.ceil(Math.log2(Math.max(8, entries.length * 1.5)));
  const mask = 2 ** bits - 1;
  // A slot is its key and behind it its weights, two to a cell: whoever finds the key has loaded them too.
  const width = 1 + Math.ceil(outputs / 2);
  const cells = new Int32Array((mask + 1) * width);
  const weights = new Int16Array(cells.buffer);
  const hashes = entries.map(hashOf);
  const free = notIn(hashes);
  for (let slot = 0; slot <= mask; slot++) cells[slot * width] = free;
  /** The first cell of the key's slot, or of the free one where it would stand. */
  const find = (key: number): number => {
    let slot = key & mask;
    let there = cells[slot * width];
    while (there !== key && there !== free) {
      slot = (slot + 1) & mask;
      there = cells[slot * width];
    }
    return slot * width;
  };
  entries.forEach((entry, i) => {
    const key = hashes[i] ?? 0;
    const at = find(key);
    cells[at] = key;
    readWeights(entry, (at + 1) * 2, weights);
  });
  return {
    outputs,
    size: entries.length,
    // A free slot has weights of nought, also where a feature's hash is that very number.
    addTo(scores, { values, length }, first = 0, at = 0) {
      for (let i = first; i < length; i++) {
        const from = (find(values[i] ?? 0) + 1) * 2;
        for (let k = 0; k < outputs; k++)
          scores[at + k] = (scores[at + k] ?? 0) + (weights[from + k] ?? 0);
      }
    },
  };
}

const hashOf = (entry: string): number =>
  Number.parseInt(entry.slice(0, entry.search(/[A-Z]/u)), 36) | 0;

/** A number that marks free slots: the first from 0 that is no feature's hash. */
function notIn(hashes: readonly number[]): number {
  const used = new Set(hashes);
  let free = 0;
  while (used.has(free)) free++;
  return free;
}

/** Reads the capital letters and numbers after the hash into the row of weights that starts at `from`. */
function readWeights(entry: string, from: number, weights: Int16Array): void {
  const first = entry.search(/[A-Z]/u);
  let output = -1;
  let start = first;
  for (let i = first; i <= entry.length; i++) {
    const code = i < entry.length ? entry.charCodeAt(i) : A;
    if (code < A) continue;
    if (output >= 0) weights[from + output] = Number(entry.slice(start, i));
    output = code - A;
    start = i + 1;
  }
}

/** Writes weights as `readWeightTable` reads them; those smaller than `least` are left out. At most 26 outputs. */
export function writeWeights(
  weights: ReadonlyMap<number, ArrayLike<number>>,
  least: number,
): string {
  return [...weights]
    .sort(([a], [b]) => a - b)
    .flatMap(([hash, values]) => {
      const kept = Array.from(values, (value, k) => [k, Math.round(value)] as const)
        .filter(([, value]) => Math.abs(value) >= least && value !== 0)
        .map(([k, value]) => `${String.fromCharCode(A + k)}${value}`);
      return kept.length > 0 ? [`${(hash >>> 0).toString(36)}${kept.join('')}`] : [];
    })
    .join(' ');
}

const A = 'A'.charCodeAt(0);

/** Weights of hashed features: an open-addressed table from hash to one weight per output. */

import type { FeatureRow } from './features.ts';

/** A model's weights; look-ups allocate nothing. */
export interface WeightTable {
  readonly outputs: number;
  /** Adds the weights of the row's features to the scores. */
  addTo(scores: Float64Array, row: FeatureRow): void;
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
  const keys = new Int32Array(mask + 1);
  const weights = new Int16Array((mask + 1) * outputs);
  const hashes = entries.map(hashOf);
  const free = notIn(hashes);
  keys.fill(free);
  entries.forEach((entry, i) => {
    const key = hashes[i] ?? 0;
    let slot = key & mask;
    while (keys[slot] !== free) slot = (slot + 1) & mask;
    keys[slot] = key;
    readWeights(entry, slot * outputs, weights);
  });
  return {
    outputs,
    size: entries.length,
    addTo(scores, { values, length }) {
      for (let i = 0; i < length; i++) {
        const key = values[i] ?? 0;
        let slot = key & mask;
        while (keys[slot] !== key && keys[slot] !== free) slot = (slot + 1) & mask;
        // A free slot has no weights either, should a feature's hash be that very number.
        if (keys[slot] === free) continue;
        const from = slot * outputs;
        for (let k = 0; k < outputs; k++) scores[k] = (scores[k] ?? 0) + (weights[from + k] ?? 0);
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

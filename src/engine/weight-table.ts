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
  const bits = Math.ceil(Math.log2(Math.max(8, entries.length * 2)));
  const mask = 2 ** bits - 1;
  const keys = new Int32Array(mask + 1);
  const isUsed = new Uint8Array(mask + 1);
  const weights = new Int16Array((mask + 1) * outputs);
  for (const entry of entries) readEntry(entry, outputs, mask, keys, isUsed, weights);
  return {
    outputs,
    size: entries.length,
    addTo(scores, { values, length }) {
      for (let i = 0; i < length; i++) {
        const key = values[i] ?? 0;
        let slot = key & mask;
        while (isUsed[slot] === 1) {
          if (keys[slot] === key) {
            const from = slot * outputs;
            for (let k = 0; k < outputs; k++)
              scores[k] = (scores[k] ?? 0) + (weights[from + k] ?? 0);
            break;
          }
          slot = (slot + 1) & mask;
        }
      }
    },
  };
}

function readEntry(
  entry: string,
  outputs: number,
  mask: number,
  keys: Int32Array,
  isUsed: Uint8Array,
  weights: Int16Array,
): void {
  const first = entry.search(/[A-Z]/u);
  const key = Number.parseInt(entry.slice(0, first), 36) | 0;
  let slot = key & mask;
  while (isUsed[slot] === 1) slot = (slot + 1) & mask;
  isUsed[slot] = 1;
  keys[slot] = key;
  let output = -1;
  let start = first;
  for (let i = first; i <= entry.length; i++) {
    const code = i < entry.length ? entry.charCodeAt(i) : A;
    if (code < A) continue;
    if (output >= 0) weights[slot * outputs + output] = Number(entry.slice(start, i));
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

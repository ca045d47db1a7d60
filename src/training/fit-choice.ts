/** Fits log-linear choice models by AdaGrad (Duchi, Hazan & Singer 2011) on the conditional log-likelihood. */

import { writeWeights } from '../engine/weight-table.ts';

/** One decision that a person made. */
export interface ChoiceExample {
  /** Class models: one row of features, shared by all classes. Ranking models: a row per candidate. */
  readonly rows: readonly Int32Array[];
  /** Index of the right class or candidate. */
  readonly gold: number;
  readonly weight: number;
}

export interface FitOptions {
  readonly outputs: readonly string[];
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty per update. */
  readonly decay: number;
  /** Features seen fewer times are left out. */
  readonly leastCount: number;
  /** In hundredths. */
  readonly leastWeight: number;
}

/**
 * Gives a fitted model as the text that `readChoiceModel` reads, weights in hundredths; those below `leastWeight` are
 * dropped. Deterministic: the same examples give the same model.
 */
export function fitChoice(examples: readonly ChoiceExample[], options: FitOptions): string {
  const { ids, encoded } = encode(examples, options.leastCount);
  const isClass = options.outputs.length > 1;
  const width = options.outputs.length;
  const weights = new Float64Array(ids.size * width);
  const squares = new Float64Array(ids.size * width).fill(1e-2);
  const order = encoded.map((_, i) => i);
  const random = mulberry32(20161108);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = encoded[index];
      if (!example) continue;
      const count = isClass ? width : example.rows.length;
      const probabilities = softmax(
        Array.from({ length: count }, (_, k) =>
          score(weights, example.rows[isClass ? 0 : k] ?? [], width, isClass ? k : 0),
        ),
      );
      for (let k = 0; k < count; k++) {
        const gradient = example.weight * ((k === example.gold ? 1 : 0) - (probabilities[k] ?? 0));
        if (Math.abs(gradient) < 1e-6) continue;
        for (const id of example.rows[isClass ? 0 : k] ?? []) {
          const at = id * width + (isClass ? k : 0);
          const step = gradient - options.decay * (weights[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + step * step;
          weights[at] = (weights[at] ?? 0) + (options.rate * step) / Math.sqrt(squares[at] ?? 1);
        }
      }
    }
  }
  const out = new Map<number, Float64Array>();
  for (const [feature, id] of ids) {
    out.set(
      feature,
      weights.slice(id * width, (id + 1) * width).map((w) => Math.round(100 * w)),
    );
  }
  return [options.outputs.join(' '), writeWeights(out, options.leastWeight)].join('\n');
}

interface Encoded {
  readonly rows: readonly (readonly number[])[];
  readonly gold: number;
  readonly weight: number;
}

function encode(
  examples: readonly ChoiceExample[],
  leastCount: number,
): { ids: Map<number, number>; encoded: Encoded[] } {
  const counts = new Map<number, number>();
  for (const { rows } of examples) {
    for (const feature of new Set(rows.flatMap((row) => [...row])))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const ids = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= leastCount) ids.set(feature, ids.size);
  const encoded = examples.map(({ rows, gold, weight }) => ({
    rows: rows.map((row) => [...row].flatMap((feature) => ids.get(feature) ?? [])),
    gold,
    weight,
  }));
  return { ids, encoded };
}

function score(weights: Float64Array, row: readonly number[], width: number, k: number): number {
  let sum = 0;
  for (const id of row) sum += weights[id * width + k] ?? 0;
  return sum;
}

function softmax(scores: number[]): number[] {
  const most = Math.max(...scores);
  const values = scores.map((s) => Math.exp(s - most));
  const sum = values.reduce((a, b) => a + b, 0);
  return values.map((value) => value / sum);
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

/** A small seeded generator, so that training repeats (Tommy Ettinger's mulberry32, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Fits the confidence: logistic regression by Newton's method, with a ridge penalty (le Cessie & van Houwelingen 1992). */

import type { ConfidenceInputs } from '../engine/confidence/confidence-inputs.ts';
import type { ConfidenceModel } from '../engine/confidence/confidence-model.ts';
import { solve } from './solve.ts';

/** A quote that the engine found, and whether its span and speaker are both right. */
export interface ConfidenceExample {
  readonly inputs: ConfidenceInputs;
  readonly isRight: boolean;
}

/** Gives the fitted weights, in hundredths, by the inputs' names in alphabetical order. Deterministic. */
export function fitConfidence(examples: readonly ConfidenceExample[]): ConfidenceModel {
  const names = [...new Set(examples.flatMap(({ inputs }) => Object.keys(inputs)))].sort();
  const rows = examples.map(({ inputs, isRight }) => ({
    values: names.flatMap((name, at) => {
      const value = inputs[name] ?? 0;
      return value === 0 ? [] : [[at, value] as const];
    }),
    target: isRight ? 1 : 0,
  }));
  const weights = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step++) {
    const gradient = Array.from(weights, (weight) => -RIDGE * weight);
    const curvature = names.map((_, i) => names.map((__, j): number => (i === j ? RIDGE : 0)));
    for (const { values, target } of rows) {
      let score = 0;
      for (const [at, value] of values) score += (weights[at] ?? 0) * value;
      const chance = 1 / (1 + Math.exp(-score));
      for (const [i, a] of values) {
        gradient[i] = (gradient[i] ?? 0) + (target - chance) * a;
        const row = curvature[i] ?? [];
        for (const [j, b] of values) row[j] = (row[j] ?? 0) + chance * (1 - chance) * a * b;
      }
    }
    solve(curvature, gradient).forEach((change, at) => {
      weights[at] = (weights[at] ?? 0) + change;
    });
  }
  return Object.fromEntries(
    names.map((name, at) => [name, Math.round(100 * (weights[at] ?? 0)) / 100]),
  );
}

/** Newton's method doubles the right digits with each step; it has long settled by then. */
const STEPS = 12;
/** Pulls weights of rare inputs towards 0, as a few examples would. */
const RIDGE = 2;

/** The confidence's fit: it finds the weights that made the examples, and always the same. */

import { expect, test } from 'vitest';
import { confidenceOf } from '../../src/engine/confidence/confidence-model.ts';
import { type ConfidenceExample, fitConfidence } from '../../src/training/fit-confidence.ts';
import { solve } from '../../src/training/solve.ts';

/** 1000 each of two kinds: three quarters of the plain ones are right, nine tenths of the marked. */
const EXAMPLES: ConfidenceExample[] = Array.from({ length: 2000 }, (_, i) => {
  const isMarked = i % 2 === 0;
  const nth = Math.floor(i / 2);
  return {
    inputs: { bias: 1, marked: isMarked ? 1 : 0 },
    isRight: isMarked ? nth % 10 > 0 : nth % 4 > 0,
  };
});

test('states the share that was right', () => {
  const model = fitConfidence(EXAMPLES);
  expect(confidenceOf(model, { bias: 1 })).toBeCloseTo(0.75, 1);
  expect(confidenceOf(model, { bias: 1, marked: 1 })).toBeCloseTo(0.9, 1);
});

test('is the same each time, in whatever order the inputs are named', () => {
  const turned = EXAMPLES.map(({ inputs, isRight }) => ({
    inputs: Object.fromEntries(Object.entries(inputs).reverse()),
    isRight,
  }));
  expect(fitConfidence(turned)).toEqual(fitConfidence(EXAMPLES));
});

test('stays finite where all examples are right', () => {
  const model = fitConfidence(EXAMPLES.map(({ inputs }) => ({ inputs, isRight: true })));
  expect(Object.values(model).every(Number.isFinite)).toBe(true);
});

test('solves a system of equations', () => {
  const [x = 0, y = 0] = solve(
    [
      [4, 1],
      [1, 3],
    ],
    [1, 2],
  );
  expect([4 * x + y, x + 3 * y]).toEqual([expect.closeTo(1), expect.closeTo(2)]);
});

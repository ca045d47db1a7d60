import { describe, expect, test } from 'vitest';
import { compareNames } from '../../../src/engine/names/compare-names.ts';
import { NAME_PAIRS } from './name-pairs.ts';

const judged = NAME_PAIRS.map(([about, a, b, expected]) => {
  const { verdict, confidence } = compareNames(a, b);
  return { about, a, b, expected, verdict, confidence, isRight: verdict === expected };
});
const wrong = judged.filter(({ isRight }) => !isRight);

describe('compareNames', () => {
  test(`judges at least 95 % of ${NAME_PAIRS.length} pairs rightly`, () => {
    expect(wrong.length / NAME_PAIRS.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(
      0.05,
    );
  });

  test('is never wrong where it is sure', () => {
    expect(
      wrong.filter(({ verdict, confidence }) => verdict !== 'unknown' && confidence >= 0.9),
    ).toEqual([]);
  });

  test('comes to the same both ways round', () => {
    for (const [, a, b] of NAME_PAIRS)
      expect(compareNames(b, a), `${a} | ${b}`).toEqual(compareNames(a, b));
  });
});

import { describe, expect, test } from 'vitest';
import { compareNames } from '../../../src/engine/names/compare-names.ts';
import { FURTHER_NAME_PAIRS } from './further-name-pairs.ts';
import { NAME_PAIRS, type NamePair } from './name-pairs.ts';

const judge = ([about, a, b, expected]: NamePair) => {
  const { verdict, confidence } = compareNames(a, b);
  return { about, a, b, expected, verdict, confidence, isRight: verdict === expected };
};

describe.each([
  ['first', NAME_PAIRS],
  ['further', FURTHER_NAME_PAIRS],
])('compareNames over the %s pairs', (_, pairs) => {
  const wrong = pairs.map(judge).filter(({ isRight }) => !isRight);

  test(`judges at least 95 % of ${pairs.length} rightly`, () => {
    expect(wrong.length / pairs.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.05);
  });

  test('is never wrong where it is sure', () => {
    expect(
      wrong.filter(({ verdict, confidence }) => verdict !== 'unknown' && confidence >= 0.9),
    ).toEqual([]);
  });

  test('comes to the same both ways round', () => {
    for (const [, a, b] of pairs)
      expect(compareNames(b, a), `${a} | ${b}`).toEqual(compareNames(a, b));
  });
});

/** The ratio, against figures worked out by other means. */

import { expect, test } from 'vitest';
import { splitInHalves } from '../../src/search/halves.ts';
import { logLikelihood } from '../../src/search/log-likelihood.ts';

test.each([
  // Dunning (1993), table 1: "the swiss" in 110 of 2,552 pairs, against 111 … 29,114 others: 270.72.
  [{ count: 110, of: 2_552 }, { count: 111, of: 29_225 }, 270.72],
  // Two in two against none in two: 2 · 4 · ln 2.
  [{ count: 2, of: 2 }, { count: 0, of: 2 }, 8 * Math.LN2],
  [{ count: 5, of: 10 }, { count: 50, of: 100 }, 0],
  [{ count: 1, of: 10 }, { count: 50, of: 100 }, 0],
  [{ count: 3, of: 3 }, { count: 0, of: 0 }, 0],
  [{ count: 0, of: 0 }, { count: 0, of: 0 }, 0],
])('%o against %o is %d', (here, elsewhere, expected) => {
  expect(logLikelihood(here, elsewhere)).toBeCloseTo(expected, 1);
});

test.each([
  [[], null],
  [['2025-03-04', '2025-03-04T09:00:00Z'], null],
  [
    ['2025-03', '2025-03-04', '2024', '2025-03-05'],
    ['2024–2025-03 2', '2025-03-04–2025-03-05 2'],
  ],
  [
    ['2025-01-01', '2025-01-02', '2025-01-02', '2025-01-02'],
    ['2025-01-01–2025-01-01 1', '2025-01-02–2025-01-02 3'],
  ],
  [
    ['2025-01-01', '2025-01-01', '2025-01-01', '2025-01-02'],
    ['2025-01-01–2025-01-01 3', '2025-01-02–2025-01-02 1'],
  ],
])('halves of %o are %o', (dates, expected) => {
  const halves = splitInHalves(dates);
  const shown =
    halves && [halves.older, halves.newer].map(({ from, to, count }) => `${from}–${to} ${count}`);
  expect(shown).toEqual(expected);
});

import { expect, test } from 'vitest';
import { figuresOf, type SetFigures } from '../../../src/training/score/figures.ts';
import { findFallen } from '../../../src/training/score/recorded-scores.ts';

const before: SetFigures = withDirect({ recall: 90, precision: 80 });

test.each([
  ['nothing for the same figures', before, []],
  ['nothing for better ones', withDirect({ recall: 95, precision: 80 }), []],
  [
    'each that fell',
    withDirect({ recall: 89.9, precision: 79 }),
    ['A recall fell from 90 to 89.9', 'A precision fell from 80 to 79'],
  ],
  [
    'one that is no more',
    withDirect({ recall: null, precision: 80 }),
    ['A recall fell from 90 to nothing'],
  ],
  [
    'more non-quotes reported',
    { ...before, notQuotes: { of: 3, hit: 2 } },
    ['quoted stretches that are no quotations: 2 reported, 0 before'],
  ],
])('findFallen names %s', (_name, now, expected) => {
  expect(findFallen(before, now)).toEqual(expected);
});

function withDirect(direct: { recall: number | null; precision: number | null }): SetFigures {
  const nothing = figuresOf([]);
  return { ...nothing, tiers: { ...nothing.tiers, A: { ...nothing.tiers.A, ...direct } } };
}

/** Days summed up to weeks, months and years. */

import { expect, test } from 'vitest';
import { fillBuckets } from '../../src/services/timeline-buckets.ts';

test.each([
  // The years of ISO 8601's own weeks: 2024-12-30 is a Monday of 2025, 2027-01-03 a Sunday of 2026.
  ['week', ['2024-12-30'], ['2025-W01 2024-12-30 2025-01-06 1']],
  ['week', ['2027-01-03'], ['2026-W53 2026-12-28 2027-01-04 1']],
  [
    'week',
    ['2025-03-09', '2025-03-10'],
    ['2025-W10 2025-03-03 2025-03-10 1', '2025-W11 2025-03-10 2025-03-17 1'],
  ],
  [
    'day',
    ['2024-02-28', '2024-03-01'],
    [
      '2024-02-28 2024-02-28 2024-02-29 1',
      '2024-02-29 2024-02-29 2024-03-01 0',
      '2024-03-01 2024-03-01 2024-03-02 1',
    ],
  ],
  [
    'month',
    ['2024-12', '2024-12-31', '2025-02-01'],
    [
      '2024-12 2024-12-01 2025-01-01 2',
      '2025-01 2025-01-01 2025-02-01 0',
      '2025-02 2025-02-01 2025-03-01 1',
    ],
  ],
  [
    'year',
    ['0099', '0101-05-05'],
    [
      '0099 0099-01-01 0100-01-01 1',
      '0100 0100-01-01 0101-01-01 0',
      '0101 0101-01-01 0102-01-01 1',
    ],
  ],
  ['year', ['9999'], ['9999 9999-01-01 +010000-01-01 1']],
  ['year', [], []],
] as const)('by %s: %o', (unit, days, expected) => {
  const filled = fillBuckets(
    days.map((day) => ({ day, count: 1 })),
    unit,
    3,
  );
  expect(
    filled?.buckets.map(({ label, from, to, count }) => `${label} ${from} ${to} ${count}`),
  ).toEqual(expected);
});

test.each([
  ['day', 4, 7],
  ['week', 4, 7],
  ['month', 4, 5],
  ['year', 4, 0],
] as const)('what is less exact than a %s is counted apart', (unit, undated, imprecise) => {
  const days = [
    { day: null, count: 4 },
    { day: '2025', count: 5 },
    { day: '2025-03', count: 2 },
  ];
  expect(fillBuckets(days, unit, 10)).toMatchObject({ undated, imprecise });
});

test('more buckets than may be are none', () => {
  const days = ['2025-01-01', '2025-01-04'].map((day) => ({ day, count: 1 }));
  expect(fillBuckets(days, 'day', 4)?.buckets).toHaveLength(4);
  expect(fillBuckets(days, 'day', 3)).toBeNull();
});

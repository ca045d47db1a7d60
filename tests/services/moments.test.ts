/** Times as callers write them. */

import { expect, test } from 'vitest';
import { isDate, isDateTime, toMoment, toUtc } from '../../src/services/moments.ts';

test.each([
  ['2025', true],
  ['2025-08', true],
  ['2025-08-14', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-02-31', false],
  ['2025-13', false],
  ['2025-00-10', false],
  ['2025-8-14', false],
  ['14 August 2025', false],
  ['', false],
])('isDate(%j) is %j', (value, expected) => {
  expect(isDate(value)).toBe(expected);
});

test.each([
  ['2025-08-14T09:45:00Z', true],
  ['2025-08-14T09:45Z', true],
  ['2025-08-14t09:45:00.123z', true],
  ['2025-08-14 09:45:00+05:30', true],
  ['2025-08-14T09:45:00', true],
  ['2025-08-14', false],
  ['2025-02-31T09:45:00Z', false],
  ['2025-08-14T24:45:00Z', false],
  ['2025-08-14T09:45:00+5', false],
])('isDateTime(%j) is %j', (value, expected) => {
  expect(isDateTime(value)).toBe(expected);
});

test.each([
  ['2025-08-14T09:45+05:30', '2025-08-14T04:15:00Z'],
  ['2025-08-14T09:45:10.999Z', '2025-08-14T09:45:10Z'],
  ['2025-08-14 09:45', '2025-08-14T09:45:00Z'],
  ['2025-08', '2025-08'],
])('toUtc(%j) is %j', (value, expected) => {
  expect(toUtc(value)).toBe(expected);
});

test('a mere date is a moment at its first second', () => {
  expect(toMoment('2025-08-14')).toBe('2025-08-14T00:00:00Z');
});

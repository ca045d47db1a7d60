import { expect, test } from 'vitest';
import { betweenMarks, countedWords } from '../../../src/training/score/content-sets.ts';
import {
  countShared,
  intersectionOverUnion,
  spanSet,
} from '../../../src/training/score/span-set.ts';

test.each([
  ['drops edge marks and punctuation', '“We will open,”', 'We will open'],
  ['drops a leading that', 'that the dam would hold.', 'the dam would hold'],
  ['drops a leading that inside the marks', '“that the dam would hold”', 'the dam would hold'],
  ['keeps a that which is a pronoun’s start', 'thatched roofs', 'thatched roofs'],
  ['keeps marks inside', 'a “green” harbour', 'a “green” harbour'],
  ['gives nothing for marks alone', '“ … ”', ''],
])('countedWords %s', (_name, text, expected) => {
  const { spans } = countedWords(text, [{ start: 0, end: text.length }]);
  expect(spans.map(({ start, end }) => text.slice(start, end)).join('|')).toBe(expected);
});

test.each([
  ['finds every pair', 'it was “late” and "cold"', ['“late”', '"cold"']],
  ['lets an open mark reach the end', 'it was “late and cold', ['“late and cold']],
  ['knows low and angled marks', '„so“ und «ainsi»', ['„so“', '«ainsi»']],
  ['takes no apostrophe for a mark', "the owner's boat isn't here", []],
])('betweenMarks %s', (_name, text, expected) => {
  const parts = betweenMarks(text, [{ start: 0, end: text.length }]);
  expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('span sets count every offset once', () => {
  const a = spanSet([
    { start: 4, end: 8 },
    { start: 0, end: 5 },
    { start: 9, end: 9 },
  ]);
  const b = spanSet([{ start: 6, end: 12 }]);
  expect(a).toEqual({ spans: [{ start: 0, end: 8 }], size: 8 });
  expect(countShared(a, b)).toBe(2);
  expect(intersectionOverUnion(a, b)).toBeCloseTo(2 / 12);
  expect(intersectionOverUnion(a, spanSet([]))).toBe(0);
});

import { expect, test } from 'vitest';
import { findNotices } from '../../../src/engine/pages/correction-notices.ts';
import { processorMsSince } from '../../support/processor-time.ts';

test.each([
  ['correction', 'Correction: An earlier version of this article misspelled the name.'],
  ['correction', 'CORRECTION (March 5): The bridge opens in June, not in May.'],
  ['correction', 'An earlier version of this article misstated the month.'],
  ['correction', 'A previous version of this story said that the vote was on Monday.'],
  ['correction', 'This article was amended on 3 May 2025 to correct a date.'],
  ['update', 'This story has been updated to include a statement from the port.'],
  ['clarification', 'Clarification: The port is owned by the city.'],
  ['editors_note', 'Editor’s note: This interview was held by telephone.'],
  ['editors_note', "Editors' Note, March 5, 2025: The article did not meet our standards."],
  ['retraction', 'This report has been retracted.'],
] as const)('finds a %s: %s', (kind, notice) => {
  const text = `“The bridge will open in May,” Ana Brandt said.\n\n${notice}\n\nMore to come.`;
  expect(
    findNotices(text).map(({ start, end, kind: found }) => [found, text.slice(start, end)]),
  ).toEqual([[kind, notice]]);
});

test.each([
  'Correction officers struck on Monday.',
  'The correction of the market took weeks.',
  'Update: The minister has resigned.',
  'She said an earlier version of the bill was better.',
  'The ministry corrected its figures.',
  'Correction',
  '',
])('takes no notice from: %s', (text) => {
  expect(findNotices(text)).toEqual([]);
});

test('takes long and hostile text in its stride', () => {
  const started = process.cpuUsage();
  for (const text of ['correction'.repeat(20_000), 'this '.repeat(20_000), '('.repeat(100_000)]) {
    findNotices(text);
    findNotices(text.replace(/(.{50})/gu, '$1\n'));
  }
  expect(processorMsSince(started)).toBeLessThan(8_000);
});

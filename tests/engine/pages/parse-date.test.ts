/** Date expressions of English-language desks, read on Thursday 14 August 2025 at 06:00 UTC. */

import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../src/engine/pages/dates/parse-date.ts';

const RETRIEVED = { retrievedAt: '2025-08-14T06:00:00Z' };

const ABSOLUTE: [string, string, string][] = [
  ['2025-08-14', '2025-08-14', 'day'],
  ['2025-08', '2025-08', 'month'],
  ['2025', '2025', 'year'],
  ['2025-08-14T09:45:00+05:30', '2025-08-14T04:15:00Z', 'minute'],
  ['2025-08-14T09:45Z', '2025-08-14T09:45:00Z', 'minute'],
  ['2025-08-14 09:45:10.123-0400', '2025-08-14T13:45:00Z', 'minute'],
  ['2025-08-14T09:45:00', '2025-08-14T09:45:00Z', 'minute'],
  ['2024-12-31T23:30:00-02:00', '2025-01-01T01:30:00Z', 'minute'],
  ['Wednesday 30 April 2025', '2025-04-30', 'day'],
  ['Wednesday, April 30, 2025', '2025-04-30', 'day'],
  ['30 April 2025', '2025-04-30', 'day'],
  ['30th April, 2025', '2025-04-30', 'day'],
  ['Sept. 11, 2025', '2025-09-11', 'day'],
  ['11 Sept 2025', '2025-09-11', 'day'],
  ['14-Aug-2025', '2025-08-14', 'day'],
  ['14 AUG 2025', '2025-08-14', 'day'],
  ['August 2025', '2025-08', 'month'],
  ['First Published: August 12, 2025, 10:15 IST', '2025-08-12T04:45:00Z', 'minute'],
  ['Updated: 14 Aug 2025, 09:45 AM IST', '2025-08-14T04:15:00Z', 'minute'],
  ['Last updated on 14 Aug 2025', '2025-08-14', 'day'],
  ['Published 14 August 2025', '2025-08-14', 'day'],
  ['POSTED - 14 August 2025', '2025-08-14', 'day'],
  ['Aug. 14, 2025 5:30 am PT', '2025-08-14T12:30:00Z', 'minute'],
  ['Jan. 14, 2025 5:30 am PT', '2025-01-14T13:30:00Z', 'minute'],
  ['14 Aug 2025 05:30 EDT', '2025-08-14T09:30:00Z', 'minute'],
  ['14 Jan 2025 05:30 EST', '2025-01-14T10:30:00Z', 'minute'],
  ['Nov 2, 2025 at 3:05 pm ET', '2025-11-02T20:05:00Z', 'minute'],
  ['November 2, 2025, 11:00 p.m. UTC', '2025-11-02T23:00:00Z', 'minute'],
  ['11:00 p.m. UTC November 2, 2025', '2025-11-02T23:00:00Z', 'minute'],
  ['Thu 14 Aug 2025 10.31 BST', '2025-08-14T09:31:00Z', 'minute'],
  ['4 March 2025 14.20 GMT', '2025-03-04T14:20:00Z', 'minute'],
  ['Thu, 14 Aug 2025 04:15:00 +0000', '2025-08-14T04:15:00Z', 'minute'],
  ['Aug 14, 2025 9:45 AM GMT+5:30', '2025-08-14T04:15:00Z', 'minute'],
  // No zone: which instant it was is unknown, the day isn't.
  ['Thursday, August 14, 2025 - 09:45', '2025-08-14', 'day'],
  ['Monday, 3 November 2025 at 7 a.m.', '2025-11-03', 'day'],
  ['14/08/2025', '2025-08-14', 'day'],
  ['08/14/2025', '2025-08-14', 'day'],
  ['14.08.2025', '2025-08-14', 'day'],
  ['2025/08/13', '2025-08-13', 'day'],
  ['20250813', '2025-08-13', 'day'],
  ['20250813T094500Z', '2025-08-13T09:45:00Z', 'minute'],
  ['1755072000', '2025-08-13T08:00:00Z', 'minute'],
  ['1755072000000', '2025-08-13T08:00:00Z', 'minute'],
  ['12 May 2025 | 10:15 AM', '2025-05-12', 'day'],
  ['12 May 2025 | 10:15 AM IST', '2025-05-12T04:45:00Z', 'minute'],
  ['10:15 AM (IST) 12 May 2025', '2025-05-12T04:45:00Z', 'minute'],
  ['1430 GMT, 13 Aug 2025', '2025-08-13T14:30:00Z', 'minute'],
  ['13 Aug 2025 14:30 hrs IST', '2025-08-13T09:00:00Z', 'minute'],
  ['Aug. 13, 2025, 9:45 a.m. Eastern Daylight Time', '2025-08-13T13:45:00Z', 'minute'],
  ['Wednesday the 13th of August 2025', '2025-08-13', 'day'],
  ['13 August ’25', '2025-08-13', 'day'],
  ['13 Aug 2025 10:00 WAT', '2025-08-13T09:00:00Z', 'minute'],
  ['13 Aug 2025 10:00 EAT', '2025-08-13T07:00:00Z', 'minute'],
  ['13 Aug 2025 10:00 SAST', '2025-08-13T08:00:00Z', 'minute'],
  ['13 Aug 2025 09:45 PKT', '2025-08-13T04:45:00Z', 'minute'],
  ['13 Aug 2025 09:45 BDT', '2025-08-13T03:45:00Z', 'minute'],
  ['13 Aug 2025 08:00 SGT', '2025-08-13T00:00:00Z', 'minute'],
  ['13 Aug 2025 08:00 JST', '2025-08-12T23:00:00Z', 'minute'],
  ['13 Aug 2025 08:00 GST', '2025-08-13T04:00:00Z', 'minute'],
  ['13 Aug 2025, 5.30pm AEST', '2025-08-13T07:30:00Z', 'minute'],
  ['14 Jan 2025 08:00 AEDT', '2025-01-13T21:00:00Z', 'minute'],
  ['14 Jan 2025 08:00 CET', '2025-01-14T07:00:00Z', 'minute'],
  ['13 Aug 2025 08:00 CEST', '2025-08-13T06:00:00Z', 'minute'],
  ['Wed Aug 13 09:45:00 UTC 2025', '2025-08-13T09:45:00Z', 'minute'],
  ['29 February 2024', '2024-02-29', 'day'],
  ['13 Aug 2025 10:00 Moscow time', '2025-08-13T07:00:00Z', 'minute'],
  ['13 Aug 2025 10:00 Hong Kong time', '2025-08-13T02:00:00Z', 'minute'],
  ['13 Aug 2025 10:00 Japan Standard Time', '2025-08-13T01:00:00Z', 'minute'],
  ['13 Aug 2025 10:00 London time', '2025-08-13T09:00:00Z', 'minute'],
  ['14 Jan 2025 10:00 London time', '2025-01-14T10:00:00Z', 'minute'],
  ['13 Aug 2025 10:00 Central European Time', '2025-08-13T08:00:00Z', 'minute'],
  ['13 Aug 2025 10:00 Kyiv time', '2025-08-13T07:00:00Z', 'minute'],
  ['14 Jan 2025 10:00 pm Kyiv time', '2025-01-14T20:00:00Z', 'minute'],
  ['13 Aug 2025 10:00 Nepal time', '2025-08-13T04:15:00Z', 'minute'],
  ['13 Aug 2025 10:00 India Standard Time', '2025-08-13T04:30:00Z', 'minute'],
  ['Aug. 13, 2025 2:15 p.m. Pacific time', '2025-08-13T21:15:00Z', 'minute'],
  ['13 Aug 2025 10:00 HST', '2025-08-13T20:00:00Z', 'minute'],
  ['Aug. 13, 2025 | Updated 2:15 p.m. ET', '2025-08-13T18:15:00Z', 'minute'],
  ['Aug 13, 2025, 2:15 PM EDT / Updated', '2025-08-13T18:15:00Z', 'minute'],
  ['12 noon GMT, 13 Aug 2025', '2025-08-13T12:00:00Z', 'minute'],
  ['2025-08-14 05:00:00 UTC', '2025-08-14T05:00:00Z', 'minute'],
  [
    'Thu Aug 14 2025 05:00:00 GMT+0000 (Coordinated Universal Time)',
    '2025-08-14T05:00:00Z',
    'minute',
  ],
  ['13.Aug.2025', '2025-08-13', 'day'],
  ['13 Aug 2025 10:00 local time', '2025-08-13', 'day'],
];

const RELATIVE: [string, string, string][] = [
  ['just now', '2025-08-14T06:00:00Z', 'minute'],
  ['31 minutes ago', '2025-08-14T05:29:00Z', 'minute'],
  ['31 mins ago', '2025-08-14T05:29:00Z', 'minute'],
  ['a minute ago', '2025-08-14T05:59:00Z', 'minute'],
  ['half an hour ago', '2025-08-14T05:30:00Z', 'minute'],
  ['an hour ago', '2025-08-14T05:00:00Z', 'hour'],
  ['3 hours ago', '2025-08-14T03:00:00Z', 'hour'],
  ['about 3 hours ago', '2025-08-14T03:00:00Z', 'hour'],
  ['3h ago', '2025-08-14T03:00:00Z', 'hour'],
  ['3h', '2025-08-14T03:00:00Z', 'hour'],
  ['5 hrs', '2025-08-14T01:00:00Z', 'hour'],
  ['Updated 9 hours ago', '2025-08-13T21:00:00Z', 'hour'],
  ['Today', '2025-08-14', 'day'],
  ['Yesterday', '2025-08-13', 'day'],
  ['1 day ago', '2025-08-13', 'day'],
  ['two days ago', '2025-08-12', 'day'],
  ['3 weeks ago', '2025-07-24', 'day'],
  ['1 hour 20 minutes ago', '2025-08-14T04:40:00Z', 'minute'],
  ['an hour and a half ago', '2025-08-14T04:30:00Z', 'minute'],
  ['2 days, 4 hours ago', '2025-08-12T02:00:00Z', 'hour'],
  ['45 min. ago', '2025-08-14T05:15:00Z', 'minute'],
  ['less than a minute ago', '2025-08-14T06:00:00Z', 'minute'],
  ['seconds ago', '2025-08-14T06:00:00Z', 'minute'],
  ['earlier today', '2025-08-14', 'day'],
  ['this afternoon', '2025-08-14', 'day'],
  ['2 months ago', '2025-06', 'month'],
  ['a year ago', '2024-08', 'year'],
  ['Aug 12', '2025-08-12', 'day'],
  ['12 August', '2025-08-12', 'day'],
  ['Tue, Mar 4', '2025-03-04', 'day'],
  ['Oct 30', '2024-10-30', 'day'],
  ['Tuesday', '2025-08-12', 'day'],
  ['Sat', '2025-08-09', 'day'],
  ['Yesterday at 9:45 pm IST', '2025-08-13T16:15:00Z', 'minute'],
];

describe('reads', () => {
  test.each([...ABSOLUTE, ...RELATIVE])('%s', (expression, publishedAt, precision) => {
    const value = precision === 'year' ? publishedAt.slice(0, 4) : publishedAt;
    expect(parseDate(expression, RETRIEVED)).toEqual({ publishedAt: value, precision });
  });
});

describe('reads without a time of retrieval', () => {
  test.each(ABSOLUTE)('%s', (expression, publishedAt, precision) => {
    expect(parseDate(expression, { retrievedAt: null })).toEqual({ publishedAt, precision });
  });
});

describe('leaves unresolved without a time of retrieval', () => {
  test.each(RELATIVE)('%s', (expression) => {
    const dated = parseDate(expression, { retrievedAt: null });
    expect(dated).toEqual({ publishedAt: null, precision: 'none' });
  });
});

test.each([
  ['31 February 2025'],
  ['February 31, 2025'],
  ['February 31, 2025 10:30 GMT'],
  ['2025-02-30'],
  ['2025-13-01'],
  ['31/31/2025'],
  ['March 4, 0000'],
  ['0000-01-01'],
  ['May'],
  ['Spring 2025'],
  ['31 April 2025'],
  ['Feb 29, 2025'],
  ['99 May 2025'],
  ['20251301'],
  ['20250231'],
  ['2025-08-13T25:00:00Z'],
  ['August 13, 20255'],
  ['August 13, 2099'],
  ['2099-01-01'],
  ['0000'],
  ['5:40 p.m.'],
  ['Courier'],
  ['ago'],
  ['2 months'],
  ['Judge in March 4, 2025 ruling'],
  [''],
  ['August 14, 2025 '.repeat(50)],
])('is no date: %s', (expression) => {
  expect(parseDate(expression, RETRIEVED)).toEqual({ publishedAt: null, precision: 'none' });
});

test('takes the order of figures that isn’t in the future, and else knows the year alone', () => {
  expect(parseDate('09/08/2025', RETRIEVED).publishedAt).toBe('2025-08-09');
  expect(parseDate('04/05/2025', RETRIEVED)).toEqual({ publishedAt: '2025', precision: 'year' });
});

test.each([
  ['04/03/2025 14:20 IST', '2025-03-04T08:50:00Z', 'minute'],
  ['04/03/2025, 2:20 PM ET', '2025-04-03T18:20:00Z', 'minute'],
  ['04.05.2025 09:15 (CEST)', '2025-05-04T07:15:00Z', 'minute'],
  ['13/08/2025 14:20', '2025-08-13', 'day'],
  ['2025-03-04 14:20 EST', '2025-03-04T19:20:00Z', 'minute'],
  ['2025-03-04 14:20 (GMT+3)', '2025-03-04T11:20:00Z', 'minute'],
  ['31/02/2025 14:20 IST', null, 'none'],
])('reads figures with a clock: %s', (expression, publishedAt, precision) => {
  expect(parseDate(expression, RETRIEVED)).toEqual({ publishedAt, precision });
});

test('takes IST as told', () => {
  const irish = { ...RETRIEVED, istOffsetMinutes: 60 };
  expect(parseDate('14 August 2025, 09:45 IST', irish).publishedAt).toBe('2025-08-14T08:45:00Z');
});

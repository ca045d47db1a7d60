/** Words that name a time from the first to the last, as a range of dates: "since March", "from 3 to 5 May". */

import type { DateRange, DateSpan } from './calendar.ts';
import { readMoment } from './read-moment.ts';

/** Null where they name none. */
export function readRange(words: readonly string[], now: Date): DateRange | null {
  // The stops of "15.08.2025" stay.
  const lower = words
    .join(' ')
    .toLowerCase()
    .replace(/"|\.(?!\d)/gu, '');
  if (!DATED.test(lower)) return null;
  const [first = '', ...others] = lower.split(' ');
  const preposition = PREPOSITIONS.has(first) ? first : null;
  const rest = (preposition === null ? lower : others.join(' ')).replace(DAYS, '$<a> to $<b> ');
  const ends = rest.split(/ (?:and|to|until|till) /u);
  if (ends.length === 2 && (WITH_ENDS.has(preposition ?? '') || rest !== others.join(' '))) {
    return readBetween(ends[0] ?? '', ends[1] ?? '', now);
  }
  // "March" alone may be a name or a walk; with a preposition or a number it is a time.
  const moment = readMoment(rest, now, preposition !== null || /\d/u.test(rest));
  return moment && narrow(moment, preposition);
}

/** Without one of these there is no time in the words, and no need to parse them. */
const DATED =
  /\d|\b(?:today|tonight|yesterday|last|past|this|ago|weekend|week|month|quarter|year|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'since from after before until till in on at during between for over within'.split(' '),
);
const WITH_ENDS: ReadonlySet<string> = new Set(['between', 'from']);
const BOUNDS: ReadonlySet<string> = new Set(['since', 'after', 'before', 'until', 'till']);

/** Whether the word may stand before a time. */
export const isTimePreposition = (word: string): boolean => PREPOSITIONS.has(word.toLowerCase());

/** Whether it leaves the time open on one side. */
export const isBound = (word: string | undefined): boolean => BOUNDS.has(word?.toLowerCase() ?? '');

/** "23-24 November" */
const DAYS = /^(?<a>\d{1,2})[-–](?<b>\d{1,2}) /u;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/u;

/** "between 3 and 5 May", "between March and May 2025": what one end leaves out the other tells. */
function readBetween(first: string, last: string, now: Date): DateRange | null {
  const year = /(?:^| )(?<year>(?:19|20)\d\d)$/u.exec(last)?.groups?.['year'];
  const isDay = DAY.test(first);
  const start = isDay ? last.replace(/^\d{1,2}(?:st|nd|rd|th)?/u, first) : first;
  const end = DAY.test(last) && !isDay ? first.replace(/\d{1,2}(?:st|nd|rd|th)?/u, last) : last;
  const isOfYear = year !== undefined && !/\d{4}/u.test(start);
  const a = readMoment(isOfYear ? `${start} ${year}` : start, now, true);
  const b = readMoment(end, now, true);
  return a && b ? { from: a.from, to: b.to } : null;
}

function narrow(range: DateSpan, preposition: string | null): DateRange {
  if (preposition === 'since' || preposition === 'from') return { from: range.from, to: null };
  if (preposition === 'after') return { from: range.to, to: null };
  if (preposition === 'before') return { from: null, to: range.from };
  if (preposition === 'until' || preposition === 'till') return { from: null, to: range.to };
  return range;
}

/** Words that name one time, as a span of dates: a day, a month, a season, a part of a year. */

import type { ParsedComponents } from 'chrono-node';
import { parse } from 'chrono-node/en';
import { type CalendarUnit, type DateSpan, monthsFrom, shareOf, unitAround } from './calendar.ts';
import { readRelative } from './relative-time.ts';

/** Null for words that are no time; those that may mean something else ("March") only where they surely are one. */
export function readMoment(words: string, now: Date, isSurelyTime: boolean): DateSpan | null {
  // "*so far* this year", "*earlier* this month"
  const plain = words.replace(/^(?:so far|earlier|later) (?=this|last|today)/u, '');
  return (
    readRelative(plain, now) ??
    readSeason(plain, now) ??
    readPart(plain, now) ??
    (isSurelyTime ? readDate(plain, now) : null)
  );
}

/** Months from 0; winter reaches into the next year. */
const SEASONS: Readonly<Record<string, number>> = {
  ...{ spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 },
};
/** "This winter", asked in March, began last year. */
const MOST_MONTHS_AGO = 3;

/** "summer 2025", "last winter"; null for one that hasn't begun. */
function readSeason(words: string, now: Date): DateSpan | null {
  const named =
    /^(?:the )?(?:(?<which>this|last|past) )?(?<season>[a-z]+)(?: of)?(?: (?<year>(?:19|20)\d\d))?$/u.exec(
      words,
    )?.groups;
  const month = SEASONS[named?.['season'] ?? ''];
  if (!named || month === undefined) return null;
  if (named['year'] !== undefined) return monthsFrom(Number(named['year']), month, 3);
  if (named['which'] === undefined) return null;
  const [year, ago] = [now.getUTCFullYear(), now.getUTCMonth() - month];
  const sinceBegun = ago < 0 ? ago + 12 : ago;
  const begun = ago < 0 ? year - 1 : year;
  if (named['which'] === 'this')
    return begun < year && sinceBegun > MOST_MONTHS_AGO ? null : monthsFrom(begun, month, 3);
  return monthsFrom(sinceBegun < 3 ? begun - 1 : begun, month, 3);
}

const NUMBERED: readonly (readonly [pattern: RegExp, parts: number])[] = [
  [/^(?:the )?(?<nth>first|second|third|fourth) quarter(?: of)? (?<of>.+)$/u, 4],
  [/^q(?<nth>[1-4])(?: of)? (?<of>.+)$/u, 4],
  [/^(?:the )?(?<nth>first|second) half(?: of)? (?<of>.+)$/u, 2],
  [/^h(?<nth>[12])(?: of)? (?<of>.+)$/u, 2],
];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

const PARTS: Readonly<Record<string, readonly [start: number, end: number]>> = {
  ...{ start: [0, 1 / 6], beginning: [0, 1 / 6], early: [0, 1 / 3] },
  ...{ mid: [1 / 3, 2 / 3], middle: [1 / 3, 2 / 3], late: [2 / 3, 1], end: [5 / 6, 1] },
};

/** "Q3 2025", "the first half of last year", "mid-2025", "the start of the year" */
function readPart(words: string, now: Date): DateSpan | null {
  for (const [pattern, parts] of NUMBERED) {
    const { nth = '', of = '' } = pattern.exec(words)?.groups ?? {};
    const at = ORDINALS.indexOf(nth) + 1 || Number(nth);
    const whole = of === '' ? null : readMoment(of, now, true);
    if (whole && isYear(whole)) return shareOf(whole, (at - 1) / parts, at / parts);
  }
  const named = PART.exec(words)?.groups;
  const whole = named && readMoment(named['of'] ?? '', now, true);
  const [start, end] = PARTS[named?.['side'] ?? named?.['part'] ?? ''] ?? [0, 1];
  if (!whole) return null;
  // "Early March" is March: its days say too little of when it was printed.
  return named['side'] !== undefined && !isYear(whole) ? whole : shareOf(whole, start, end);
}

const PART =
  /^(?:the )?(?:(?<side>early|mid|late)[ -]|(?<part>start|beginning|middle|end) of )(?<of>.+)$/u;

const isYear = ({ from, to }: DateSpan): boolean =>
  from.endsWith('-01-01') && to.endsWith('-01-01');

/** A date, month or year that fills the words. */
function readDate(words: string, now: Date): DateSpan | null {
  if (/^(?:19|20)\d\d$/u.test(words))
    return unitAround(new Date(`${words}-01-01T00:00:00Z`), 'year');
  if (/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/u.test(words))
    return unitAround(new Date(`${words}-01T00:00:00Z`), 'month');
  const plain = words
    .replace(/^the /u, '')
    .replace(/^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/u, '$<year>-$<month>-$<day>');
  const found = parse(plain, { instant: now, timezone: 'UTC' })[0];
  if (found?.text.length !== plain.length || found.end) return null;
  const unit = unitOf(found.start);
  return unit && unitAround(notInFuture(found.start, now), unit);
}

function unitOf(start: ParsedComponents): CalendarUnit | null {
  if (start.isCertain('day') || start.isCertain('weekday')) return 'day';
  return start.isCertain('month') ? 'month' : null;
}

/** Questions are about what was said: "since November", asked in March, is last year's. */
function notInFuture(start: ParsedComponents, now: Date): Date {
  const date = start.date();
  if (start.isCertain('year') || date <= now) return date;
  if (start.isCertain('weekday')) date.setUTCDate(date.getUTCDate() - 7);
  else date.setUTCFullYear(date.getUTCFullYear() - 1);
  return date;
}

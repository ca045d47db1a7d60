/** The time that a question names: "since March", "in 2024", "last week". */

import type { ParsedComponents } from 'chrono-node';
import { parse } from 'chrono-node/en';
import { type CalendarUnit, type DateRange, unitAround, unitsAgo } from './calendar.ts';

/** The range, and the words without those that named it. */
export interface DatedWords extends DateRange {
  readonly words: readonly string[];
  /** A month or day without its year: "in March". */
  readonly isOfAnyYear: boolean;
}

/** Takes the time out of the words, the first and longest that names one; open on both sides without one. */
export function takeDates(words: readonly string[], now: Date): DatedWords {
  for (let at = 0; at < words.length; at++) {
    for (let end = Math.min(words.length, at + MOST_WORDS); end > at; end--) {
      const range = readRange(words.slice(at, end), now);
      // Within a question only what can be nothing else: "in the 2024 election" names no time.
      if (range && (end === words.length || isPlainTime(words.slice(at, end)))) {
        const named = words.slice(at, end).join(' ');
        const isOfAnyYear = MONTH.test(named) && !/\d{4}/u.test(named);
        return { ...range, isOfAnyYear, words: [...words.slice(0, at), ...words.slice(end)] };
      }
    }
  }
  return { from: null, to: null, isOfAnyYear: false, words };
}

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** Nothing that names a time is longer. */
const MOST_WORDS = 8;

/** It says by its preposition or as a whole that it is a time; and isn't part of a phrase in marks. */
function isPlainTime(words: readonly string[]): boolean {
  const first = words[0]?.toLowerCase() ?? '';
  if (words.some((word) => word.includes('"'))) return false;
  if (words.at(-1)?.toLowerCase() === 'ago') return true;
  return PREPOSITIONS.has(first) || /^(?:today|yesterday|last|this|past)$/u.test(first);
}

/** Reads words that name a time from the first to the last. */
function readRange(words: readonly string[], now: Date): DateRange | null {
  const lower = words.join(' ').toLowerCase().replace(/[".]/gu, '');
  if (!DATED.test(lower)) return null;
  const [first = '', ...others] = lower.split(' ');
  const preposition = PREPOSITIONS.has(first) ? first : null;
  const rest = preposition === null ? lower : others.join(' ');
  const between =
    preposition === 'between' || preposition === 'from' ? rest.split(/ (?:and|to) /u) : [];
  if (between.length === 2) {
    // "between March and May 2025" is of one year.
    const year = /(?:^| )(?<year>(?:19|20)\d\d)$/u.exec(between[1] ?? '')?.groups?.['year'];
    const isOfYear = year !== undefined && !/\d{4}/u.test(between[0] ?? '');
    const [a, b] = [isOfYear ? `${between[0] ?? ''} ${year}` : between[0], between[1]].map((part) =>
      readMoment(part ?? '', now),
    );
    return a && b ? { from: a.from, to: b.to } : null;
  }
  // "March" alone may be a name or a walk; with a preposition or a number it is a time.
  const moment =
    readRelative(rest, now) ?? ((preposition ?? /\d/u.test(rest)) ? readMoment(rest, now) : null);
  return moment && narrow(moment, preposition);
}

/** Without one of these there is no time in the words, and no need to parse them. */
const DATED =
  /\d|\b(?:today|yesterday|last|past|this|ago|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'since from after before until till in on during between for over within'.split(' '),
);

function narrow(range: { from: string; to: string }, preposition: string | null): DateRange {
  if (preposition === 'since' || preposition === 'from') return { from: range.from, to: null };
  if (preposition === 'after') return { from: range.to, to: null };
  if (preposition === 'before') return { from: null, to: range.from };
  if (preposition === 'until' || preposition === 'till') return { from: null, to: range.to };
  return range;
}

/** "last week" is the calendar's; "the last 3 days" reach up to now. */
function readRelative(words: string, now: Date): { from: string; to: string } | null {
  if (words === 'today') return unitAround(now, 'day');
  if (words === 'yesterday') return unitAround(now, 'day', -1);
  const named = /^(?<which>this|last) (?<unit>week|month|year)$/u.exec(words)?.groups;
  if (named)
    return unitAround(now, named['unit'] as CalendarUnit, named['which'] === 'last' ? -1 : 0);
  const ago = /^(?<units>\d{1,3}|[a-z]+) (?<unit>day|week|month|year)s? ago$/u.exec(words)?.groups;
  const shift = ago && numberOf(ago['units'] ?? '');
  if (shift) return unitAround(now, ago['unit'] as CalendarUnit, -shift);
  const counted = COUNTED.exec(words)?.groups;
  const units = counted && numberOf(counted['units'] ?? 'one');
  if (!units) return null;
  const from = unitsAgo(now, counted['unit'] as CalendarUnit, units);
  return { from, to: unitAround(now, 'day').to };
}

/** "the last 3 days", "past two weeks", "the past month"; "last month" alone is the calendar's. */
const COUNTED =
  /^(?:(?:the )?(?:last|past) (?<units>\d{1,3}|[a-z]+) |the past |past )(?<unit>day|week|month|year)s?$/u;

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Null for what is no number; "a few" is taken for three. */
function numberOf(word: string): number | null {
  if (/^\d+$/u.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  if (word === 'few' || word === 'several') return 3;
  if (word === 'couple') return 2;
  const at = NUMBERS.indexOf(word);
  return at === -1 ? null : at + 1;
}

/** A date, month or year that fills the words. */
function readMoment(words: string, now: Date): { from: string; to: string } | null {
  const relative = readRelative(words, now);
  if (relative) return relative;
  if (/^(?:19|20)\d\d$/u.test(words))
    return unitAround(new Date(`${words}-01-01T00:00:00Z`), 'year');
  const plain = words.replace(/^(?:the|early|late) /u, '');
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

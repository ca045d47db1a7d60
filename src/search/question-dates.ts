/** The time that a question names: "since March", "in 2024", "last week". */

import { type ParsedComponents, parse } from 'chrono-node';
import { type CalendarUnit, type DateRange, unitAround, unitsAgo } from './calendar.ts';

/** The range, and the words without those that named it. */
export interface DatedWords extends DateRange {
  readonly words: readonly string[];
}

/** Takes the time off the end of the words, where questions have it; open on both sides without one. */
export function takeDates(words: readonly string[], now: Date): DatedWords {
  for (let at = 0; at < words.length; at++) {
    const range = readRange(words.slice(at), now);
    if (range) return { ...range, words: words.slice(0, at) };
  }
  return { from: null, to: null, words };
}

/** Reads words that name a time from the first to the last. */
function readRange(words: readonly string[], now: Date): DateRange | null {
  if (words.length > 8) return null;
  const lower = words.join(' ').toLowerCase().replace(/[".]/gu, '');
  const [first = '', ...others] = lower.split(' ');
  const preposition = PREPOSITIONS.has(first) ? first : null;
  const rest = preposition === null ? lower : others.join(' ');
  const between =
    preposition === 'between' || preposition === 'from' ? rest.split(/ (?:and|to) /u) : [];
  if (between.length === 2) {
    const [a, b] = between.map((part) => readMoment(part, now));
    return a && b ? { from: a.from, to: b.to } : null;
  }
  // "March" alone may be a name or a walk; with a preposition or a number it is a time.
  const moment =
    readRelative(rest, now) ?? ((preposition ?? /\d/u.test(rest)) ? readMoment(rest, now) : null);
  return moment && narrow(moment, preposition);
}

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
  const pattern = /^(?:the )?(?:last|past) (?<units>\d{1,3}) (?<unit>day|week|month|year)s?$/u;
  const counted = pattern.exec(words)?.groups;
  if (!counted) return null;
  const from = unitsAgo(now, counted['unit'] as CalendarUnit, Number(counted['units']));
  return { from, to: unitAround(now, 'day').to };
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

/** Times that are counted from now: "last week", "two days ago", "over the weekend". */

import { type DateSpan, type NamedUnit, unitAround, unitsAgo } from './calendar.ts';

export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** "last week" is the calendar's; "the last 3 days" reach up to now. Null for other words. */
export function readRelative(words: string, now: Date): DateSpan | null {
  if (words === 'today' || words === 'tonight') return unitAround(now, 'day');
  if (words === 'yesterday') return unitAround(now, 'day', -1);
  if (words === 'last night')
    return { from: unitsAgo(now, 'day', 1), to: unitAround(now, 'day').to };
  return (
    readNamed(words, now) ?? readAgo(words, now) ?? readCounted(words, now) ?? readDay(words, now)
  );
}

/** "this week", "last year" */
function readNamed(words: string, now: Date): DateSpan | null {
  const named = /^(?:(?<which>this|last)|the) (?<unit>week|month|quarter|year)$/u.exec(
    words,
  )?.groups;
  if (!named) return null;
  return unitAround(now, named['unit'] as NamedUnit, named['which'] === 'last' ? -1 : 0);
}

function readAgo(words: string, now: Date): DateSpan | null {
  const ago = /^(?<units>\d{1,3}|[a-z]+) (?<unit>day|week|month|year)s? ago$/u.exec(words)?.groups;
  const shift = ago && numberOf(ago['units'] ?? '');
  return shift ? unitAround(now, ago['unit'] as NamedUnit, -shift) : null;
}

/** "the last 3 days", "past two weeks", "the past month"; "last month" alone is the calendar's. */
const COUNTED =
  /^(?:(?:the )?(?:last|past) (?<units>\d{1,3}|[a-z]+) |the (?:past|last) |past )(?<unit>hour|day|week|month|quarter|year)s?$/u;

function readCounted(words: string, now: Date): DateSpan | null {
  const counted = COUNTED.exec(words)?.groups;
  const units = counted && numberOf(counted['units'] ?? 'one');
  if (!units) return null;
  const unit = counted['unit'] ?? '';
  const isHours = unit === 'hour';
  const since = isHours ? new Date(now.getTime() - units * HOUR_MS) : now;
  const from = isHours ? unitsAgo(since, 'day', 0) : unitsAgo(now, unit as NamedUnit, units);
  return { from, to: unitAround(now, 'day').to };
}

const HOUR_MS = 60 * 60 * 1000;

/** "last Tuesday", "this Tuesday" that was, "the weekend" that has begun, "last weekend" that is over */
function readDay(words: string, now: Date): DateSpan | null {
  const [which = '', day = ''] = words.split(' ');
  if (!/^(?:the|last|past|this) [a-z]+$/u.test(words)) return null;
  const isOver = which === 'last' || which === 'past';
  const today = now.getUTCDay();
  if (day === 'weekend') {
    const sinceSaturday = (today + 1) % 7;
    const back = sinceSaturday + (isOver && sinceSaturday < 2 ? 7 : 0);
    return { from: unitsAgo(now, 'day', back), to: unitsAgo(now, 'day', back - 2) };
  }
  const at = which === 'the' ? -1 : WEEKDAYS.indexOf(day);
  if (at === -1) return null;
  const back = (today - at + 7) % 7 || (isOver ? 7 : 0);
  return unitAround(now, 'day', -back);
}

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

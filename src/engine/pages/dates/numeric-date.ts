/** Dates in figures: "14/08/2025", "04/03/2025 14:20 IST", "2025-03-04 14:20 EST"; which figure is the month is not assumed. */

import { MONTH_NAMES } from '../../../lexicon/calendar.ts';
import { parseAbsoluteDate } from './absolute-date.ts';
import type { DateContext } from './date-context.ts';
import { type Dated, datedAt, UNDATED } from './dated.ts';

/**
 * Reads a numeric date. Where both orders make a date, a zone tells (America's puts the month first); else the later
 * of those that aren't after `retrievedAt` is taken when the other one is after it; else only the year is known. A
 * clock time counts with its zone. Null for another form.
 */
export function parseNumericDate(expression: string, context: DateContext): Dated | null {
  const clocked = YEAR_FIRST.exec(expression);
  if (clocked !== null) {
    const [, year = '', , month = '', day = '', clock = ''] = clocked;
    return atClock(dateOf(year, month, day), clock, context);
  }
  const match = NUMERIC.exec(expression);
  if (match === null) return null;
  const [, first = '', mark = '', second = '', shortYear = '', clock = ''] = match;
  const year = shortYear.length === 2 ? `20${shortYear}` : shortYear;
  const dayFirst = dateOf(year, second, first);
  // Nobody who writes points writes the month first.
  const monthFirst = mark === '.' && dayFirst !== null ? null : dateOf(year, first, second);
  const readings = [dayFirst, monthFirst].filter((reading) => reading !== null);
  const [only] = readings;
  if (only === undefined) return UNDATED;
  if (new Set(readings.map(Number)).size === 1) return atClock(only, clock, context);
  if (ZONED.test(clock)) {
    return atClock(AMERICAN.test(clock) ? (readings[1] ?? only) : only, clock, context);
  }
  const latest = context.retrievedAt === null ? Number.NaN : Date.parse(context.retrievedAt);
  const past = readings.filter((reading) => Number(reading) <= latest);
  return past.length === 1 && past[0] !== undefined
    ? atClock(past[0], clock, context)
    : datedAt(only, 'year');
}

const CLOCK = '(?:,? (?:at )?(\\d{1,2}[:.]\\d\\d.{0,16}))?';
const NUMERIC = new RegExp(`^(\\d{1,2})([/.\\-])(\\d{1,2})\\2(\\d{4}|\\d\\d)${CLOCK}$`, 'u');
const YEAR_FIRST = /^(\d{4})([/.-])(\d\d)\2(\d\d),? (?:at )?(\d{1,2}[:.]\d\d.{1,16})$/u;

const ZONED = /\b(?![AP]M\b)[A-Z]{2,5}\b/u;
const AMERICAN = /\b(?:[ECMPA][SD]?T|AK[SD]T|HST)\b/u;

/** The day, or the minute where the clock's zone is known. */
function atClock(day: Date | null, clock: string, context: DateContext): Dated {
  if (day === null) return UNDATED;
  const plain = datedAt(day, 'day');
  if (clock === '') return plain;
  const spelled = `${day.getUTCDate()} ${MONTH_NAMES[day.getUTCMonth()] ?? ''} ${day.getUTCFullYear()}`;
  return parseAbsoluteDate(`${spelled}, ${clock}`, context) ?? plain;
}

function dateOf(year: string, month: string, day: string): Date | null {
  const date = new Date(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day) ? date : null;
}

/** Dates in figures: "14/08/2025", "8.14.25"; which figure is the month is not assumed. */

import type { DateContext } from './date-context.ts';
import { type Dated, datedAt, UNDATED } from './dated.ts';

/**
 * Reads a numeric date. Where both orders make a date, the later of those that aren't after `retrievedAt`
 * is taken when the other one is after it; else only the year is known. Null for another form.
 */
export function parseNumericDate(expression: string, context: DateContext): Dated | null {
  const match = NUMERIC.exec(expression);
  if (match === null) return null;
  const [, first = '', , second = '', shortYear = ''] = match;
  const year = shortYear.length === 2 ? `20${shortYear}` : shortYear;
  const readings = [dateOf(year, second, first), dateOf(year, first, second)].filter(
    (reading) => reading !== null,
  );
  const [only] = readings;
  if (only === undefined) return UNDATED;
  if (new Set(readings.map(Number)).size === 1) return datedAt(only, 'day');
  const latest = context.retrievedAt === null ? Number.NaN : Date.parse(context.retrievedAt);
  const past = readings.filter((reading) => Number(reading) <= latest);
  return past.length === 1 && past[0] !== undefined
    ? datedAt(past[0], 'day')
    : datedAt(only, 'year');
}

const NUMERIC = /^(\d{1,2})([/.\-])(\d{1,2})\2(\d{4}|\d\d)(?:,? \d{1,2}[:.]\d\d.{0,12})?$/u;

function dateOf(year: string, month: string, day: string): Date | null {
  const date = new Date(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day) ? date : null;
}

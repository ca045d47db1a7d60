/** Days, weeks, months, quarters and years as ranges of dates in UTC. */

/** Half-open, as RFC 3339 dates; null where it is open. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** The same, bounded on both sides. */
export interface DateSpan {
  readonly from: string;
  readonly to: string;
}

export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

/** What a question may name besides. */
export type NamedUnit = CalendarUnit | 'quarter';

/** The unit that holds the moment, moved by a number of units: (now, 'week', -1) is last week. Weeks begin on Monday. */
export function unitAround(moment: Date, unit: NamedUnit, shift = 0): DateSpan {
  const start = startOf(moment, unit);
  return { from: dateOf(moved(start, unit, shift)), to: dateOf(moved(start, unit, shift + 1)) };
}

/** The date of so many units before the moment. */
export function unitsAgo(moment: Date, unit: NamedUnit, units: number): string {
  return dateOf(moved(startOf(moment, 'day'), unit, -units));
}

/** So many months from the first day of one; the number may be of another year. */
export const monthsFrom = (year: number, month: number, months: number): DateSpan => ({
  from: dateOf(new Date(Date.UTC(year, month, 1))),
  to: dateOf(new Date(Date.UTC(year, month + months, 1))),
});

const DAY_MS = 24 * 60 * 60 * 1000;

/** A share of a span, its ends given as 0–1: of whole months by months where there are several, else by days. */
export function shareOf({ from, to }: DateSpan, start: number, end: number): DateSpan {
  const [first, last] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
  const months =
    12 * (last.getUTCFullYear() - first.getUTCFullYear()) +
    last.getUTCMonth() -
    first.getUTCMonth();
  if (months >= 3 && first.getUTCDate() === 1) {
    const [skipped, past] = [Math.floor(start * months), Math.ceil(end * months)];
    return monthsFrom(first.getUTCFullYear(), first.getUTCMonth() + skipped, past - skipped);
  }
  const days = (last.getTime() - first.getTime()) / DAY_MS;
  return {
    from: dateOf(moved(first, 'day', Math.floor(start * days))),
    to: dateOf(moved(first, 'day', Math.ceil(end * days))),
  };
}

/** The same day of an earlier year, as a date; a 29 February becomes a 1 March. */
export const yearsBefore = (date: string, years: number): string =>
  dateOf(moved(new Date(`${date}T00:00:00Z`), 'year', -years));

function startOf(moment: Date, unit: NamedUnit): Date {
  const start = new Date(moment);
  start.setUTCHours(0, 0, 0, 0);
  if (unit === 'year') start.setUTCMonth(0, 1);
  if (unit === 'month') start.setUTCDate(1);
  if (unit === 'quarter') start.setUTCMonth(start.getUTCMonth() - (start.getUTCMonth() % 3), 1);
  if (unit === 'week') start.setUTCDate(start.getUTCDate() - ((start.getUTCDay() + 6) % 7));
  return start;
}

function moved(start: Date, unit: NamedUnit, units: number): Date {
  const date = new Date(start);
  if (unit === 'year') date.setUTCFullYear(date.getUTCFullYear() + units);
  else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + units);
  else if (unit === 'quarter') date.setUTCMonth(date.getUTCMonth() + 3 * units);
  else date.setUTCDate(date.getUTCDate() + units * (unit === 'week' ? 7 : 1));
  return date;
}

/** From the year 10000 on a date has more characters. */
const dateOf = (date: Date): string => date.toISOString().split('T', 1)[0] ?? '';

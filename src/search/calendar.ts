/** Days, weeks, months and years as ranges of dates in UTC. */

/** Half-open, as RFC 3339 dates; null where it is open. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

/** The unit that holds the moment, moved by a number of units: (now, 'week', -1) is last week. Weeks begin on Monday. */
export function unitAround(
  moment: Date,
  unit: CalendarUnit,
  shift = 0,
): { from: string; to: string } {
  const start = startOf(moment, unit);
  return { from: dateOf(moved(start, unit, shift)), to: dateOf(moved(start, unit, shift + 1)) };
}

/** The date of so many units before the moment. */
export function unitsAgo(moment: Date, unit: CalendarUnit, units: number): string {
  return dateOf(moved(startOf(moment, 'day'), unit, -units));
}

/** The same day of an earlier year, as a date; a 29 February becomes a 1 March. */
export const yearsBefore = (date: string, years: number): string =>
  dateOf(moved(new Date(`${date}T00:00:00Z`), 'year', -years));

function startOf(moment: Date, unit: CalendarUnit): Date {
  const start = new Date(moment);
  start.setUTCHours(0, 0, 0, 0);
  if (unit === 'year') start.setUTCMonth(0, 1);
  if (unit === 'month') start.setUTCDate(1);
  if (unit === 'week') start.setUTCDate(start.getUTCDate() - ((start.getUTCDay() + 6) % 7));
  return start;
}

function moved(start: Date, unit: CalendarUnit, units: number): Date {
  const date = new Date(start);
  if (unit === 'year') date.setUTCFullYear(date.getUTCFullYear() + units);
  else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + units);
  else date.setUTCDate(date.getUTCDate() + units * (unit === 'week' ? 7 : 1));
  return date;
}

/** From the year 10000 on a date has more characters. */
const dateOf = (date: Date): string => date.toISOString().split('T', 1)[0] ?? '';

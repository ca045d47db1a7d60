/** Times told from the moment of reading: "31 minutes ago", "Yesterday", "2h". */

import type { DateContext } from './date-context.ts';
import { type Dated, datedAt, UNDATED } from './dated.ts';

/**
 * Resolves against `retrievedAt` in UTC; `UNDATED` when that is null, and null for what isn't relative.
 * Precision follows the unit: "3 hours ago" is known to the hour, "2 weeks ago" to the day.
 */
export function parseRelativeDate(expression: string, context: DateContext): Dated | null {
  const relative = readRelative(expression);
  if (relative === null) return null;
  const now = context.retrievedAt === null ? Number.NaN : Date.parse(context.retrievedAt);
  if (Number.isNaN(now)) return UNDATED;
  if (relative.unit === 'month' || relative.unit === 'year') {
    const then = new Date(now);
    const months = relative.unit === 'year' ? 12 * relative.count : relative.count;
    // From the first of the month, so that 31 March less one month is February.
    then.setUTCDate(1);
    then.setUTCMonth(then.getUTCMonth() - months);
    return datedAt(then, relative.unit);
  }
  return datedAt(
    new Date(now - relative.count * MILLISECONDS[relative.unit]),
    PRECISIONS[relative.unit],
  );
}

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

interface Relative {
  readonly count: number;
  readonly unit: Unit;
}

function readRelative(expression: string): Relative | null {
  const words = expression.trim().toLowerCase();
  const named = NAMED.get(words);
  if (named !== undefined) return named;
  const compound = COMPOUND.exec(words);
  if (compound !== null) return readCompound(compound);
  const match = COUNTED.exec(words);
  if (match === null) return null;
  const [, figures, word = '', unitName = '', ago] = match;
  const unit = UNITS.get(unitName);
  const count = figures === undefined ? (COUNTS.get(word) ?? 1) : Number(figures);
  // "2h" and "5 hrs" stand for themselves; "2 months" is a length unless "ago" follows.
  const isShort = /^\d{1,3} ?(?:[mhdw]|mins?|hrs?|wks?)$/u.test(words);
  return unit !== undefined && (ago !== undefined || isShort) ? { count, unit } : null;
}

/** "1 hour 20 minutes ago", "2 days, 4 hours ago", "an hour and a half ago": told in the smaller unit. */
const COMPOUND =
  /^(\d{1,3}|an?) ?(d|days?|h|hrs?|hours?)(?:,| and)? (?:(\d{1,3}) ?(h|hrs?|hours?|m|mins?|minutes?)|a half) ago$/u;

function readCompound([, figures = '', large = '', more, small = '']: RegExpExecArray): Relative {
  const count = /\d/u.test(figures) ? Number(figures) : 1;
  const isDays = large.startsWith('d');
  if (isDays && (more === undefined || small.startsWith('h'))) {
    return { count: count * 24 + Number(more ?? 12), unit: 'hour' };
  }
  return { count: count * (isDays ? 1440 : 60) + Number(more ?? 30), unit: 'minute' };
}

const COUNTED =
  /^(?:about |around |over |nearly |almost |~ ?)?(?:(\d{1,3}) ?|(an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few) )([a-z]{1,7})\.?( ago| back)?$/u;

const NAMED: ReadonlyMap<string, Relative> = new Map([
  ['just now', { count: 0, unit: 'minute' }],
  ['moments ago', { count: 0, unit: 'minute' }],
  ['a moment ago', { count: 0, unit: 'minute' }],
  ['seconds ago', { count: 0, unit: 'minute' }],
  ['a few seconds ago', { count: 0, unit: 'minute' }],
  ['less than a minute ago', { count: 0, unit: 'minute' }],
  ['now', { count: 0, unit: 'minute' }],
  ['half an hour ago', { count: 30, unit: 'minute' }],
  ['today', { count: 0, unit: 'day' }],
  ['earlier today', { count: 0, unit: 'day' }],
  ['this morning', { count: 0, unit: 'day' }],
  ['this afternoon', { count: 0, unit: 'day' }],
  ['this evening', { count: 0, unit: 'day' }],
  ['yesterday', { count: 1, unit: 'day' }],
  ['last night', { count: 1, unit: 'day' }],
  ['the day before yesterday', { count: 2, unit: 'day' }],
  ['last month', { count: 1, unit: 'month' }],
  ['last year', { count: 1, unit: 'year' }],
]);

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['twelve', 12],
  ['a few', 3],
]);

const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    second: ['s', 'sec', 'secs', 'second', 'seconds'],
    minute: ['m', 'min', 'mins', 'minute', 'minutes'],
    hour: ['h', 'hr', 'hrs', 'hour', 'hours'],
    day: ['d', 'day', 'days'],
    week: ['w', 'wk', 'wks', 'week', 'weeks'],
    month: ['mo', 'mos', 'month', 'months'],
    year: ['y', 'yr', 'yrs', 'year', 'years'],
  }).flatMap(([unit, spellings]) => spellings.map((spelling) => [spelling, unit as Unit])),
);

const MILLISECONDS = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
} as const;

const PRECISIONS = {
  second: 'minute',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'day',
} as const;

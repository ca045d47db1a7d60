/** Dates spelled out, read by chrono-node and checked: "Wednesday 30 April 2025", "Nov 2, 2025 at 3:05 pm ET". */

import type { ParsedResult } from 'chrono-node';
import { casual } from 'chrono-node/en';
import { offsetInCity } from './city-zone.ts';
import type { DateContext } from './date-context.ts';
import { type Dated, datedAt, UNDATED } from './dated.ts';
import { tidyExpression } from './tidy-expression.ts';
import { abbreviateZones, lengthOfZone, zonesFor } from './zones.ts';

/**
 * Reads an expression that is all date. A missing year is the latest that isn't after `retrievedAt` (one day of
 * grace for zones); a weekday alone is its last occurrence. Null when words are left over.
 */
export function parseAbsoluteDate(expression: string, context: DateContext): Dated | null {
  const cleaned = tidyExpression(expression);
  const found = findAbsoluteDate(cleaned, context);
  if (found === null) return null;
  const before = cleaned.slice(0, found.start).replace(WEEKDAY_OR_MARK, '');
  const after = cleaned.slice(found.end).replace(WEEKDAY_OR_MARK, '');
  return before === '' && after === '' ? found.dated : null;
}

/** A date found inside a short text, and where. */
export interface FoundDate {
  readonly dated: Dated;
  readonly start: number;
  readonly end: number;
}

/** Finds the first spelled-out date with at least day and month, or month and year; null without one. */
export function findAbsoluteDate(text: string, context: DateContext): FoundDate | null {
  if (!MONTH_OR_DAY.test(text)) return null;
  const reference = referenceOf(context);
  const options = { timezones: zonesFor(context) };
  for (const result of chrono.parse(text, { instant: reference ?? EPOCH, timezone: 0 }, options)) {
    const dated = datedResult(result, reference, text);
    if (dated !== null) {
      const end = result.index + result.text.length;
      return zoned(text, { dated, start: result.index, end }, context, result);
    }
  }
  return null;
}

/** "12 May 2025, 10:15 Moscow time", "10:15 BST (Dhaka)": with the zone behind it the minute is known. */
function zoned(
  text: string,
  found: FoundDate,
  context: DateContext,
  { start }: ParsedResult,
): FoundDate {
  const isClocked = found.dated.precision !== 'none' && start.isCertain('hour');
  const city = isClocked ? CITY.exec(text.slice(found.end)) : null;
  const inCity = city?.[1] === undefined ? null : clockIn(city[1], start);
  if (city !== null && inCity !== null)
    return { ...found, dated: inCity, end: found.end + city[0].length };
  const length = found.dated.precision === 'day' ? lengthOfZone(text.slice(found.end)) : 0;
  const end = found.end + length;
  const { zone, ...others } = context;
  const own = length === 0 && isClocked && found.dated.precision === 'day' ? zone : undefined;
  if (length === 0 && own === undefined) return found;
  // Abbreviated, it holds no zone in words again.
  const expression = abbreviateZones(text.slice(found.start, end));
  const dated = parseAbsoluteDate(own === undefined ? expression : `${expression} ${own}`, others);
  return dated === null ? found : { ...found, dated, end };
}

const CITY = /^ ?\((\p{Lu}[\p{L} .]{2,20})\)/u;

/** What the clocks of a city show, as an instant; null for a city that isn't known. */
function clockIn(city: string, start: ParsedResult['start']): Dated | null {
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute'): number => start.get(name) ?? 0;
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  const offset = offsetInCity(city, new Date(wall));
  return offset === null ? null : datedAt(new Date(wall - offset * 60_000), 'minute');
}

/**
 * Without the parsers of "in 5 minutes" and "2 hours ago", which tell no date: V8 takes longer to compile their patterns
 * than to run all others, and does so again whenever it has let go of them.
 */
const chrono = casual.clone();
chrono.parsers = chrono.parsers.filter((parser) => !parser.constructor.name.includes('TimeUnit'));

/** Any instant serves where only certain parts are taken. */
const EPOCH = new Date('2001-01-01T12:00:00Z');

/** chrono is dear, and most lines hold no whole name of a month or day: "market" and "decided" are none. */
const MONTH_OR_DAY =
  /(?<!\p{L})(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|today|yesterday)(?!\p{L})/iu;

const DEICTIC = /\b(?:today|yesterday|tonight|tomorrow|last|next|this|ago)\b/iu;

/** What may stand beside a date without being of it. */
const WEEKDAY_OR_MARK =
  /^[\s,.()|·•]{0,5}(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?)?[\s,.()|·•]{0,5}(?:at|on|local time|hrs|hours)?[\s,.()|·•]{0,5}$/iu;

function referenceOf(context: DateContext): Date | null {
  const instant = context.retrievedAt === null ? Number.NaN : Date.parse(context.retrievedAt);
  return Number.isNaN(instant) ? null : new Date(instant);
}

function datedResult(result: ParsedResult, reference: Date | null, text: string): Dated | null {
  const { start } = result;
  const hasYear = start.isCertain('year');
  const year = start.get('year');
  if (hasYear && (year === null || year < 1000 || year > 9999)) return UNDATED;
  // "31 February 2025": chrono drops what can't be and may find a date in the rest.
  if (
    /\d\s*$/u.test(text.slice(0, result.index)) ||
    /^\s*\d/u.test(text.slice(result.index + result.text.length))
  ) {
    return null;
  }
  if (start.isCertain('month') && hasYear && !start.isCertain('day')) {
    return datedAt(new Date(Date.UTC(year ?? 0, (start.get('month') ?? 1) - 1, 1)), 'month');
  }
  const hasDay = start.isCertain('day') && start.isCertain('month');
  const hasWeekday = start.isCertain('weekday');
  if (!hasDay && !hasWeekday) return null;
  // chrono counts the year of "yesterday" as certain: it took it from the reference.
  if (reference === null && (!hasYear || DEICTIC.test(result.text))) return UNDATED;
  const isTimed = start.isCertain('hour') && start.isCertain('timezoneOffset');
  const instant = isTimed
    ? start.date()
    : new Date(Date.UTC(year ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1));
  const past = hasYear || reference === null ? instant : backBefore(instant, reference, hasDay);
  return datedAt(past, isTimed ? 'minute' : 'day');
}

/** Moves a date without a year (or a weekday) back until it isn't in the future. */
function backBefore(instant: Date, reference: Date, hasDay: boolean): Date {
  const limit = reference.getTime() + (hasDay ? 86_400_000 : 0);
  const moved = new Date(instant);
  while (moved.getTime() > limit) {
    if (hasDay) moved.setUTCFullYear(moved.getUTCFullYear() - 1);
    else moved.setUTCDate(moved.getUTCDate() - 7);
  }
  return moved;
}

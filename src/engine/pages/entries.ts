/** Entries of a live blog: where each begins and ends, and its own time. */

import { MONTH_NAMES } from '../../lexicon/calendar.ts';
import type { Span } from '../../text/span.ts';
import type { Article, Entry } from './article.ts';
import type { DateContext } from './dates/date-context.ts';
import { type Dated, UNDATED } from './dates/dated.ts';
import { parseDate } from './dates/parse-date.ts';

/** An entry before its time is known. */
export interface LooseEntry extends Span {
  /** The time as printed: "10:42 GMT", "12 minutes ago", "2025-05-12T10:42:00Z". */
  readonly time: string;
}

/** A line that is nothing but a time of day. */
export const CLOCK_LINE =
  /^(?:at )?(\d{1,2})(?:[:.]([0-5]\d))? ?(?:([ap])\.?m\.?)?(?: ?\(?([A-Z]{2,4})\)?)?$/iu;

/**
 * Dates entries. A bare time of day belongs to the day of printing at the oldest entry, and to the next one each
 * time the clock passes midnight; a zone that one entry names holds for all, and without any only the day is told.
 */
export function dateEntries(
  loose: readonly LooseEntry[],
  publishedAt: string | null,
  context: DateContext,
): Entry[] {
  const clocks = loose.map(({ time }) => readClock(time));
  const days = countDays(clocks.map((clock) => clock?.minutes ?? null));
  const zone = clocks.find((clock) => clock !== null && clock.zone !== '')?.zone ?? '';
  return loose.map(({ start, end, time }, index) => {
    const clock = clocks[index] ?? null;
    const dated =
      clock === null
        ? parseDate(time, context)
        : atClock(publishedAt, days[index] ?? 0, clock, zone, context);
    return { start, end, time, ...dated };
  });
}

/** The time against which "today" counts at a place of the text: its entry's, else the article's. */
export function publishedAtPlace({ entries, publishedAt }: Article, at: number): string | null {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const entry = entries[low - 1];
  return entry !== undefined && at < entry.end && entry.publishedAt !== null
    ? entry.publishedAt
    : publishedAt;
}

interface Clock {
  readonly minutes: number;
  readonly zone: string;
}

function readClock(time: string): Clock | null {
  const match = CLOCK_LINE.exec(time);
  if (match === null) return null;
  const [, hour = '', minute, half, zone = ''] = match;
  if (minute === undefined && half === undefined) return null;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hours > 23) return null;
  return { minutes: hours * 60 + Number(minute ?? 0), zone: zone.toUpperCase() };
}

/** Days since the oldest entry's; the way the clock mostly goes, over midnight too, tells newest from oldest first. */
function countDays(minutes: readonly (number | null)[]): number[] {
  const known = minutes.filter((minute) => minute !== null);
  const drift = known.reduce(
    (sum, minute, at) => sum + Math.sign(stepOf(known[at - 1], minute)),
    0,
  );
  const isNewestFirst = drift < 0;
  const ordered = isNewestFirst ? minutes.toReversed() : minutes;
  let day = 0;
  let before: number | null = null;
  const days = ordered.map((minute) => {
    // Entries printed a little out of order pass no midnight.
    if (minute !== null && before !== null && before - minute > 6 * 60) day++;
    if (minute !== null) before = minute;
    return day;
  });
  return isNewestFirst ? days.toReversed() : days;
}

/** Minutes from one time of day to the next the shorter way round the clock. */
const stepOf = (before: number | undefined, minute: number): number =>
  before === undefined ? 0 : ((minute - before + 2160) % 1440) - 720;

function atClock(
  publishedAt: string | null,
  days: number,
  { minutes, zone }: Clock,
  zoneOfAll: string,
  context: DateContext,
): Dated {
  const day = /^\d{4}-\d\d-\d\d/u.exec(publishedAt ?? '')?.[0];
  if (day === undefined) return UNDATED;
  const instant = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  const date = new Date(instant).toISOString().slice(0, 10);
  const plain: Dated = { publishedAt: date, precision: 'day' };
  const named = zone === '' ? zoneOfAll : zone;
  if (named === '') return plain;
  const two = (number: number): string => String(number).padStart(2, '0');
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  const words = `${Number(dayOfMonth)} ${MONTH_NAMES[Number(month) - 1] ?? ''} ${year} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)} ${named}`;
  const timed = parseDate(words, context);
  return timed.precision === 'minute' ? timed : plain;
}

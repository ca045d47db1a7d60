/** Counts by day → counts by day, week, month or year, with the empty ones between them. */

import { type CalendarUnit, unitAround } from '../search/calendar.ts';
import type { DayCounts } from '../store/store.ts';

/** A stretch of time and how many quotes were published in it. */
export interface BucketView {
  /** "2025-03-04", "2025-W10" (ISO 8601: weeks begin on Monday), "2025-03" or "2025". */
  label: string;
  /** Its first day, in UTC. */
  from: string;
  /** The day after its last. */
  to: string;
  count: number;
}

/** All counts; `beyond` counts those that lie in no bucket. */
interface Buckets {
  readonly buckets: BucketView[];
  readonly undated: number;
  /** Dated, but not as exactly as the unit: of a month, in a timeline by day. */
  readonly imprecise: number;
}

/** How many characters a date must have to lie in one unit for certain. */
const LEAST_EXACT: Readonly<Record<CalendarUnit, number>> = {
  day: 10,
  week: 10,
  month: 7,
  year: 4,
};

/** Sums up; null where it takes more than `most` buckets. */
export function fillBuckets(
  days: DayCounts['days'],
  unit: CalendarUnit,
  most: number,
): Buckets | null {
  const counts = new Map<string, number>();
  let [undated, imprecise] = [0, 0];
  for (const { day, count } of days) {
    if (day === null) undated += count;
    else if (day.length < LEAST_EXACT[unit]) imprecise += count;
    else {
      const { from } = unitAround(new Date(day), unit);
      counts.set(from, (counts.get(from) ?? 0) + count);
    }
  }
  const buckets: BucketView[] = [];
  // Days come in order of time, and so do the buckets that they lie in.
  const [first] = counts.keys();
  const end = Date.parse([...counts.keys()].at(-1) ?? '');
  for (let start = first; start !== undefined && Date.parse(start) <= end; ) {
    if (buckets.length === most) return null;
    const { from, to } = unitAround(new Date(start), unit);
    buckets.push({ label: labelOf(from, unit), from, to, count: counts.get(from) ?? 0 });
    start = to;
  }
  return { buckets, undated, imprecise };
}

function labelOf(from: string, unit: CalendarUnit): string {
  if (unit === 'week') return weekLabel(from);
  return from.slice(0, LEAST_EXACT[unit]);
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function weekLabel(monday: string): string {
  const thursday = new Date(Date.parse(monday) + 3 * DAY_MS);
  const { from: newYear } = unitAround(thursday, 'year');
  const week = 1 + Math.floor((thursday.getTime() - Date.parse(newYear)) / (7 * DAY_MS));
  return `${newYear.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}

const DAY_MS = 86_400_000;

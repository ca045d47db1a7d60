/** Times as callers write them, checked and brought to RFC 3339 in UTC. */

import { ExpectedError } from '../errors.ts';

const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;
const DATE_TIME =
  /^(?<date>\d{4}-\d{2}-\d{2})[t ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?<zone>z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/iu;

/** Bounds in time: from the one on, up to the other, which no longer belongs to them. */
interface Bounds {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Brings bounds to UTC; those that are missing stay so.
 *
 * @throws ExpectedError `invalid_request` where nothing lies between them
 */
export function readBounds({ from, to }: Bounds, kind: 'published' | 'said' = 'published'): Bounds {
  const bounds = { from: from && toUtc(from), to: to && toUtc(to) };
  // Dates and times in UTC sort by their beginning, however exact they are.
  if (bounds.from !== undefined && bounds.to !== undefined && bounds.from >= bounds.to) {
    const [first, last] = kind === 'said' ? ['saidFrom', 'saidTo'] : ['from', 'to'];
    const message = `must be later than "${first}": ${from} up to but not including ${to} is no time at all`;
    throw new ExpectedError('invalid_request', `The request is not valid: /${last} ${message}`, {
      details: [{ pointer: `/${last}`, message }],
    });
  }
  return bounds;
}

/** Says whether this is a date that exists: "2025", "2025-08" or "2025-08-14"; not "2025-02-31". */
export function isDate(value: string): boolean {
  const { month, day } = DATE.exec(value)?.groups ?? {};
  if (!DATE.test(value)) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  // The round trip fails for days that the month hasn't got: the 31st of February becomes the 3rd of March.
  return day === undefined || dayOf(new Date(`${value}T00:00:00Z`)) === value;
}

/** Says whether this is a date with a time that exists; the zone may be missing and then means UTC. */
export function isDateTime(value: string): boolean {
  const date = DATE_TIME.exec(value)?.groups?.['date'];
  return date !== undefined && isDate(date);
}

/** Brings a date-time to UTC with seconds: "2025-08-14T09:45+05:30" → "2025-08-14T04:15:00Z". A mere date stays as it is. */
export function toUtc(value: string): string {
  const match = DATE_TIME.exec(value);
  if (match === null) return value;
  const iso = value.toUpperCase().replace(' ', 'T');
  const zoned = match.groups?.['zone'] === undefined ? `${iso}Z` : iso;
  return `${new Date(zoned).toISOString().slice(0, 19)}Z`;
}

/** A moment of a date or date-time in UTC: a mere date is its first second. */
export function toMoment(value: string): string {
  return isDateTime(value) ? toUtc(value) : `${value}T00:00:00Z`;
}

const dayOf = (date: Date): string =>
  Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);

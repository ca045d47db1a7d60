/** ISO 8601 and RFC 3339 dates, as machines write them. */

import { type Dated, datedAt, UNDATED } from './dated.ts';

/**
 * "2025-08-14T09:45:00+05:30" → 04:15 UTC; "2025-08-14" → the day; "2025-08" → the month. A time without an
 * offset counts as UTC. Null for what isn't of the form; `UNDATED` for a date that doesn't exist.
 */
export function parseIsoDate(expression: string): Dated | null {
  const plain = expression.trim();
  if (SECONDS.test(plain)) return datedAt(new Date(Number(plain.slice(0, 10)) * 1000), 'minute');
  const match = ISO.exec(spread(plain));
  if (match === null) return null;
  const [, year = '', month = '01', day = '01', hour = '00', minute = '00', zone = 'Z'] = match;
  const midnight = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime())) return UNDATED;
  // Date accepts 31 February and moves on into March.
  if (midnight.toISOString().slice(8, 10) !== day) return UNDATED;
  if (match[4] === undefined) {
    return datedAt(midnight, match[3] ? 'day' : match[2] ? 'month' : 'year');
  }
  const minutes = Number(hour) * 60 + Number(minute) - offsetMinutes(zone);
  if (Number(hour) > 24 || Number(minute) > 59) return UNDATED;
  return datedAt(new Date(midnight.getTime() + minutes * 60_000), 'minute');
}

const ISO =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+\-]\d\d:?\d\d)?)?)?)?$/iu;

/** Seconds or milliseconds since 1970, of this century, as some meta tags give them. */
const SECONDS = /^(?:9\d{8}|[1-3]\d{9})(?:\d{3})?$/u;

/** The basic form and slashes become the extended form: "20250813T094500Z", "2025/08/13". */
const spread = (plain: string): string =>
  plain
    .replace(/^(\d{4})([/.])(\d\d)\2(\d\d)(?!\d)/u, '$1-$3-$4')
    .replace(/^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/u, '$1-$2-$3')
    .replace(/(?<=T)(\d\d)(\d\d)(\d\d)(?!\d)/u, '$1:$2:$3');

function offsetMinutes(zone: string): number {
  if (/^[a-z]/iu.test(zone)) return 0;
  const digits = zone.replace(/\D/gu, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith('-') ? -minutes : minutes;
}

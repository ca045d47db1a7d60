/** A point in time as the engine keeps it: the value, and how exactly it is known. */

import type { Precision } from '../article.ts';

/** `publishedAt` is RFC 3339 in UTC for `minute` and `hour`, the date alone from `day` down, null for `none`. */
export interface Dated {
  readonly publishedAt: string | null;
  readonly precision: Precision;
}

/** Nothing known. */
export const UNDATED: Dated = { publishedAt: null, precision: 'none' };

/** Cuts an instant to its precision; `UNDATED` for an invalid one or a year outside 1000–9999. */
export function datedAt(instant: Date, precision: Exclude<Precision, 'none'>): Dated {
  const year = instant.getUTCFullYear();
  if (Number.isNaN(year) || year < 1000 || year > 9999) return UNDATED;
  const iso = instant.toISOString();
  return { publishedAt: iso.slice(0, LENGTHS[precision]) + SUFFIXES[precision], precision };
}

const LENGTHS = { minute: 16, hour: 16, day: 10, month: 7, year: 4 } as const;
const SUFFIXES = { minute: ':00Z', hour: ':00Z', day: '', month: '', year: '' } as const;

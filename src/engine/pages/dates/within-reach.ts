/** Dates that can't be those of printing, because they lie ahead. */

import type { DateContext } from './date-context.ts';
import { type Dated, UNDATED } from './dated.ts';

/**
 * Gives the date back, or `UNDATED` where it is more than a year after `retrievedAt`: nearer ones are
 * more often a wrong time of retrieval, a copied file's. Without `retrievedAt` only years past 2100 are refused.
 */
export function withinReach(dated: Dated, { retrievedAt }: DateContext): Dated {
  if (dated.publishedAt === null) return dated;
  const now = retrievedAt === null ? Number.NaN : Date.parse(retrievedAt);
  const limit = Number.isNaN(now) ? LATEST : now + GRACE_MS;
  return Date.parse(dated.publishedAt) > limit ? UNDATED : dated;
}

/** Says whether a date had come when the page was retrieved, with a day of grace for zones; true when that isn't known. */
export function hasCome({ publishedAt }: Dated, { retrievedAt }: DateContext): boolean {
  const now = retrievedAt === null ? Number.NaN : Date.parse(retrievedAt);
  return Number.isNaN(now) || publishedAt === null || Date.parse(publishedAt) <= now + DAY_MS;
}

const DAY_MS = 86_400_000;
const GRACE_MS = 366 * DAY_MS;
const LATEST = Date.UTC(2101, 0, 1);

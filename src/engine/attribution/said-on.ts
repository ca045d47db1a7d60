/** Resolves the day on which something was said against the article's date. */

import { WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import type { SaidOn } from '../quote.ts';

/**
 * Gives the date for "on Thursday", "yesterday", "today"; null without a publication day.
 * A weekday is the latest one up to the day of publication, as news is written; "last Friday" is never that day itself.
 */
export function resolveSaidOn(basis: string, publishedAt: string | null): SaidOn | null {
  const published = publishedAt === null ? null : /^\d{4}-\d{2}-\d{2}/u.exec(publishedAt);
  const start = published && Date.parse(`${published[0]}T00:00:00Z`);
  if (start === null || Number.isNaN(start)) return null;
  const words = basis.toLowerCase();
  const back = daysBack(words, new Date(start).getUTCDay());
  if (back === null) return null;
  const date = new Date(start - back * 86_400_000).toISOString().slice(0, 10);
  return { date, precision: 'day', basis };
}

function daysBack(words: string, publishedOn: number): number | null {
  if (words.includes('yesterday')) return 1;
  if (words.includes('today')) return 0;
  const weekday = WEEKDAY_NAMES.findIndex((name) => words.includes(name));
  if (weekday < 0) return null;
  const back = (publishedOn - weekday + 7) % 7;
  return words.startsWith('last') && back === 0 ? 7 : back;
}

/** How many quotes were published on each day. */

import { and, count, eq, sql } from 'drizzle-orm';
import type { DayCounts, QuoteFilter, TextQuery } from '../store.ts';
import { among } from './among.ts';
import type { Connection } from './connection.ts';
import { matchingRows } from './matching-rows.ts';
import { listedConditions } from './quote-filter.ts';
import { articles, quotes } from './schema.ts';

/** "2025-03-04" of a time on that day; a month or year stays what it is. */
const DAY = sql<string | null>`substr(${articles.publishedAt}, 1, 10)`;

/** See the contract in store.ts. Without words in one pass over what the filter leaves. */
export function countDays(db: Connection, query: TextQuery, filter: QuoteFilter): DayCounts {
  if (query.allOf.length === 0) {
    return { days: grouped(db, and(...listedConditions(db, filter))), isCut: false };
  }
  const { seqs, isCut } = matchingRows(db, query, filter);
  return { days: grouped(db, among(quotes.seq, seqs)), isCut };
}

const grouped = (db: Connection, where: ReturnType<typeof and>): DayCounts['days'] =>
  db
    .select({ day: DAY, count: count() })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(where)
    .groupBy(DAY)
    .orderBy(DAY)
    .all();

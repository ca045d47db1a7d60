/** Quotes in SQLite. Ids are time-ordered (UUIDv7), so id order is age order. */

import { and, asc, count, eq, gt } from 'drizzle-orm';
import type { QuoteFilter, QuoteRecord, Slice, SliceRequest } from '../store.ts';
import type { Connection } from './connection.ts';
import { boundLimit } from './keyset.ts';
import { loadQuotes } from './load-quotes.ts';
import { conditionsOf } from './quote-filter.ts';
import { articles, quotes } from './schema.ts';

/** Oldest id first. */
export function listQuotes(
  db: Connection,
  filter: QuoteFilter,
  { limit, after }: SliceRequest,
): Slice<QuoteRecord> {
  const most = boundLimit(limit);
  const ids = db
    .select({ id: quotes.id })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(and(...conditionsOf(db, filter), after ? gt(quotes.id, after.id) : undefined))
    .orderBy(asc(quotes.id))
    .limit(most + 1)
    .all()
    .map(({ id }) => id);
  const given = ids.slice(0, most);
  const last = given.at(-1);
  const next = last !== undefined && ids.length > most ? { key: '', id: last } : null;
  return { items: loadQuotes(db, given), next };
}

/** Finds a quote by id. */
export function findQuote(db: Connection, id: string): QuoteRecord | null {
  return loadQuotes(db, [id])[0] ?? null;
}

/** All quotes of one article in text order. */
export function listQuotesOfArticle(db: Connection, articleId: string): QuoteRecord[] {
  const rows = db
    .select({ id: quotes.id })
    .from(quotes)
    .where(eq(quotes.articleId, articleId))
    .orderBy(asc(quotes.ordinal))
    .all();
  return loadQuotes(
    db,
    rows.map(({ id }) => id),
  );
}

/** How many quotes the filter leaves. */
export function countQuotes(db: Connection, filter: QuoteFilter): number {
  const row = db
    .select({ quotes: count() })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(and(...conditionsOf(db, filter)))
    .get();
  return row?.quotes ?? 0;
}

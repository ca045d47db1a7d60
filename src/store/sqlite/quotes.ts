/** Quotes in SQLite. Ids are time-ordered (UUIDv7), so id order is age order. */

import { and, asc, count, desc, eq, gt, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm';
import type {
  Position,
  QuoteFilter,
  QuoteOrder,
  QuoteRecord,
  Slice,
  SliceRequest,
} from '../store.ts';
import { among } from './among.ts';
import type { Connection } from './connection.ts';
import { boundLimit } from './keyset.ts';
import { commonList, type ListedQuote, selectListed } from './listed-quotes.ts';
import { loadQuotes } from './load-quotes.ts';
import { onceFor } from './prepared.ts';
import { listedConditions } from './quote-filter.ts';
import { articles, quotes } from './schema.ts';

/** In the order asked for, of some articles alone where these are given; see the contract in store.ts. */
export function listQuotes(
  db: Connection,
  filter: QuoteFilter,
  { limit, after }: SliceRequest,
  order: QuoteOrder = 'stored',
  articleIds?: readonly string[],
): Slice<QuoteRecord> {
  const most = boundLimit(limit);
  const common = order === 'stored' && !articleIds ? commonList(db, filter, after) : null;
  const rows = common?.(most + 1) ?? [];
  for (const part of common ? [] : partsOf(order, after)) {
    if (rows.length > most) break;
    const ofArticles = articleIds && among(articles.id, articleIds);
    const found = selectListed(db, and(ofArticles, ...listedConditions(db, filter), part.where))
      .orderBy(...part.by)
      .limit(most + 1 - rows.length);
    rows.push(...found.all());
  }
  const given = rows.slice(0, most);
  const last = given.at(-1);
  const next = last !== undefined && rows.length > most ? positionOf(order, last) : null;
  return {
    items: loadQuotes(
      db,
      given.map(({ id }) => id),
    ),
    next,
  };
}

/** Stands for the date of quotes without one, which follow those that have one. */
const UNDATED = 'none';

function positionOf(order: QuoteOrder, { id, publishedAt, confidence }: ListedQuote): Position {
  if (order === 'stored') return { key: '', id };
  return { key: order === 'confidence' ? String(confidence) : (publishedAt ?? UNDATED), id };
}

interface ListPart {
  readonly where: SQL | undefined;
  readonly by: readonly SQL[];
}

/** What is listed one after the other: with an order by date first what has one, so that its index serves. */
function partsOf(order: QuoteOrder, after: Position | null): ListPart[] {
  if (order === 'stored') {
    return [{ where: after ? gt(quotes.id, after.id) : undefined, by: [asc(quotes.id)] }];
  }
  if (order === 'confidence') {
    const [key, id] = [Number(after?.key), after?.id ?? ''];
    const where = after
      ? or(lt(quotes.confidence, key), and(eq(quotes.confidence, key), lt(quotes.id, id)))
      : undefined;
    return [{ where, by: [desc(quotes.confidence), desc(quotes.id)] }];
  }
  const [beyond, direction] = order === 'newest' ? [lt, desc] : [gt, asc];
  const isUndated = isNull(articles.publishedAt);
  const undated: ListPart = {
    where: after?.key === UNDATED ? and(isUndated, beyond(quotes.id, after.id)) : isUndated,
    by: [direction(quotes.id)],
  };
  if (after?.key === UNDATED) return [undated];
  const from = after
    ? or(
        beyond(articles.publishedAt, after.key),
        and(eq(articles.publishedAt, after.key), beyond(quotes.id, after.id)),
      )
    : isNotNull(articles.publishedAt);
  return [{ where: from, by: [direction(articles.publishedAt), direction(quotes.id)] }, undated];
}

/** What the same speaker says next in the article; see the contract in store.ts. */
export function findFollowing(db: Connection, ids: readonly string[]): QuoteRecord[] {
  if (ids.length === 0) return [];
  const found = following(db).all(JSON.stringify(ids));
  return loadQuotes(db, [...new Set(found.filter((id) => id !== null))]);
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
    .where(and(eq(quotes.articleId, articleId), eq(quotes.status, 'shown')))
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
    .where(and(...listedConditions(db, filter)))
    .get();
  return row?.quotes ?? 0;
}

const following = onceFor(({ $client }) =>
  $client
    .prepare<[string], string | null>(
      `SELECT (SELECT later.id FROM quotes AS later
         JOIN quote_speakers AS same ON same.quote_id = later.id AND same.position = 0
           AND same.speaker_id = said.speaker_id
         WHERE later.article_id = first.article_id AND later.ordinal > first.ordinal AND later.status = 'shown'
         ORDER BY later.ordinal LIMIT 1)
       FROM json_each(?) AS wanted JOIN quotes AS first ON first.id = wanted.value
       JOIN quote_speakers AS said ON said.quote_id = first.id AND said.position = 0
       ORDER BY wanted.key`,
    )
    .pluck(),
);

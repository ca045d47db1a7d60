/** Full-text search over quotes. */

import { and, asc, desc, eq, gte, isNotNull, lt } from 'drizzle-orm';
import {
  MATCH_PLACES,
  type MatchPlace,
  type QuoteFilter,
  type QuoteHits,
  type SearchOptions,
  type TextQuery,
} from '../store.ts';
import type { Connection } from './connection.ts';
import { type FittingRow, fittingRows, withoutSpeakers } from './fitting-rows.ts';
import { boundLimit } from './keyset.ts';
import { loadQuotes } from './load-quotes.ts';
import { matchExpression } from './match-expression.ts';
import { countUpTo, matchesOf, newestMatches } from './matches.ts';
import { toBound } from './moment-bounds.ts';
import { listedConditions } from './quote-filter.ts';
import { listQuotes } from './quotes.ts';
import { articles, quotes } from './schema.ts';

/** See the contract in store.ts. */
export function searchQuotes(
  db: Connection,
  query: TextQuery,
  filter: QuoteFilter,
  options: SearchOptions,
): QuoteHits {
  const limit = boundLimit(options.limit);
  const hasWords = query.allOf.length > 0;
  if (!hasWords && filter.speakerIds === undefined)
    return listed(db, filter, { ...options, limit });
  const order = options.order ?? (hasWords ? 'place' : 'newest');
  const widest = hasWords ? (options.within ?? 'headline') : 'content';
  const found: Found = { rows: new Map(), isCut: false };
  const match = matchExpression(query, filter.speakerIds, widest);
  if (match === null) return { hits: [], others: [], isCut: false };
  if (order === 'place')
    collectByPlace(db, { query, filter, widest, match, enough: limit + 1 }, found);
  // By date the best may be anywhere among them, so all that may be looked at are.
  else
    collect(
      db,
      { match, filter, place: widest, isDated: true, enough: Number.POSITIVE_INFINITY },
      found,
    );
  const rows = [...found.rows.values()];
  if (order !== 'place') rows.sort(byDate(order));
  const given = rows.slice(0, limit);
  const placeOf = new Map(given.map(({ id, place }) => [id, hasWords ? place : null]));
  const ids = given.map(({ id }) => id);
  const most = Math.max(1, options.loaded ?? limit);
  const loaded = loadQuotes(db, ids.slice(0, most));
  return {
    hits: loaded.map((quote) => ({ quote, place: placeOf.get(quote.id) ?? null })),
    others: ids.slice(most),
    isCut: found.isCut || rows.length > given.length,
  };
}

interface Row extends FittingRow {
  readonly place: MatchPlace;
}

interface Found {
  readonly rows: Map<number, Row>;
  isCut: boolean;
}

interface Collecting {
  readonly match: string;
  readonly filter: QuoteFilter;
  readonly place: MatchPlace;
  readonly enough: number;
  readonly isDated?: boolean;
}

interface Placing extends Omit<Collecting, 'place'> {
  readonly query: TextQuery;
  readonly widest: MatchPlace;
}

/** Adds the rows place by place, until there are enough. */
function collectByPlace(
  db: Connection,
  { query, filter, widest, match, enough }: Placing,
  found: Found,
): void {
  for (const place of MATCH_PLACES.slice(0, MATCH_PLACES.indexOf(widest) + 1)) {
    if (found.rows.size >= enough) return;
    const here =
      place === widest ? match : (matchExpression(query, filter.speakerIds, place) ?? '');
    collect(db, { match: here, filter, place, enough }, found);
  }
}

/** Adds the rows that match and fit, the newest stored first, until there are enough or too many were looked at. */
function collect(
  db: Connection,
  { match, filter, place, enough, isDated }: Collecting,
  found: Found,
): void {
  for (const { seqs, isLast } of newestMatches(db, match)) {
    const unseen = seqs.filter((seq) => !found.rows.has(seq));
    for (const row of fittingRows(db, unseen, filter, { isDated: isDated ?? false })) {
      found.rows.set(row.seq, { ...row, place });
      if (found.rows.size >= enough) return;
    }
    if (isLast === 'cut') found.isCut = true;
  }
}

/** What has no date stands behind all dates. */
const byDate =
  (order: 'newest' | 'oldest') =>
  (a: Row, b: Row): number => {
    const sign = order === 'newest' ? -1 : 1;
    if (a.publishedAt === null || b.publishedAt === null) {
      if (a.publishedAt !== b.publishedAt) return a.publishedAt === null ? 1 : -1;
    } else if (a.publishedAt !== b.publishedAt) {
      return a.publishedAt < b.publishedAt ? -sign : sign;
    }
    return a.id < b.id ? -sign : sign;
  };

/** Of many articles the newest are looked at: hardly anything may fit a filter. */
const MOST_ARTICLES = 4_000;

function listed(db: Connection, filter: QuoteFilter, { limit, order }: SearchOptions): QuoteHits {
  const by = order === 'oldest' ? 'oldest' : 'newest';
  const newest = newestArticles(db, filter, by);
  const { items, next } = listQuotes(db, filter, { limit, after: null }, by, newest ?? undefined);
  const hits = items.map((quote) => ({ quote, place: null }));
  return { hits, others: [], isCut: next !== null || newest !== null };
}

/** The articles to look at; null where there are few enough for all. */
function newestArticles(
  db: Connection,
  { from, to }: QuoteFilter,
  order: 'newest' | 'oldest',
): string[] | null {
  const { id, publishedAt } = articles;
  const first = db
    .select({ id })
    .from(articles)
    .limit(MOST_ARTICLES + 1)
    .all();
  if (first.length <= MOST_ARTICLES) return null;
  const ids = db
    .select({ id })
    .from(articles)
    .where(
      and(
        isNotNull(publishedAt),
        from === undefined ? undefined : gte(publishedAt, toBound(from)),
        to === undefined ? undefined : lt(publishedAt, toBound(to)),
      ),
    )
    .orderBy(order === 'newest' ? desc(publishedAt) : asc(publishedAt))
    .limit(MOST_ARTICLES)
    .all();
  return ids.map((row) => row.id);
}

/** So far is counted. */
const MOST_COUNTED = 10_000;

/** How many quotes match; see the contract in store.ts. */
export function countMatches(db: Connection, query: TextQuery, filter: QuoteFilter): number {
  const match = matchExpression(query, filter.speakerIds);
  if (match === null) return 0;
  if (match === '') return Math.min(MOST_COUNTED, countListed(db, filter));
  const narrowing = Object.values(withoutSpeakers(filter));
  if (narrowing.every((value) => value === undefined)) return countUpTo(db, match, MOST_COUNTED);
  let count = 0;
  for (const { seqs } of matchesOf(db, match, MOST_COUNTED)) {
    count += fittingRows(db, seqs, filter).length;
  }
  return count;
}

const countListed = (db: Connection, filter: QuoteFilter): number =>
  db
    .select({ id: quotes.id })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(and(...listedConditions(db, filter)))
    .limit(MOST_COUNTED)
    .all().length;

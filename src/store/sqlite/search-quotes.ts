/** Full-text search over quotes. */

import { and, eq } from 'drizzle-orm';
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
import { countUpTo, matchesOf } from './matches.ts';
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
  const places = MATCH_PLACES.slice(0, MATCH_PLACES.indexOf(widest) + 1);
  const found: Found = { rows: new Map(), isCut: false };
  if (order === 'place' && !isFoundAnywhere(db, query, filter, widest)) {
    return { hits: [], isCut: false };
  }
  for (const place of order === 'place' ? places : [widest]) {
    const match = matchExpression(query, filter.speakerIds, place);
    if (match === null) return { hits: [], isCut: false };
    // By date the best may be anywhere among them, so all that may be looked at are.
    const enough = order === 'place' ? limit + 1 : Number.POSITIVE_INFINITY;
    collect(db, { match, filter, place, enough }, found);
  }
  const rows = [...found.rows.values()];
  if (order !== 'place') rows.sort(byDate(order));
  const given = rows.slice(0, limit);
  const placeOf = new Map(given.map(({ id, place }) => [id, hasWords ? place : null]));
  const loaded = loadQuotes(
    db,
    given.map(({ id }) => id),
  );
  return {
    hits: loaded.map((quote) => ({ quote, place: placeOf.get(quote.id) ?? null })),
    isCut: found.isCut || rows.length > given.length,
  };
}

/** One look says that rare words of a speaker stand nowhere: the commonest outcome of narrow questions. */
function isFoundAnywhere(
  db: Connection,
  query: TextQuery,
  { speakerIds }: QuoteFilter,
  widest: MatchPlace,
): boolean {
  const match = matchExpression(query, speakerIds, widest);
  return match === null || match === '' || countUpTo(db, match, 1) > 0;
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
}

/** Adds the rows that match and fit, the newest stored first, until there are enough or too many were looked at. */
function collect(db: Connection, { match, filter, place, enough }: Collecting, found: Found): void {
  for (const { seqs, isLast } of matchesOf(db, match)) {
    const unseen = seqs.filter((seq) => !found.rows.has(seq));
    for (const row of fittingRows(db, unseen, filter)) {
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

function listed(db: Connection, filter: QuoteFilter, { limit, order }: SearchOptions): QuoteHits {
  const by = order === 'oldest' ? 'oldest' : 'newest';
  const { items, next } = listQuotes(db, filter, { limit, after: null }, by);
  return { hits: items.map((quote) => ({ quote, place: null })), isCut: next !== null };
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

/** Full-text search over quotes. */

import { and, asc, desc, gte, isNotNull, lt } from 'drizzle-orm';
import { placeTeller } from '../match-places.ts';
import {
  MATCH_PLACES,
  type MatchPlace,
  type QuoteFilter,
  type QuoteHit,
  type QuoteHits,
  type QuoteRecord,
  type SearchOptions,
  type TextQuery,
} from '../store.ts';
import type { Connection } from './connection.ts';
import { type FittingRow, fittingRows } from './fitting-rows.ts';
import { boundLimit } from './keyset.ts';
import { loadQuotes } from './load-quotes.ts';
import { matchExpression } from './match-expression.ts';
import { fewMatches, inPortions, matchesOf, newestMatches, type Portion } from './matches.ts';
import { toBound } from './moment-bounds.ts';
import { listQuotes } from './quotes.ts';
import { articles } from './schema.ts';

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
  const most = Math.min(limit, Math.max(1, options.loaded ?? limit));
  const match = matchExpression(query, filter.speakerIds, widest);
  if (match === null) return { hits: [], others: [], isCut: false };
  const few = order === 'place' ? fewMatches(db, match) : null;
  if (few !== null && few.length <= most) {
    const rows = fittingRows(db, few, filter);
    return { hits: loadFew(db, rows, query, widest, options.known), others: [], isCut: false };
  }
  const found: Found = { rows: new Map(), seen: new Set(), isCut: false };
  if (order === 'place') {
    collectByPlace(db, { query, filter, widest, match, few, enough: limit + 1 }, found);
  } else {
    // By date the best may be anywhere among them, so all that may be looked at are.
    const [portions, enough] = [newestMatches(db, match), Number.POSITIVE_INFINITY];
    collect(db, { portions, filter, place: widest, isDated: true, enough }, found);
  }
  const rows = [...found.rows.values()];
  if (order !== 'place') rows.sort(byDate(order));
  const given = rows.slice(0, limit);
  const placeOf = new Map(given.map(({ id, place }) => [id, hasWords ? place : null]));
  const ids = given.map(({ id }) => id);
  const loaded = loadUnknown(db, ids.slice(0, most), options.known);
  return {
    hits: loaded.map((quote) => ({ quote, place: placeOf.get(quote.id) ?? null })),
    others: ids.slice(most),
    isCut: found.isCut || rows.length > given.length,
  };
}

/** All of these are loaded in any case, and their texts tell the places: narrower ones needn't be searched. */
function loadFew(
  db: Connection,
  rows: readonly FittingRow[],
  query: TextQuery,
  widest: MatchPlace,
  known: readonly string[] | undefined,
): QuoteHit[] {
  const ids = rows.map(({ id }) => id);
  const loaded = loadUnknown(db, ids, known);
  if (query.allOf.length === 0) return loaded.map((quote) => ({ quote, place: null }));
  const placeOf = placeTeller(query, widest);
  const hits = loaded.map((quote) => ({ quote, place: placeOf(quote) }));
  return MATCH_PLACES.flatMap((place) => hits.filter((hit) => hit.place === place));
}

function loadUnknown(
  db: Connection,
  ids: readonly string[],
  known: readonly string[] = [],
): QuoteRecord[] {
  const isKnown = new Set(known);
  return loadQuotes(
    db,
    ids.filter((id) => !isKnown.has(id)),
  );
}

interface Row extends FittingRow {
  readonly place: MatchPlace;
}

interface Found {
  readonly rows: Map<number, Row>;
  /** All that were looked at, whether they fit or not. */
  readonly seen: Set<number>;
  isCut: boolean;
}

interface Collecting {
  readonly portions: Iterable<Portion>;
  readonly filter: QuoteFilter;
  readonly place: MatchPlace;
  readonly enough: number;
  readonly isDated?: boolean;
}

interface Placing extends Pick<Collecting, 'filter' | 'enough'> {
  readonly query: TextQuery;
  readonly widest: MatchPlace;
  /** Of the widest place, and the rows that it matches where they are few. */
  readonly match: string;
  readonly few: readonly number[] | null;
}

/** Adds the rows place by place, until there are enough: where few match at all, as soon as none is left. */
function collectByPlace(
  db: Connection,
  { query, filter, widest, match, few, enough }: Placing,
  found: Found,
): void {
  const narrower = MATCH_PLACES.slice(0, MATCH_PLACES.indexOf(widest));
  for (const place of narrower) {
    const portions = newestMatches(db, matchExpression(query, filter.speakerIds, place) ?? '');
    collect(db, { portions, filter, place, enough }, found);
    if (found.rows.size >= enough || few?.every((seq) => found.seen.has(seq))) return;
  }
  const portions = few === null ? matchesOf(db, match) : inPortions(few);
  collect(db, { portions, filter, place: widest, enough }, found);
}

/** Adds the rows that match and fit, the newest stored first, until there are enough or too many were looked at. */
function collect(
  db: Connection,
  { portions, filter, place, enough, isDated }: Collecting,
  found: Found,
): void {
  for (const { seqs, isLast } of portions) {
    const unseen = seqs.filter((seq) => !found.seen.has(seq));
    for (const seq of unseen) found.seen.add(seq);
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

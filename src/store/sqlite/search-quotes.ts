/** Full-text search over quotes. */

import { and, asc, desc, gte, isNotNull, lt } from 'drizzle-orm';
import {
  MATCH_PLACES,
  type MatchPlace,
  type QuoteFilter,
  type QuoteHits,
  type SearchOptions,
  type TextQuery,
} from '../store.ts';
import type { Connection } from './connection.ts';
import { type FittingRow, fittingRows } from './fitting-rows.ts';
import { boundLimit } from './keyset.ts';
import { loadQuotes } from './load-quotes.ts';
import { matchExpression } from './match-expression.ts';
import { fewMatches, inPortions, newestMatches, type Portion } from './matches.ts';
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
  const found: Found = { rows: new Map(), seen: new Set(), isCut: false };
  const match = matchExpression(query, filter.speakerIds, widest);
  if (match === null) return { hits: [], others: [], isCut: false };
  if (order === 'place')
    collectByPlace(db, { query, filter, widest, match, enough: limit + 1 }, found);
  // By date the best may be anywhere among them, so all that may be looked at are.
  else
    collect(
      db,
      {
        portions: newestMatches(db, match),
        filter,
        place: widest,
        isDated: true,
        enough: Number.POSITIVE_INFINITY,
      },
      found,
    );
  const rows = [...found.rows.values()];
  if (order !== 'place') rows.sort(byDate(order));
  const given = rows.slice(0, limit);
  const placeOf = new Map(given.map(({ id, place }) => [id, hasWords ? place : null]));
  const ids = given.map(({ id }) => id);
  const most = Math.max(1, options.loaded ?? limit);
  const known = new Set(options.known);
  const loaded = loadQuotes(
    db,
    ids.slice(0, most).filter((id) => !known.has(id)),
  );
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
  /** Of the widest place. */
  readonly match: string;
}

/** Adds the rows place by place, until there are enough: where few match at all, as soon as none is left. */
function collectByPlace(
  db: Connection,
  { query, filter, widest, match, enough }: Placing,
  found: Found,
): void {
  const [narrowest, ...wider] = MATCH_PLACES.slice(0, MATCH_PLACES.indexOf(widest) + 1);
  const at = (place: MatchPlace): string =>
    place === widest ? match : (matchExpression(query, filter.speakerIds, place) ?? '');
  if (narrowest === undefined) return;
  collect(
    db,
    { portions: newestMatches(db, at(narrowest)), filter, place: narrowest, enough },
    found,
  );
  if (wider.length === 0 || found.rows.size >= enough) return;
  const all = fewMatches(db, match);
  for (const place of wider) {
    if (found.rows.size >= enough || all?.every((seq) => found.seen.has(seq))) return;
    const isKnown = place === widest && all !== null;
    const portions = isKnown ? inPortions(all) : newestMatches(db, at(place));
    collect(db, { portions, filter, place, enough }, found);
  }
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

/** Full-text search over quotes. */

import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { QuoteFilter, QuoteHit, TextQuery } from '../store.ts';
import type { Connection } from './connection.ts';
import { boundLimit } from './keyset.ts';
import { loadQuotes } from './load-quotes.ts';
import { matchExpression } from './match-expression.ts';
import { conditionsOf } from './quote-filter.ts';
import { countQuotes } from './quotes.ts';
import { articles, quotes } from './schema.ts';

/** What was said counts for most; the speaker's token only selects. */
const WEIGHTS = sql.raw('8.0, 2.0, 1.0, 0.0');

/** Best first; without words the newest first. See the contract in store.ts. */
export function searchQuotes(
  db: Connection,
  query: TextQuery,
  filter: QuoteFilter,
  limit: number,
): QuoteHit[] {
  if (query.allOf.length === 0) return newest(db, filter, limit);
  const match = matchExpression(query, filter.speakerIds);
  if (match === null || filter.speakerIds?.length === 0) return [];
  const hits = db.all<Hit>(
    selectHits(match, conditionsOf(db, withoutSpeakers(filter)), boundLimit(limit)),
  );
  return withQuotes(db, hits);
}

/** How many quotes match; see the contract in store.ts. */
export function countMatches(db: Connection, query: TextQuery, filter: QuoteFilter): number {
  if (query.allOf.length === 0) return countQuotes(db, filter);
  const match = matchExpression(query, filter.speakerIds);
  if (match === null || filter.speakerIds?.length === 0) return 0;
  const row = db.get<{ matches: number }>(
    sql`SELECT count(*) AS matches ${fromMatches(match, conditionsOf(db, withoutSpeakers(filter)))}`,
  );
  return row.matches;
}

/** The index row's token narrows by speaker already. */
function withoutSpeakers(filter: QuoteFilter): QuoteFilter {
  return Object.fromEntries(Object.entries(filter).filter(([part]) => part !== 'speakerIds'));
}

interface Hit {
  readonly id: string;
  readonly score: number;
  /** 1 where that column matched. */
  readonly content: number;
  readonly context: number;
  readonly headline: number;
}

/** bm25 is below zero for a match and zero for none: weighing one column alone says whether it matched. */
function selectHits(match: string, conditions: readonly SQL[], limit: number): SQL {
  return sql`SELECT ${quotes.id} AS id, -bm25(quotes_fts, ${WEIGHTS}) AS score,
      bm25(quotes_fts, 1.0, 0.0, 0.0, 0.0) < 0 AS content,
      bm25(quotes_fts, 0.0, 1.0, 0.0, 0.0) < 0 AS context,
      bm25(quotes_fts, 0.0, 0.0, 1.0, 0.0) < 0 AS headline
    ${fromMatches(match, conditions)} ORDER BY score DESC, ${quotes.id} LIMIT ${limit}`;
}

function fromMatches(match: string, conditions: readonly SQL[]): SQL {
  const where = conditions.length === 0 ? sql`` : sql` AND ${and(...conditions)}`;
  return sql`FROM quotes_fts
    JOIN ${quotes} ON ${quotes.seq} = quotes_fts.rowid
    JOIN ${articles} ON ${articles.id} = ${quotes.articleId}
    WHERE quotes_fts MATCH ${match}${where}`;
}

function newest(db: Connection, filter: QuoteFilter, limit: number): QuoteHit[] {
  const rows = db
    .select({ id: quotes.id })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(and(...conditionsOf(db, filter)))
    .orderBy(desc(articles.publishedAt), quotes.id)
    .limit(boundLimit(limit))
    .all();
  return withQuotes(
    db,
    rows.map(({ id }) => ({ id, score: 0, content: 0, context: 0, headline: 0 })),
  );
}

function withQuotes(db: Connection, hits: readonly Hit[]): QuoteHit[] {
  const loaded = loadQuotes(
    db,
    hits.map(({ id }) => id),
  );
  return loaded.flatMap((quote, index) => {
    const hit = hits[index];
    if (!hit) return [];
    const where = (['content', 'context', 'headline'] as const).filter(
      (column) => hit[column] === 1,
    );
    return [{ quote, rank: hit.score, where }];
  });
}

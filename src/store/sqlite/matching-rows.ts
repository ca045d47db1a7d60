/** The rows that match words and a filter: what counts and samples are taken over. */

import { and, eq, sql } from 'drizzle-orm';
import type { QuoteFilter, TextQuery } from '../store.ts';
import type { Connection } from './connection.ts';
import { withoutSpeakers } from './fitting-rows.ts';
import { matchExpression } from './match-expression.ts';
import { MOST_MATCHES, matchesOf } from './matches.ts';
import { listedConditions } from './quote-filter.ts';
import { articles, quotes } from './schema.ts';

/** Rows by `quotes.seq`, the newest stored first; `isCut` where there are, or may be, more. */
interface MatchingRows {
  readonly seqs: number[];
  readonly isCut: boolean;
}

/** Gives at most `most` rows; looks at no more than 20,000 that match. */
export function matchingRows(
  db: Connection,
  query: TextQuery,
  filter: QuoteFilter,
  most = MOST_MATCHES,
): MatchingRows {
  const match = matchExpression(query, filter.speakerIds);
  if (match === null) return { seqs: [], isCut: false };
  if (match === '') return atMost(most, fitting(db, filter, null), false);
  const rest = withoutSpeakers(filter);
  const isNarrowed = Object.keys(rest).length > 0;
  const seqs: number[] = [];
  for (const portion of matchesOf(db, match)) {
    seqs.push(...(isNarrowed ? fitting(db, rest, portion.seqs) : portion.seqs));
    if (seqs.length > most || portion.isLast === 'cut') return atMost(most, seqs, true);
  }
  return { seqs, isCut: false };
}

const atMost = (most: number, seqs: readonly number[], isCut: boolean): MatchingRows => ({
  seqs: seqs.slice(0, most),
  isCut: isCut || seqs.length > most,
});

/** The newest stored that the filter leaves, of these or of all. */
function fitting(db: Connection, filter: QuoteFilter, among: readonly number[] | null): number[] {
  const isAmong =
    among && sql`${quotes.seq} IN (SELECT value FROM json_each(${JSON.stringify(among)}))`;
  return db
    .select({ seq: quotes.seq })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(and(...listedConditions(db, filter), isAmong ?? undefined))
    .orderBy(sql`${quotes.seq} DESC`)
    .limit(MOST_MATCHES + 1)
    .all()
    .map(({ seq }) => seq);
}

/** The rows that match words and a filter: what counts and samples are taken over. */

import { and, eq, sql } from 'drizzle-orm';
import type { QuoteFilter, TextQuery } from '../store.ts';
import type { Connection } from './connection.ts';
import { fittingRows, withoutSpeakers } from './fitting-rows.ts';
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
  if (match === '') return atMost(most, newest(db, filter), false);
  const isNarrowed = Object.keys(withoutSpeakers(filter)).length > 0;
  const seqs: number[] = [];
  for (const portion of matchesOf(db, match)) {
    seqs.push(...(isNarrowed ? fittingSeqs(db, portion.seqs, filter) : portion.seqs));
    if (seqs.length > most || portion.isLast === 'cut') return atMost(most, seqs, true);
  }
  return { seqs, isCut: false };
}

const atMost = (most: number, seqs: readonly number[], isCut: boolean): MatchingRows => ({
  seqs: seqs.slice(0, most),
  isCut: isCut || seqs.length > most,
});

const fittingSeqs = (db: Connection, seqs: readonly number[], filter: QuoteFilter): number[] =>
  fittingRows(db, seqs, filter).map(({ seq }) => seq);

/** The newest stored that the filter leaves. */
const newest = (db: Connection, filter: QuoteFilter): number[] =>
  db
    .select({ seq: quotes.seq })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(and(...listedConditions(db, filter)))
    .orderBy(sql`${quotes.seq} DESC`)
    .limit(MOST_MATCHES + 1)
    .all()
    .map(({ seq }) => seq);

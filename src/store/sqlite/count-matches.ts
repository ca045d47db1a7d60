/** How many quotes match words and a filter. */

import { and, eq } from 'drizzle-orm';
import type { QuoteFilter, TextQuery } from '../store.ts';
import type { Connection } from './connection.ts';
import { fittingRows, withoutSpeakers } from './fitting-rows.ts';
import { matchExpression } from './match-expression.ts';
import { countUpTo, matchesOf } from './matches.ts';
import { listedConditions } from './quote-filter.ts';
import { articles, quotes } from './schema.ts';

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

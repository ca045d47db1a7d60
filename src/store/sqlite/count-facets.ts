/** Counts of what matches by its properties. */

import { and, eq, sql } from 'drizzle-orm';
import type { FacetCount, FacetCounts, QuoteFacet, QuoteFilter, TextQuery } from '../store.ts';
import type { Connection } from './connection.ts';
import { withoutSpeakers } from './fitting-rows.ts';
import { matchExpression } from './match-expression.ts';
import { MOST_MATCHES, matchesOf } from './matches.ts';
import { conditionsOf } from './quote-filter.ts';
import { articles, quotes } from './schema.ts';

/** The commonest values of each facet. */
const MOST_VALUES = 20;

/** A row for each value of a quote that counts for the facet, over `matched (seq)`. */
const VALUES: Readonly<Record<QuoteFacet, string>> = {
  speaker: `SELECT speakers.id AS value, speakers.name AS label FROM matched
    JOIN quotes USING (seq) JOIN quote_speakers ON quote_speakers.quote_id = quotes.id
    JOIN speakers ON speakers.id = quote_speakers.speaker_id`,
  outlet: `SELECT outlets.id AS value, outlets.name AS label FROM matched
    JOIN quotes USING (seq) JOIN articles ON articles.id = quotes.article_id
    JOIN outlets ON outlets.id = articles.outlet_id`,
  type: 'SELECT type AS value, type AS label FROM matched JOIN quotes USING (seq)',
  speechAct: 'SELECT speech_act AS value, speech_act AS label FROM matched JOIN quotes USING (seq)',
  medium: `SELECT medium AS value, medium AS label FROM matched JOIN quotes USING (seq)
    WHERE medium IS NOT NULL`,
  year: `SELECT substr(published_at, 1, 4) AS value, substr(published_at, 1, 4) AS label FROM matched
    JOIN quotes USING (seq) JOIN articles ON articles.id = quotes.article_id
    WHERE published_at IS NOT NULL`,
};

/** See the contract in store.ts; over at most 20,000 quotes. */
export function countFacets(
  db: Connection,
  query: TextQuery,
  filter: QuoteFilter,
  facets: readonly QuoteFacet[],
): FacetCounts {
  const { seqs, isCut } = matching(db, query, filter);
  const json = JSON.stringify(seqs);
  const counts = facets.flatMap((facet) =>
    db.$client
      .prepare<[string, number], Omit<FacetCount, 'facet'>>(
        `WITH matched AS MATERIALIZED (SELECT value AS seq FROM json_each(?))
         SELECT value, label, count(*) AS count FROM (${VALUES[facet]})
         GROUP BY value ORDER BY count DESC, label, value LIMIT ?`,
      )
      .all(json, MOST_VALUES)
      .map((row) => ({ facet, ...row })),
  );
  return { counts, counted: seqs.length, isCut };
}

function matching(
  db: Connection,
  query: TextQuery,
  filter: QuoteFilter,
): { readonly seqs: number[]; readonly isCut: boolean } {
  const match = matchExpression(query, filter.speakerIds);
  if (match === null) return { seqs: [], isCut: false };
  if (match === '') {
    const seqs = fitting(db, filter, null);
    return { seqs: seqs.slice(0, MOST_MATCHES), isCut: seqs.length > MOST_MATCHES };
  }
  const rest = withoutSpeakers(filter);
  const isNarrowed = Object.keys(rest).length > 0;
  const seqs: number[] = [];
  let isCut = false;
  for (const portion of matchesOf(db, match)) {
    seqs.push(...(isNarrowed ? fitting(db, rest, portion.seqs) : portion.seqs));
    isCut = portion.isLast === 'cut';
  }
  return { seqs, isCut };
}

/** The newest stored that the filter leaves, of these or of all. */
function fitting(db: Connection, filter: QuoteFilter, among: readonly number[] | null): number[] {
  const isAmong =
    among && sql`${quotes.seq} IN (SELECT value FROM json_each(${JSON.stringify(among)}))`;
  return db
    .select({ seq: quotes.seq })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(and(...conditionsOf(db, filter), isAmong ?? undefined))
    .orderBy(sql`${quotes.seq} DESC`)
    .limit(MOST_MATCHES + 1)
    .all()
    .map(({ seq }) => seq);
}

/** Counts of what matches by its properties. */

import type { FacetCount, FacetCounts, QuoteFacet, QuoteFilter, TextQuery } from '../store.ts';
import type { Connection } from './connection.ts';
import { boundLimit } from './keyset.ts';
import { matchingRows } from './matching-rows.ts';

/** The commonest values of each facet, where nobody says how many. */
const MOST_VALUES = 20;

/** A row for each value of a quote that counts for the facet, over `matched (seq)`. */
const VALUES: Readonly<Record<QuoteFacet, string>> = {
  speaker: `SELECT speakers.id AS value, speakers.name AS label FROM matched
    JOIN quotes USING (seq) JOIN quote_speakers ON quote_speakers.quote_id = quotes.id
    JOIN speakers ON speakers.id = quote_speakers.speaker_id`,
  // What several said jointly is of the one named first.
  speakerKind: `SELECT quote_speakers.kind AS value, quote_speakers.kind AS label FROM matched
    JOIN quotes USING (seq)
    JOIN quote_speakers ON quote_speakers.quote_id = quotes.id AND quote_speakers.position = 0`,
  outlet: `SELECT outlets.id AS value, outlets.name AS label FROM matched
    JOIN quotes USING (seq) JOIN articles ON articles.id = quotes.article_id
    JOIN outlets ON outlets.id = articles.outlet_id`,
  type: 'SELECT type AS value, type AS label FROM matched JOIN quotes USING (seq)',
  speechAct: 'SELECT speech_act AS value, speech_act AS label FROM matched JOIN quotes USING (seq)',
  medium: `SELECT medium AS value, medium AS label FROM matched JOIN quotes USING (seq)
    WHERE medium IS NOT NULL`,
  // Of whom or what a quote names several each counts, and none twice.
  venue: ['said_to', 'medium', 'via']
    .map(
      (venue) =>
        `SELECT seq, ${venue} AS value, ${venue} AS label FROM matched JOIN quotes USING (seq) WHERE ${venue} IS NOT NULL`,
    )
    .join(' UNION '),
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
  most = MOST_VALUES,
): FacetCounts {
  const { seqs, isCut } = matchingRows(db, query, filter);
  const json = JSON.stringify(seqs);
  const counts = facets.flatMap((facet) =>
    db.$client
      .prepare<[string, number], Omit<FacetCount, 'facet'>>(
        `WITH matched AS MATERIALIZED (SELECT value AS seq FROM json_each(?))
         SELECT value, label, count(*) AS count FROM (${VALUES[facet]})
         GROUP BY value ORDER BY count DESC, label, value LIMIT ?`,
      )
      .all(json, boundLimit(most))
      .map((row) => ({ facet, ...row })),
  );
  return { counts, counted: seqs.length, isCut };
}

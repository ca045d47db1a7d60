/** Everything that matches words, page by page: nothing is ranked, so nothing is left out. */

import type { QuoteFilter, QuoteRecord, Slice, SliceRequest, TextQuery } from '../store.ts';
import type { Connection } from './connection.ts';
import { type FittingRow, fittingRows } from './fitting-rows.ts';
import { boundLimit } from './keyset.ts';
import { loadQuotes } from './load-quotes.ts';
import { matchExpression } from './match-expression.ts';
import { MOST_MATCHES } from './matches.ts';
import { onceFor } from './prepared.ts';
import { listQuotes } from './quotes.ts';

const PORTION = 1_000;

/** See the contract in store.ts. A page looks at 20,000 matches at most, and may for that be short. */
export function listMatches(
  db: Connection,
  query: TextQuery,
  filter: QuoteFilter,
  { limit, after }: SliceRequest,
): Slice<QuoteRecord> {
  const match = matchExpression(query, filter.speakerIds);
  if (match === null) return { items: [], next: null };
  if (match === '') return listQuotes(db, filter, { limit, after });
  const most = boundLimit(limit);
  const rows: FittingRow[] = [];
  let above = Number(after?.key ?? 0);
  let isMore = true;
  for (let looked = 0; isMore && rows.length <= most && looked < MOST_MATCHES; looked += PORTION) {
    const seqs = upwards(db).all(match, above, PORTION);
    isMore = seqs.length === PORTION;
    above = seqs.at(-1) ?? above;
    rows.push(...fittingRows(db, seqs, filter).reverse());
  }
  const given = rows.slice(0, most);
  const last = rows.length > most ? given.at(-1)?.seq : isMore ? above : undefined;
  return {
    items: loadQuotes(
      db,
      given.map(({ id }) => id),
    ),
    next: last === undefined ? null : { key: String(last), id: '' },
  };
}

const upwards = onceFor(({ $client }) =>
  $client
    .prepare<[string, number, number], number>(
      'SELECT rowid FROM quotes_fts WHERE quotes_fts MATCH ? AND rowid > CAST(? AS INTEGER) ORDER BY rowid LIMIT ?',
    )
    .pluck(),
);

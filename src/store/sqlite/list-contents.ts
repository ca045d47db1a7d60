/** What was said, with its date, for reading many at once. */

import type { Span } from '../../text/span.ts';
import type { ContentRecord, QuoteFilter } from '../store.ts';
import type { Connection } from './connection.ts';
import { matchingRows } from './matching-rows.ts';

/** With names rows take twice as long to read. */
type Row = [content: string, text: string, publishedAt: string | null];

/** See the contract in store.ts. */
export function listContents(
  db: Connection,
  filter: QuoteFilter,
  limit: number,
): { contents: ContentRecord[]; isCut: boolean } {
  const { seqs, isCut } = matchingRows(db, { allOf: [] }, filter, limit);
  const rows = db.$client
    .prepare<[string], Row>(
      `SELECT content, text, published_at FROM json_each(?) AS wanted
       JOIN quotes ON quotes.seq = wanted.value JOIN articles ON articles.id = quotes.article_id
       ORDER BY wanted.key`,
    )
    .raw()
    .iterate(JSON.stringify(seqs));
  const contents: ContentRecord[] = [];
  // Row by row, so that the texts of all articles are never in memory at once.
  for (const [content, text, publishedAt] of rows) {
    const spans = JSON.parse(content) as Span[];
    const said = spans.map(({ start, end }) => text.slice(start, end)).join('\n');
    contents.push({ said, publishedAt });
  }
  return { contents, isCut };
}

/** The rows of the full-text index: what of a quote can be searched. */

import type { Span } from '../../text/span.ts';
import { surroundingsOf } from '../surroundings.ts';
import type { Connection } from './connection.ts';
import { noteWords } from './content-words.ts';
import { onceFor } from './prepared.ts';

/** A quote as the index takes it. */
export interface IndexedQuote {
  readonly seq: number;
  readonly article: { readonly text: string; readonly headline: string | null };
  readonly content: readonly Span[];
  readonly speakerIds: readonly string[];
}

/**
 * Writes the index row of a quote, by the end of the transaction: FTS5 puts what it holds into its tables whenever a
 * savepoint begins, and a statement that fires triggers is one. Row by row that would make a segment of the index of each.
 */
export function writeIndexRow(db: Connection, quote: IndexedQuote): void {
  const waiting = waitingRows(db);
  waiting.set(quote.seq, quote);
  if (waiting.size >= MOST_WAITING || !db.$client.inTransaction) writeWaitingRows(db);
}

/** Writes the rows that wait; `write` does so at the end of a transaction. Before that nobody finds them. */
export function writeWaitingRows(db: Connection): void {
  const waiting = waitingRows(db);
  if (waiting.size === 0) return;
  // Rows that don't come in their order are put into the tables one by one too.
  const rows = [...waiting.values()].sort((a, b) => a.seq - b.seq);
  waiting.clear();
  const { add } = statementsOf(db);
  const contents = rows.map(({ seq, article, content: spans, speakerIds }) => {
    const { text, headline } = article;
    const content = spans.map(({ start, end }) => text.slice(start, end)).join('\n');
    const speakers = speakerIds.map(speakerToken).join(' ');
    add.run(seq, content, surroundingsOf(text, spans), headline ?? '', speakers);
    return content;
  });
  noteWords(db, contents.join('\n'));
}

/** Forgets the rows that wait, with the transaction that they belong to. */
export function forgetWaitingRows(db: Connection): void {
  waitingRows(db).clear();
}

/** By their numbers. Some 1 kB each, beside the texts of their articles. */
const waitingRows = onceFor(() => new Map<number, IndexedQuote>());
const MOST_WAITING = 2_000;

/** Removes index rows; the quotes' own rows may be gone already. */
export function removeIndexRows(db: Connection, rows: readonly { readonly seq: number }[]): void {
  const { remove } = statementsOf(db);
  const waiting = waitingRows(db);
  for (const { seq } of rows) if (!waiting.delete(seq)) remove.run(seq);
}

/** A speaker's id as one token. The digit at its end keeps the stemmer away from it. */
export function speakerToken(speakerId: string): string {
  return `${speakerId.replace(/-/gu, '')}0`;
}

const statementsOf = onceFor(({ $client }) => ({
  add: $client.prepare<[number, string, string, string, string]>(
    'INSERT INTO quotes_fts (rowid, content, context, headline, speaker) VALUES (?, ?, ?, ?, ?)',
  ),
  remove: $client.prepare<[number]>('DELETE FROM quotes_fts WHERE rowid = ?'),
}));

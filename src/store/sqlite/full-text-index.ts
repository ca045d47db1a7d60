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

/** Writes the index row of a quote. */
export function writeIndexRow(db: Connection, quote: IndexedQuote): void {
  const { text, headline } = quote.article;
  const content = quote.content.map(({ start, end }) => text.slice(start, end)).join('\n');
  statementsOf(db).add.run(
    quote.seq,
    content,
    surroundingsOf(text, quote.content),
    headline ?? '',
    quote.speakerIds.map(speakerToken).join(' '),
  );
  noteWords(db, content);
}

/** Removes index rows; the quotes' own rows may be gone already. */
export function removeIndexRows(db: Connection, rows: readonly { readonly seq: number }[]): void {
  const { remove } = statementsOf(db);
  for (const { seq } of rows) remove.run(seq);
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

/** What was said, as text, without loading whole records. */

import type { Span } from '../../text/span.ts';
import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';

/** The contents of these rows; those that are gone are left out. */
export function contentTexts(db: Connection, seqs: readonly number[]): string[] {
  return select(db)
    .all(JSON.stringify(seqs))
    .map(({ content, text }) =>
      (JSON.parse(content) as Span[]).map(({ start, end }) => text.slice(start, end)).join('\n'),
    );
}

const select = onceFor(({ $client }) =>
  $client.prepare<[string], { readonly content: string; readonly text: string }>(
    `SELECT content, text FROM quotes JOIN articles ON articles.id = article_id
     WHERE seq IN (SELECT value FROM json_each(?))`,
  ),
);

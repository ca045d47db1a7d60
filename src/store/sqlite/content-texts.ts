/** What was said, as text, without loading whole records. */

import { eq } from 'drizzle-orm';
import { amongGiven, given } from './among.ts';
import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';
import { articles, quotes } from './schema.ts';

/** The contents of these rows; those that are gone are left out. */
export function contentTexts(db: Connection, seqs: readonly number[]): string[] {
  return select(db)
    .all(given(seqs))
    .map(({ content, text }) => content.map(({ start, end }) => text.slice(start, end)).join('\n'));
}

const select = onceFor((db) =>
  db
    .select({ content: quotes.content, text: articles.text })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(amongGiven(quotes.seq))
    .prepare(),
);

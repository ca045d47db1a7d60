/** SQLite's own checks: pages, indexes and the full-text index's inner structure; foreign keys. */

import type { Connection } from '../connection.ts';
import { type Fault, faultsOf } from './fault.ts';

/** Runs SQLite's integrity check. */
export function* checkFile({ $client: client }: Connection): Generator<Fault> {
  const fault = faultsOf('file');
  const rows = client.pragma('integrity_check(100)') as { integrity_check: string }[];
  for (const { integrity_check: message } of rows) {
    if (message !== 'ok') yield fault('database', message);
  }
}

/** Finds rows that refer to what isn't there, and pages that nothing refers to. */
export function* checkReferences({ $client: client }: Connection): Generator<Fault> {
  const fault = faultsOf('references');
  const rows = client.pragma('foreign_key_check') as {
    table: string;
    rowid: number;
    parent: string;
  }[];
  for (const { table, rowid, parent } of rows) {
    yield fault(`table ${table}, row ${rowid}`, `refers to a row of ${parent} that isn't there`);
  }
  for (const [where, query] of ORPHANS) {
    const ids = client.prepare<[], string>(query).pluck();
    for (const id of ids.iterate()) yield fault(`${where} ${id}`, 'belongs to nothing');
  }
}

/** What foreign keys can't say. */
const ORPHANS: readonly (readonly [string, string])[] = [
  [
    'page',
    `SELECT id FROM pages WHERE NOT EXISTS (SELECT 1 FROM articles WHERE page_id = pages.id)
      AND NOT EXISTS (SELECT 1 FROM article_revisions WHERE page_id = pages.id)`,
  ],
  [
    'variants of the word',
    `SELECT DISTINCT word FROM word_variants
      WHERE NOT EXISTS (SELECT 1 FROM speaker_words WHERE speaker_words.word = word_variants.word)`,
  ],
  [
    'tombstone of the stored article',
    'SELECT article_id FROM tombstones WHERE EXISTS (SELECT 1 FROM articles WHERE id = article_id)',
  ],
];

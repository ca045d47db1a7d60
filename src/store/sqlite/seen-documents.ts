/** Documents that were stored before: known by how they were sent, as long as their articles are as they were then. */

import type { NewPage, SavedArticle } from '../store.ts';
import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';

/** Notes what the page's document made of its articles; inside the transaction that stores it. */
export function noteSeen(db: Connection, page: NewPage, saved: readonly SavedArticle[]): void {
  const { fingerprint } = page;
  if (fingerprint === undefined || fingerprint === null) return;
  // Of what stays out there is nothing to come back to.
  const isWhole = saved.every(({ outcome }) => outcome !== 'taken_down');
  const ids = new Set(isWhole ? saved.map(({ id }) => id) : []);
  const { forget, note } = statementsOf(db);
  forget.run(fingerprint);
  for (const articleId of ids) note.run(fingerprint, ids.size, articleId);
}

const statementsOf = onceFor(({ $client }) => ({
  forget: $client.prepare<[string]>('DELETE FROM seen_documents WHERE fingerprint = ?'),
  note: $client.prepare<[string, number, string]>(
    `INSERT INTO seen_documents (fingerprint, article_id, revision, articles)
     SELECT ?, id, revision, ? FROM articles WHERE id = ?`,
  ),
  seen: $client.prepare<[string], { id: string; count: number }>(
    `SELECT a.id, s.articles AS count FROM seen_documents s
     JOIN articles a ON a.id = s.article_id AND a.revision = s.revision
     WHERE s.fingerprint = ? ORDER BY a.id`,
  ),
}));

/** The ids of its articles, if all of them are there in the revision that the document made. */
export function findSeen(db: Connection, fingerprint: string): string[] | null {
  const rows = statementsOf(db).seen.all(fingerprint);
  return rows.length > 0 && rows.length === rows[0]?.count ? rows.map(({ id }) => id) : null;
}

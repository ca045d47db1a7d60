/** Documents that were stored before: known by how they were sent, as long as their articles are as they were then. */

import { and, eq } from 'drizzle-orm';
import type { NewPage, SavedArticle } from '../store.ts';
import type { Connection } from './connection.ts';
import { articles, seenDocuments } from './schema.ts';

/** Notes what the page's document made of its articles; inside the transaction that stores it. */
export function noteSeen(db: Connection, page: NewPage, saved: readonly SavedArticle[]): void {
  const { fingerprint } = page;
  if (fingerprint === undefined || fingerprint === null) return;
  // Of what stays out there is nothing to come back to.
  const isWhole = saved.every(({ outcome }) => outcome !== 'taken_down');
  const ids = new Set(isWhole ? saved.map(({ id }) => id) : []);
  db.delete(seenDocuments).where(eq(seenDocuments.fingerprint, fingerprint)).run();
  for (const articleId of ids) {
    const { revision } = db
      .select({ revision: articles.revision })
      .from(articles)
      .where(eq(articles.id, articleId))
      .get() ?? { revision: 0 };
    db.insert(seenDocuments).values({ fingerprint, articleId, revision, articles: ids.size }).run();
  }
}

/** The ids of its articles, if all of them are there in the revision that the document made. */
export function findSeen(db: Connection, fingerprint: string): string[] | null {
  const rows = db
    .select({ id: articles.id, count: seenDocuments.articles })
    .from(seenDocuments)
    .innerJoin(
      articles,
      and(eq(articles.id, seenDocuments.articleId), eq(articles.revision, seenDocuments.revision)),
    )
    .where(eq(seenDocuments.fingerprint, fingerprint))
    .orderBy(articles.id)
    .all();
  return rows.length > 0 && rows.length === rows[0]?.count ? rows.map(({ id }) => id) : null;
}

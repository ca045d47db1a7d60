/** Which stored article a new one is: by externalId, else by URL, else by outlet and text hash. */

import { and, eq, isNull, ne, or, type SQL } from 'drizzle-orm';
import type { Connection } from './connection.ts';
import { articles } from './schema.ts';

/** What an article is known by. */
export interface ArticleIdentity {
  readonly externalId: string | null;
  /** "" for none. */
  readonly urlKey: string;
  readonly outletId: string | null;
  readonly sha256: string;
}

/** A stored article, as far as telling it from its next revision needs it. */
export type StoredArticle = typeof articles.$inferSelect;

/**
 * Finds the stored article that has this identity; the oldest where several have. A weaker key decides
 * only where the stronger one is missing on either side: two ids of one sender are two articles, whatever
 * their address.
 */
export function findSameArticle(db: Connection, identity: ArticleIdentity): StoredArticle | null {
  const { externalId, urlKey, outletId, sha256 } = identity;
  const otherId = externalId === null ? undefined : isNull(articles.externalId);
  const otherUrl = urlKey === '' ? undefined : eq(articles.urlKey, '');
  const sameOutlet =
    outletId === null ? isNull(articles.outletId) : eq(articles.outletId, outletId);
  return (
    (externalId === null ? null : find(db, eq(articles.externalId, externalId))) ??
    (urlKey === '' ? null : find(db, and(hasUrlKey(urlKey), otherId))) ??
    find(db, and(eq(articles.sha256, sha256), sameOutlet, otherId, otherUrl))
  );
}

/** The condition for an article at this address; said so that SQLite sees that the partial index holds it. */
const hasUrlKey = (urlKey: string): SQL | undefined =>
  and(eq(articles.urlKey, urlKey), ne(articles.urlKey, ''));

/** The condition for articles printed at an address, in whatever form; those that share it included. */
export const isAtUrl = (url: string, urlKey: string): SQL | undefined =>
  or(hasUrlKey(urlKey), and(eq(articles.url, url), eq(articles.urlKey, '')));

function find(db: Connection, condition: SQL | undefined): StoredArticle | null {
  return db.select().from(articles).where(condition).orderBy(articles.id).limit(1).get() ?? null;
}

/** Which stored article a new one is: by externalId, else by URL, else by outlet and text hash. */

import { and, eq, ne, or, type SQL } from 'drizzle-orm';
import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';
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
  const { byExternalId, byUrl, byText } = statementsOf(db);
  const [hasId, hasUrl] = [Number(externalId !== null), Number(urlKey !== '')];
  const id =
    (externalId === null ? undefined : byExternalId.get(externalId)) ??
    (urlKey === '' ? undefined : byUrl.get(urlKey, hasId)) ??
    byText.get(sha256, outletId, hasId, hasUrl);
  if (id === undefined) return null;
  return db.select().from(articles).where(eq(articles.id, id)).get() ?? null;
}

const statementsOf = onceFor(({ $client }) => ({
  byExternalId: $client
    .prepare<[string], string>('SELECT id FROM articles WHERE external_id = ? ORDER BY id LIMIT 1')
    .pluck(),
  byUrl: $client
    .prepare<[string, number], string>(
      `SELECT id FROM articles WHERE url_key = ? AND url_key <> '' AND (NOT ? OR external_id IS NULL)
       ORDER BY id LIMIT 1`,
    )
    .pluck(),
  byText: $client
    .prepare<[string, string | null, number, number], string>(
      `SELECT id FROM articles WHERE sha256 = ? AND outlet_id IS ? AND (NOT ? OR external_id IS NULL)
       AND (NOT ? OR url_key = '') ORDER BY id LIMIT 1`,
    )
    .pluck(),
}));

/** The condition for an article at this address; said so that SQLite sees that the partial index holds it. */
const hasUrlKey = (urlKey: string): SQL | undefined =>
  and(eq(articles.urlKey, urlKey), ne(articles.urlKey, ''));

/** The condition for articles printed at an address, in whatever form; those that share it included. */
export const isAtUrl = (url: string, urlKey: string): SQL | undefined =>
  or(hasUrlKey(urlKey), and(eq(articles.url, url), eq(articles.urlKey, '')));

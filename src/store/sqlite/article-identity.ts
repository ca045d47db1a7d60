/** Which stored article a new one is: by externalId, else by URL, else by outlet and text hash. */

import { and, eq, isNull } from 'drizzle-orm';
import type { Connection } from './connection.ts';
import { articles } from './schema.ts';

/** What an article is known by. */
export interface ArticleIdentity {
  readonly externalId: string | null;
  readonly url: string | null;
  readonly outletId: string | null;
  readonly sha256: string;
}

/** A stored article, as far as telling it from its next revision needs it. */
export type StoredArticle = typeof articles.$inferSelect;

/** Finds the stored article that has this identity; the oldest where several have. */
export function findSameArticle(db: Connection, identity: ArticleIdentity): StoredArticle | null {
  const first = db
    .select()
    .from(articles)
    .where(conditionOf(identity))
    .orderBy(articles.id)
    .limit(1);
  return first.get() ?? null;
}

function conditionOf({ externalId, url, outletId, sha256 }: ArticleIdentity) {
  if (externalId !== null) return eq(articles.externalId, externalId);
  if (url !== null) return eq(articles.url, url);
  const sameOutlet =
    outletId === null ? isNull(articles.outletId) : eq(articles.outletId, outletId);
  return and(sameOutlet, eq(articles.sha256, sha256));
}

/** What a page tells of an article whose words it doesn't change: noted in place, without a revision. */

import { eq } from 'drizzle-orm';
import type { NewArticle } from '../store.ts';
import type { ArticleIdentity, StoredArticle } from './article-identity.ts';
import type { Connection } from './connection.ts';
import { articles } from './schema.ts';

type Row = Partial<typeof articles.$inferInsert>;

/** Notes what wasn't known yet of an article that is stored with the same text and headline. */
export function noteNews(
  db: Connection,
  stored: StoredArticle,
  identity: ArticleIdentity,
  article: NewArticle,
): void {
  const news = { ...newKeys(stored, identity, article), ...newFacts(stored, article) };
  if (Object.keys(news).length === 0) return;
  db.update(articles).set(news).where(eq(articles.id, stored.id)).run();
}

/** An id or address that the article wasn't known by yet. */
const newKeys = (stored: StoredArticle, identity: ArticleIdentity, { url }: NewArticle): Row => ({
  ...(stored.externalId === null && identity.externalId !== null
    ? { externalId: identity.externalId }
    : {}),
  ...(stored.url === null && url !== null ? { url, urlKey: identity.urlKey } : {}),
});

/** The text is the same, so that spans of entries hold; a basis holds only for the same date. */
const newFacts = (stored: StoredArticle, article: NewArticle): Row => ({
  ...(stored.publishedBasis === null &&
  article.publishedBasis !== null &&
  stored.publishedAt === article.publishedAt
    ? { publishedBasis: article.publishedBasis }
    : {}),
  ...(article.updatedAt !== null && article.updatedAt > (stored.updatedAt ?? '')
    ? { updatedAt: article.updatedAt }
    : {}),
  ...(stored.entries.length === 0 && article.entries.length > 0
    ? { entries: [...article.entries] }
    : {}),
});

/** Articles in SQLite: the newest revision of each, and the pages they came in. */

import { and, asc, eq, gt, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { ArticleFilter, ArticleRecord, Slice, SliceRequest } from '../store.ts';
import { urlKey } from '../url-key.ts';
import { isAtUrl } from './article-identity.ts';
import type { Connection } from './connection.ts';
import { asSlice, boundLimit } from './keyset.ts';
import { loadArticles } from './load-articles.ts';
import { toBound } from './moment-bounds.ts';
import { currentOutletId } from './outlets.ts';
import { onceFor } from './prepared.ts';
import { articles, pages } from './schema.ts';

/** Oldest id first. */
export function listArticles(
  db: Connection,
  filter: ArticleFilter,
  { limit, after }: SliceRequest,
): Slice<ArticleRecord> {
  const most = boundLimit(limit) + 1;
  const conditions = conditionsOf(db, filter);
  const ids =
    conditions.length === 0
      ? selectAllIds(db).all({ first: after?.id ?? '', most })
      : selectIds(db)
          .where(and(after ? gt(articles.id, after.id) : undefined, ...conditions))
          .orderBy(asc(articles.id))
          .limit(most)
          .all();
  const { items, next } = asSlice(
    ids,
    limit,
    () => '',
    ({ id }) => id,
  );
  const loaded = loadArticles(db, items);
  return { items: items.flatMap((id) => loaded.get(id) ?? []), next };
}

function conditionsOf(
  db: Connection,
  { externalId, outletId, url, from, to }: ArticleFilter,
): SQL[] {
  return [
    externalId === undefined ? undefined : eq(articles.externalId, externalId),
    outletId === undefined ? undefined : eq(articles.outletId, currentOutletId(db, outletId)),
    url === undefined ? undefined : isAtUrl(url, urlKey(url)),
    from === undefined ? undefined : gte(articles.publishedAt, toBound(from)),
    to === undefined ? undefined : lt(articles.publishedAt, toBound(to)),
  ].filter((condition) => condition !== undefined);
}

const selectIds = (db: Connection) => db.select({ id: articles.id }).from(articles).$dynamic();

/** Where nothing narrows it: putting the statement together takes longer than running it. */
const selectAllIds = onceFor((db) =>
  selectIds(db)
    .where(gt(articles.id, sql.placeholder('first')))
    .orderBy(asc(articles.id))
    .limit(sql.placeholder('most'))
    .prepare(),
);

/** Finds an article by id. */
export function findArticle(db: Connection, id: string): ArticleRecord | null {
  return loadArticles(db, [id]).get(id) ?? null;
}

/** Finds the page that the article's newest revision came in. */
export function findPageOfArticle(
  db: Connection,
  articleId: string,
): { body: Uint8Array; mediaType: string } | null {
  const row = db
    .select({ body: pages.body, mediaType: pages.mediaType })
    .from(articles)
    .innerJoin(pages, eq(pages.id, articles.pageId))
    .where(eq(articles.id, articleId))
    .get();
  // A page that held a text which was taken down is emptied.
  return row && row.body.length > 0 ? row : null;
}

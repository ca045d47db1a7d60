/** Articles in SQLite: the newest revision of each, and the pages they came in. */

import { and, asc, eq, gt, gte, lt } from 'drizzle-orm';
import type { ArticleFilter, ArticleRecord, Slice, SliceRequest } from '../store.ts';
import { urlKey } from '../url-key.ts';
import { amongGiven, given } from './among.ts';
import { isAtUrl } from './article-identity.ts';
import type { Connection } from './connection.ts';
import { asSlice, boundLimit } from './keyset.ts';
import { toBound } from './moment-bounds.ts';
import { currentOutletId } from './outlets.ts';
import { onceFor } from './prepared.ts';
import { articles, outlets, pages, quotes } from './schema.ts';

/** Oldest id first. */
export function listArticles(
  db: Connection,
  { externalId, outletId, url, from, to }: ArticleFilter,
  { limit, after }: SliceRequest,
): Slice<ArticleRecord> {
  const rows = selectArticles(db)
    .where(
      and(
        externalId === undefined ? undefined : eq(articles.externalId, externalId),
        outletId === undefined ? undefined : eq(articles.outletId, currentOutletId(db, outletId)),
        url === undefined ? undefined : isAtUrl(url, urlKey(url)),
        from === undefined ? undefined : gte(articles.publishedAt, toBound(from)),
        to === undefined ? undefined : lt(articles.publishedAt, toBound(to)),
        after ? gt(articles.id, after.id) : undefined,
      ),
    )
    .orderBy(asc(articles.id))
    .limit(boundLimit(limit) + 1)
    .all();
  return asSlice(
    rows,
    limit,
    () => '',
    (row) => row,
  );
}

/** Finds an article by id. */
export function findArticle(db: Connection, id: string): ArticleRecord | null {
  return selectById(db).get(given([id])) ?? null;
}

/** Loads articles by id. */
export function loadArticles(db: Connection, ids: readonly string[]): Map<string, ArticleRecord> {
  if (ids.length === 0) return new Map();
  const rows = selectById(db).all(given(ids));
  return new Map(rows.map((row) => [row.id, row]));
}

const selectById = onceFor((db) => selectArticles(db).where(amongGiven(articles.id)).prepare());

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

const COLUMNS = {
  id: articles.id,
  externalId: articles.externalId,
  headline: articles.headline,
  outlet: { id: outlets.id, name: outlets.name },
  byline: articles.byline,
  dateline: articles.dateline,
  url: articles.url,
  publishedAt: articles.publishedAt,
  precision: articles.precision,
  publishedBasis: articles.publishedBasis,
  updatedAt: articles.updatedAt,
  kind: articles.kind,
  language: articles.language,
  text: articles.text,
  sha256: articles.sha256,
  pageStart: articles.pageStart,
  retrievedAt: articles.retrievedAt,
  revision: articles.revision,
  notices: articles.notices,
  entries: articles.entries,
  textGroup: articles.textGroup,
};

function selectArticles(db: Connection) {
  const shown = and(eq(quotes.articleId, articles.id), eq(quotes.status, 'shown'));
  return db
    .select({ ...COLUMNS, quotes: db.$count(quotes, shown) })
    .from(articles)
    .leftJoin(outlets, eq(outlets.id, articles.outletId))
    .$dynamic();
}

/** Writes one page with all that was extracted from it: whole or not at all. */

import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { NewArticle, NewPage, SavedArticle, SpeakerMatcher } from '../store.ts';
import { type ArticleIdentity, findSameArticle, type StoredArticle } from './article-identity.ts';
import { busy, type Connection, isBusy } from './connection.ts';
import { newId } from './ids.ts';
import { findOutletId, saveOutlet } from './outlets.ts';
import { checkSpans, removeQuotes, saveQuotes } from './save-quotes.ts';
import { forgetUnquotedSpeakers, speakerRegistrar } from './save-speakers.ts';
import { articleRevisions, articles, pages } from './schema.ts';
import { noteSeen } from './seen-documents.ts';

/**
 * Writes the page's articles that are new or changed; see the contract in store.ts.
 * @throws ExpectedError `database_busy`
 * @throws RangeError when a span lies outside its article's text
 */
export function savePage(db: Connection, page: NewPage, match: SpeakerMatcher): SavedArticle[] {
  page.articles.forEach(checkSpans);
  const save = db.$client.transaction(() => {
    const pageId = lazily(() => savePageBody(db, page));
    const saved = page.articles.map((article, index) =>
      saveArticle(db, { page, article, index, pageId, match }),
    );
    noteSeen(db, page, saved);
    return saved;
  });
  try {
    return save.immediate();
  } catch (cause) {
    throw isBusy(cause) ? busy(cause) : cause;
  }
}

/** What writing one article of a page takes. */
interface ArticleTask {
  readonly page: NewPage;
  readonly article: NewArticle;
  readonly index: number;
  readonly pageId: () => string;
  readonly match: SpeakerMatcher;
}

function saveArticle(db: Connection, task: ArticleTask): SavedArticle {
  const { page, article, match } = task;
  const identity = identify(db, task);
  const stored = findSameArticle(db, identity);
  if (stored?.sha256 === identity.sha256 && stored.headline === article.headline) {
    return { id: stored.id, outcome: 'unchanged' };
  }
  const row = rowOf(db, task, identity, stored);
  const id = stored?.id ?? newId();
  if (stored) {
    keepRevision(db, stored);
    db.update(articles).set(row).where(eq(articles.id, id)).run();
  } else {
    db.insert(articles)
      .values({ ...row, id })
      .run();
  }
  const removed = stored ? removeQuotes(db, stored) : null;
  const seenAt = article.publishedAt ?? page.retrievedAt;
  const registrar = speakerRegistrar(db, match, { articleId: id, seenAt });
  saveQuotes(db, {
    article,
    articleId: id,
    registrar,
    idsByText: removed?.idsByText ?? new Map<string, string[]>(),
  });
  if (removed) forgetUnquotedSpeakers(db, removed.speakerIds);
  return { id, outcome: stored ? 'revised' : 'created' };
}

/** `#0`, `#1` … tell the articles of one page apart where the page alone is named. */
function identify(db: Connection, { page, article, index }: ArticleTask): ArticleIdentity {
  const mark = page.articles.length > 1 ? `#${index}` : '';
  const sharesUrl =
    article.url !== null && page.articles.filter(({ url }) => url === article.url).length > 1;
  return {
    externalId: page.externalId === null ? null : page.externalId + mark,
    // The address of a page of several articles is the address of none of them.
    url: sharesUrl ? null : article.url,
    // An outlet that isn't entered yet has no articles.
    outletId: article.outlet === null ? null : (findOutletId(db, article.outlet) ?? 'none'),
    sha256: createHash('sha256').update(article.text, 'utf8').digest('hex'),
  };
}

function rowOf(
  db: Connection,
  { page, article, pageId }: ArticleTask,
  { externalId, sha256 }: ArticleIdentity,
  stored: StoredArticle | null,
) {
  const { headline, byline, dateline, url, publishedAt, precision, kind, language } = article;
  const { text, pageStart, outlet } = article;
  return {
    ...{ headline, byline, dateline, url, publishedAt, precision, kind, language },
    ...{ text, pageStart, sha256 },
    pageId: pageId(),
    externalId: externalId ?? stored?.externalId ?? null,
    outletId: outlet === null ? null : saveOutlet(db, outlet),
    retrievedAt: page.retrievedAt,
    revision: (stored?.revision ?? 0) + 1,
  };
}

function keepRevision(db: Connection, stored: StoredArticle): void {
  const { id: articleId, ...rest } = stored;
  db.insert(articleRevisions)
    .values({ articleId, ...rest })
    .run();
}

function savePageBody(db: Connection, page: NewPage): string {
  const { body, mediaType, externalId, url, retrievedAt } = page;
  const id = newId();
  db.insert(pages)
    .values({ id, body: Buffer.from(body), mediaType, externalId, url, retrievedAt })
    .run();
  return id;
}

/** Makes a value when it is first asked for: a page without news isn't written. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

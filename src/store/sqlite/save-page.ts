/** Writes one page with all that was extracted from it: whole or not at all. */

import { hash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { ENGINE_VERSION } from '../../engine/engine-version.ts';
import type { NewArticle, NewPage, SavedArticle, SpeakerMatcher } from '../store.ts';
import { urlKey } from '../url-key.ts';
import { type ArticleIdentity, findSameArticle, type StoredArticle } from './article-identity.ts';
import { checkSpans } from './check-spans.ts';
import type { Connection } from './connection.ts';
import { newId } from './ids.ts';
import { noteNews } from './note-news.ts';
import { forgetEmptyOutlets } from './outlets.ts';
import { onceFor } from './prepared.ts';
import { findOutletOf, type PrintedBy, saveOutletOf } from './resolve-outlet.ts';
import { keepRevision, noteChanges } from './revisions.ts';
import { saveQuotes } from './save-quotes.ts';
import { type SpeakerRegistrar, speakerRegistrar } from './save-speakers.ts';
import { articles } from './schema.ts';
import { noteSeen } from './seen-documents.ts';
import { forgetEmptySpeakers } from './speaker-names.ts';
import { joinCopies, leaveCopies } from './text-copies.ts';
import { liftTombstones, tombstonesOf } from './tombstones.ts';
import { write } from './write.ts';

/** How a page is taken in. */
export interface SaveOptions {
  /** Takes in again what was taken down. */
  readonly restore?: boolean;
}

/**
 * Writes the page's articles that are new or changed; see the contract in store.ts.
 * @throws ExpectedError `database_busy`
 * @throws RangeError when a span lies outside its article's text
 */
export function savePage(
  db: Connection,
  page: NewPage,
  match: SpeakerMatcher,
  options: SaveOptions = {},
): SavedArticle[] {
  return write(db, () => enterPage(db, page, match, options));
}

/**
 * The same within a transaction, which an error must end.
 * @throws RangeError when a span lies outside its article's text
 */
export function enterPage(
  db: Connection,
  page: NewPage,
  match: SpeakerMatcher,
  { restore = false }: SaveOptions,
): SavedArticle[] {
  page.articles.forEach(checkSpans);
  const pageId = lazily(() => savePageBody(db, page));
  const saved = page.articles.map((article, index) =>
    saveArticle(db, { page, article, index, pageId, match, restore }),
  );
  noteSeen(db, page, saved);
  return saved;
}

/** What writing one article of a page takes. */
interface ArticleTask {
  readonly page: NewPage;
  readonly article: NewArticle;
  readonly index: number;
  readonly pageId: () => string;
  readonly match: SpeakerMatcher;
  readonly restore: boolean;
}

function saveArticle(db: Connection, task: ArticleTask): SavedArticle {
  const { article } = task;
  const identity = identify(db, task);
  const stored = findSameArticle(db, identity);
  if (stored === null) {
    const stones = tombstonesOf(db, identity, article.outlet);
    const [stone] = stones;
    if (stone && !task.restore) return { id: stone.articleId, outcome: 'taken_down' };
    liftTombstones(db, stones);
    return createArticle(db, task, identity, stone?.articleId ?? newId());
  }
  if (stored.sha256 === identity.sha256 && stored.headline === article.headline) {
    noteNews(db, stored, identity, article);
    return { id: stored.id, outcome: 'unchanged' };
  }
  return reviseArticle(db, task, identity, stored);
}

function createArticle(
  db: Connection,
  task: ArticleTask,
  identity: ArticleIdentity,
  id: string,
): SavedArticle {
  const row = rowOf(db, task, identity, null);
  const { notices, entries, publishedBasis: basis, ...rest } = row;
  const json = {
    notices: JSON.stringify(notices),
    entries: JSON.stringify(entries),
    publishedBasis: basis === null ? null : JSON.stringify(basis),
  };
  statementsOf(db).article.run({ ...rest, ...json, id });
  const registrar = registrarFor(db, task, row, id);
  // What its copies are is asked when its quotes are grouped.
  joinCopies(db, { id, text: task.article.text, sha256: identity.sha256 });
  saveQuotes(db, { ...task, articleId: id, registrar, stored: null, at: task.page.retrievedAt });
  return { id, outcome: 'created' };
}

function reviseArticle(
  db: Connection,
  task: ArticleTask,
  identity: ArticleIdentity,
  stored: StoredArticle,
): SavedArticle {
  const { id } = stored;
  const isNewText = stored.sha256 !== identity.sha256;
  if (isNewText) leaveCopies(db, stored);
  keepRevision(db, stored);
  const row = rowOf(db, task, identity, stored);
  db.update(articles).set(row).where(eq(articles.id, id)).run();
  const registrar = registrarFor(db, task, row, id);
  const { retrievedAt: at } = task.page;
  if (isNewText) joinCopies(db, { id, text: task.article.text, sha256: identity.sha256 });
  const saved = saveQuotes(db, { ...task, articleId: id, registrar, stored, at });
  noteChanges(db, { articleId: id, revision: stored.revision + 1, quotes: saved.changes });
  forgetEmptySpeakers(db, saved.formerSpeakerIds);
  forgetEmptyOutlets(db, [stored.outletId]);
  return { id, outcome: 'revised' };
}

function registrarFor(
  db: Connection,
  { page, article, match }: ArticleTask,
  { outletId, sha256 }: ReturnType<typeof rowOf>,
  articleId: string,
): SpeakerRegistrar {
  const seenAt = article.publishedAt ?? page.retrievedAt;
  return speakerRegistrar(db, { article, articleId, outletId, seenAt, match, sample: sha256 });
}

/** `#0`, `#1` … tell the articles of one page apart where the page alone is named. */
function identify(db: Connection, task: ArticleTask): ArticleIdentity {
  const { page, article, index } = task;
  const mark = page.articles.length > 1 ? `#${index}` : '';
  return {
    externalId: page.externalId === null ? null : page.externalId + mark,
    urlKey: urlKey(ownUrl(task)),
    // An outlet that isn't entered yet has no articles.
    outletId: findOutletOf(db, printedBy(task)) ?? (isPrintedBySomebody(task) ? 'none' : null),
    sha256: hash('sha256', article.text),
  };
}

/** The address of a page of several articles is the address of none of them. */
const ownUrl = ({ page, article }: ArticleTask): string | null =>
  page.articles.filter(({ url }) => url === article.url).length > 1 ? null : article.url;

const printedBy = (task: ArticleTask): PrintedBy => ({
  name: task.article.outlet,
  url: ownUrl(task),
});

const isPrintedBySomebody = (task: ArticleTask): boolean =>
  task.article.outlet !== null && task.article.outlet.trim() !== '';

function rowOf(
  db: Connection,
  task: ArticleTask,
  identity: ArticleIdentity,
  stored: StoredArticle | null,
) {
  const { page, article, pageId } = task;
  const { headline, byline, dateline, url, publishedAt, precision, kind, language } = article;
  const { text, pageStart, notices, publishedBasis, updatedAt, entries } = article;
  return {
    ...{ headline, byline, dateline, publishedAt, precision, kind, language },
    ...{ text, pageStart, notices: [...notices], sha256: identity.sha256 },
    ...{ publishedBasis, updatedAt, entries: [...entries] },
    pageId: pageId(),
    externalId: identity.externalId ?? stored?.externalId ?? null,
    url: url ?? stored?.url ?? null,
    urlKey: url === null ? (stored?.urlKey ?? '') : identity.urlKey,
    outletId: saveOutletOf(db, printedBy(task)) ?? stored?.outletId ?? null,
    retrievedAt: page.retrievedAt,
    engine: ENGINE_VERSION,
    revision: (stored?.revision ?? 0) + 1,
  };
}

function savePageBody(db: Connection, page: NewPage): string {
  const { body, mediaType, externalId, url, retrievedAt } = page;
  const id = newId();
  const row = { body: Buffer.from(body), mediaType, externalId, url, retrievedAt };
  statementsOf(db).page.run({ id, ...row });
  return id;
}

const statementsOf = onceFor(({ $client }) => ({
  page: $client.prepare<[Record<string, unknown>]>(
    `INSERT INTO pages (id, body, media_type, external_id, url, retrieved_at)
     VALUES (@id, @body, @mediaType, @externalId, @url, @retrievedAt)`,
  ),
  article: $client.prepare<[Record<string, unknown>]>(
    `INSERT INTO articles (id, page_id, revision, external_id, outlet_id, headline, byline, dateline, url, url_key,
       published_at, precision, kind, language, text, sha256, page_start, retrieved_at, notices,
       published_basis, updated_at, entries, engine)
     VALUES (@id, @pageId, @revision, @externalId, @outletId, @headline, @byline, @dateline, @url, @urlKey,
       @publishedAt, @precision, @kind, @language, @text, @sha256, @pageStart, @retrievedAt, @notices,
       @publishedBasis, @updatedAt, @entries, @engine)`,
  ),
}));

/** Makes a value when it is first asked for: a page without news isn't written. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

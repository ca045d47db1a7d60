/** Taking an article down: it goes with all that hangs on it, and nothing of its text stays readable in the file. */

import { and, eq, inArray, notExists, sql } from 'drizzle-orm';
import type { SpeakerMatcher, TakeDown, TombstoneRecord } from '../store.ts';
import { removeAppearances } from './appearances.ts';
import type { StoredArticle } from './article-identity.ts';
import type { Connection } from './connection.ts';
import { forgetContentWords } from './content-words.ts';
import { redact } from './corrections/records.ts';
import { removeIndexRows, writeWaitingRows } from './full-text-index.ts';
import { forgetAnswers } from './idempotent-requests.ts';
import { forgetEmptyOutlets } from './outlets.ts';
import { loadVersion } from './quote-versions.ts';
import { settleAll } from './save-speakers.ts';
import { appearances, articleRevisions, articles, outlets, pages } from './schema.ts';
import { leaveStatements, redirectStatements } from './statements.ts';
import { leaveCopies } from './text-copies.ts';
import { findTombstone, setTombstone } from './tombstones.ts';
import { write } from './write.ts';

/**
 * Removes an article; see the contract in store.ts. `secure_delete` overwrites the rows; the full-text
 * index only marks what goes and is therefore written anew; the write-ahead log still holds the old
 * pages and is therefore emptied. A reader that is in the middle of something can keep the log from
 * being emptied: it then is at the next checkpoint, at the latest when the database is closed.
 */
export function takeDown(
  db: Connection,
  id: string,
  why: TakeDown,
  match: SpeakerMatcher,
): TombstoneRecord | null {
  const tombstone = write(db, () => {
    const article = db.select().from(articles).where(eq(articles.id, id)).get();
    if (article) remove(db, article, why, match);
    return findTombstone(db, id);
  });
  if (tombstone !== null) db.$client.pragma('wal_checkpoint(TRUNCATE)');
  return tombstone;
}

function remove(
  db: Connection,
  article: StoredArticle,
  why: TakeDown,
  match: SpeakerMatcher,
): void {
  const { id, outletId } = article;
  setTombstone(db, article, outletId === null ? null : nameOf(db, outletId), why);
  leaveCopies(db, article);
  const quotes = loadVersion(db, id, article.text);
  const pageIds = pagesOf(db, article);
  const texts = [article.text, ...oldTextsOf(db, id)];
  redact(db, id);
  removeIndexRows(db, quotes);
  redirectStatements(db, quotes);
  leaveStatements(db, quotes);
  const { speakerIds, seeds } = removeAppearances(db, appearancesOf(db, id));
  // Quotes, roles, revisions and their changes go with it, by foreign key.
  db.delete(articles).where(eq(articles.id, id)).run();
  forgetPages(db, pageIds);
  const quoted = quotes.flatMap(({ speakers }) => speakers.flatMap((said) => said.speakerId ?? []));
  settleAll(db, { unsettled: [], seeds, speakerIds: [...quoted, ...speakerIds], match });
  forgetEmptyOutlets(db, [outletId]);
  writeWaitingRows(db);
  forgetContentWords(db, texts);
  forgetAnswers(db);
  db.run(sql`INSERT INTO quotes_fts (quotes_fts) VALUES ('optimize')`);
}

const appearancesOf = (db: Connection, articleId: string): string[] =>
  db
    .select({ id: appearances.id })
    .from(appearances)
    .where(eq(appearances.articleId, articleId))
    .all()
    .map(({ id }) => id);

const nameOf = (db: Connection, outletId: string): string | null =>
  db.select({ name: outlets.name }).from(outlets).where(eq(outlets.id, outletId)).get()?.name ??
  null;

const oldTextsOf = (db: Connection, id: string): string[] =>
  db
    .select({ text: articleRevisions.text })
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, id))
    .all()
    .map(({ text }) => text);

function pagesOf(db: Connection, { id, pageId }: StoredArticle): string[] {
  const old = db
    .select({ pageId: articleRevisions.pageId })
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, id))
    .all();
  return [...new Set([pageId, ...old.map((revision) => revision.pageId)])];
}

/** A page that still holds other articles stays, without its body: that would tell the text. */
function forgetPages(db: Connection, ids: readonly string[]): void {
  const used = db.select().from(articles).where(eq(articles.pageId, pages.id));
  const wasUsed = db.select().from(articleRevisions).where(eq(articleRevisions.pageId, pages.id));
  db.delete(pages)
    .where(and(inArray(pages.id, [...ids]), notExists(used), notExists(wasUsed)))
    .run();
  db.update(pages)
    .set({ body: Buffer.alloc(0) })
    .where(inArray(pages.id, [...ids]))
    .run();
}

/** Revisions of articles: what an article said before it was changed, and what the change did. */

import { and, asc, eq, gt } from 'drizzle-orm';
import type { QuoteChange, RevisionRecord, Slice, SliceRequest } from '../store.ts';
import type { StoredArticle } from './article-identity.ts';
import type { Connection } from './connection.ts';
import { boundLimit } from './keyset.ts';
import { articleRevisions, articles, revisionChanges } from './schema.ts';

/** Keeps the article as it is, before it is changed. */
export function keepRevision(db: Connection, stored: StoredArticle): void {
  const { id: articleId, revision, pageId, headline, publishedAt, precision } = stored;
  const { text, sha256, pageStart, retrievedAt, notices } = stored;
  db.insert(articleRevisions)
    .values({
      ...{ articleId, revision, pageId, headline, publishedAt, precision },
      ...{ text, sha256, pageStart, retrievedAt, notices },
    })
    .run();
}

/** Notes what a revision changed. */
export function noteChanges(
  db: Connection,
  row: { readonly articleId: string; readonly revision: number; readonly quotes: QuoteChange[] },
): void {
  db.insert(revisionChanges).values(row).run();
}

/** All states of an article, oldest first, the newest one last. */
export function listRevisions(
  db: Connection,
  articleId: string,
  { limit, after }: SliceRequest,
): Slice<RevisionRecord> {
  const most = boundLimit(limit);
  const from = after === null ? 0 : Number(after.key);
  const old = db
    .select(OLD)
    .from(articleRevisions)
    .where(and(eq(articleRevisions.articleId, articleId), gt(articleRevisions.revision, from)))
    .orderBy(asc(articleRevisions.revision))
    .limit(most + 1)
    .all();
  const newest = db
    .select(NEWEST)
    .from(articles)
    .where(and(eq(articles.id, articleId), gt(articles.revision, from)))
    .all();
  const rows = [...old, ...newest];
  const given = rows.slice(0, most);
  const last = given.at(-1);
  const next =
    last && rows.length > given.length ? { key: String(last.revision), id: articleId } : null;
  return { items: given.map((row) => toRecord(db, articleId, row)), next };
}

/** Finds one state of an article. */
export function findRevision(
  db: Connection,
  articleId: string,
  revision: number,
): RevisionRecord | null {
  const newest = and(eq(articles.id, articleId), eq(articles.revision, revision));
  const row =
    db.select(OLD).from(articleRevisions).where(isRevision(articleId, revision)).get() ??
    db.select(NEWEST).from(articles).where(newest).get();
  return row ? toRecord(db, articleId, row) : null;
}

const columnsOf = (table: typeof articles | typeof articleRevisions) => ({
  headline: table.headline,
  publishedAt: table.publishedAt,
  precision: table.precision,
  text: table.text,
  sha256: table.sha256,
  retrievedAt: table.retrievedAt,
  revision: table.revision,
  notices: table.notices,
});
const OLD = columnsOf(articleRevisions);
const NEWEST = columnsOf(articles);

const isRevision = (articleId: string, revision: number) =>
  and(eq(articleRevisions.articleId, articleId), eq(articleRevisions.revision, revision));

function toRecord(
  db: Connection,
  articleId: string,
  row: Omit<RevisionRecord, 'changes' | 'headlineBefore'>,
): RevisionRecord {
  const noted = db
    .select({ quotes: revisionChanges.quotes })
    .from(revisionChanges)
    .where(
      and(eq(revisionChanges.articleId, articleId), eq(revisionChanges.revision, row.revision)),
    )
    .get();
  const before = db
    .select({ headline: articleRevisions.headline })
    .from(articleRevisions)
    .where(isRevision(articleId, row.revision - 1))
    .get();
  return {
    ...row,
    // A revision that was stored before changes were noted has none to show.
    changes: row.revision === 1 ? null : (noted?.quotes ?? []),
    headlineBefore: before?.headline ?? null,
  };
}

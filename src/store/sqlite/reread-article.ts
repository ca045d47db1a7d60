/** Writes what another version of the engine finds in an article's text, over what was found before. */

import { and, asc, eq, gt, ne } from 'drizzle-orm';
import { ENGINE_VERSION } from '../../engine/engine-version.ts';
import type { NewArticle, ReadAnew, SpeakerMatcher } from '../store.ts';
import { checkSpans } from './check-spans.ts';
import type { Connection } from './connection.ts';
import { saveQuotes } from './save-quotes.ts';
import { speakerRegistrar } from './save-speakers.ts';
import { articles } from './schema.ts';
import { forgetEmptySpeakers } from './speaker-names.ts';
import { write } from './write.ts';

/** Ends a transaction whose changes are only wanted as a report. */
class DryRun extends Error {
  readonly report: ReadAnew;

  constructor(report: ReadAnew) {
    super('dry run');
    this.report = report;
  }
}

/** See the contract in store.ts. A dry run does it all and rolls it back, so that its report is what would be. */
export function rereadArticle(
  db: Connection,
  id: string,
  article: NewArticle,
  match: SpeakerMatcher,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): ReadAnew | null {
  checkSpans(article);
  try {
    return write(db, () => {
      const report = reread(db, id, article, match);
      if (dryRun && report !== null) throw new DryRun(report);
      return report;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.report;
    throw error;
  }
}

function reread(
  db: Connection,
  id: string,
  article: NewArticle,
  match: SpeakerMatcher,
): ReadAnew | null {
  const stored = db.select().from(articles).where(eq(articles.id, id)).get();
  if (!stored || stored.text !== article.text) return null;
  const { outletId, publishedAt, retrievedAt } = stored;
  const seenAt = publishedAt ?? retrievedAt;
  const task = { article, articleId: id, outletId, seenAt, match, sample: stored.sha256 };
  const registrar = speakerRegistrar(db, task);
  const quotesTask = { article, articleId: id, registrar, stored, isReread: true, at: retrievedAt };
  const { changes, formerSpeakerIds } = saveQuotes(db, quotesTask);
  forgetEmptySpeakers(db, formerSpeakerIds);
  db.update(articles).set({ engine: ENGINE_VERSION }).where(eq(articles.id, id)).run();
  return { articleId: id, quotes: article.quotes.length, changes };
}

/** Ids of articles that another version of the engine read, oldest first. */
export function listReadBefore(
  db: Connection,
  engine: string,
  after: string | null,
  limit: number,
): string[] {
  return db
    .select({ id: articles.id })
    .from(articles)
    .where(and(ne(articles.engine, engine), after === null ? undefined : gt(articles.id, after)))
    .orderBy(asc(articles.id))
    .limit(limit)
    .all()
    .map((row) => row.id);
}

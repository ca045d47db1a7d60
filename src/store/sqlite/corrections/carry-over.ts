/** Takes what people said of an article's quotes over to its next text, or to what a newer engine finds in it. */

import { and, eq, inArray } from 'drizzle-orm';
import type { Connection } from '../connection.ts';
import { newId } from '../ids.ts';
import type { QuoteVersion } from '../quote-versions.ts';
import { articleRevisions, conflicts, quotes } from '../schema.ts';
import { fitSpans, setSpans } from './fit-spans.ts';
import type { FoundQuote } from './found-quote.ts';
import { engineSays, loadStated, restate } from './quote-state.ts';

/** The article as it is read now. */
export interface CarryTask {
  readonly articleId: string;
  readonly text: string;
  /** The revision that is being written; the same as before where the text is read anew. */
  readonly revision: number;
  readonly at: string;
}

/** Lays what people said over what the engine found of a quote this time. Its row and speakers hold that already. */
export function carryOver(
  db: Connection,
  task: CarryTask,
  { id }: QuoteVersion,
  found: FoundQuote,
): void {
  db.update(quotes).set({ revision: null }).where(eq(quotes.id, id)).run();
  const stated = loadStated(db, id);
  if (!stated) return;
  const { isUnfit } = restate(db, stated, found);
  const settled = inArray(conflicts.kind, [
    'vanished',
    'not_found',
    ...(isUnfit ? [] : (['spans_unfit'] as const)),
  ]);
  db.delete(conflicts)
    .where(and(eq(conflicts.quoteId, id), settled))
    .run();
  if (isUnfit) raise(db, task, id, 'spans_unfit');
}

/** Keeps a quote that a person worked on and the engine doesn't find: where its words stand, else in the text that had them. */
export function keepQuote(db: Connection, task: CarryTask, old: QuoteVersion): void {
  const { id, row, text: before } = old;
  const spans = fitSpans(setSpans(row, before), task.text, row.content[0]?.start ?? 0);
  const stated = loadStated(db, id);
  if (!stated) return;
  if (spans === null) {
    const revision = row.revision ?? keptRevision(db, task.articleId, before);
    db.update(quotes).set({ revision }).where(eq(quotes.id, id)).run();
    restate(db, { ...stated, text: before, row: { ...row, revision } }, engineSays(db, stated));
    raise(db, task, id, 'vanished');
    return;
  }
  const says = engineSays(db, stated);
  const own = fitSpans(setSpans(says, before), task.text, says.content[0]?.start ?? 0);
  const shift = (spans.content[0]?.start ?? 0) - (row.content[0]?.start ?? 0);
  const speakers = says.speakers.map((said) => {
    const mention = said.mention && {
      start: said.mention.start + shift,
      end: said.mention.end + shift,
    };
    const isSame =
      mention !== null &&
      said.mention !== null &&
      mention.start >= 0 &&
      task.text.slice(mention.start, mention.end) ===
        before.slice(said.mention.start, said.mention.end);
    return { ...said, mention: isSame ? mention : null };
  });
  db.update(quotes).set({ revision: null }).where(eq(quotes.id, id)).run();
  const found = { ...says, ...(own ?? spans), speakers };
  restate(db, { ...stated, text: task.text, row: { ...row, revision: null } }, found);
  db.delete(conflicts)
    .where(and(eq(conflicts.quoteId, id), eq(conflicts.kind, 'vanished')))
    .run();
  raise(db, task, id, 'not_found');
}

/** The newest revision that was kept with this text. */
function keptRevision(db: Connection, articleId: string, text: string): number | null {
  const rows = db
    .select({ revision: articleRevisions.revision, text: articleRevisions.text })
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId))
    .all();
  return rows.findLast((row) => row.text === text)?.revision ?? null;
}

/** One of each kind a quote; another revision asks again. */
function raise(
  db: Connection,
  { revision, at }: CarryTask,
  quoteId: string,
  kind: 'vanished' | 'not_found' | 'spans_unfit',
): void {
  const known = db
    .select()
    .from(conflicts)
    .where(and(eq(conflicts.quoteId, quoteId), eq(conflicts.kind, kind)))
    .get();
  if (known?.revision === revision) return;
  if (known) db.delete(conflicts).where(eq(conflicts.id, known.id)).run();
  db.insert(conflicts).values({ id: newId(), quoteId, kind, revision, at }).run();
}

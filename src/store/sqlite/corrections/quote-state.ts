/** Brings a quote's rows to what the engine and people say of it by now. */

import { and, asc, eq } from 'drizzle-orm';
import type { QuoteStatus } from '../../store.ts';
import { wordsHash, wordsOfSpans } from '../../words-hash.ts';
import type { Connection } from '../connection.ts';
import type { PlacedSpeaker } from '../entered-speaker.ts';
import { removeIndexRows, writeIndexRow } from '../full-text-index.ts';
import { placedOf } from '../quote-versions.ts';
import {
  appearances,
  articleRevisions,
  articles,
  quoteSpeakers,
  quotes,
  speakers,
} from '../schema.ts';
import { enterStatements, leaveStatements } from '../statements.ts';
import { type FoundQuote, foundOf } from './found-quote.ts';
import { overlay } from './overlay.ts';
import { standing } from './records.ts';

export type QuoteRow = typeof quotes.$inferSelect;

/** A quote with the text that its offsets count in. */
export interface StatedQuote {
  readonly row: QuoteRow;
  readonly speakers: readonly PlacedSpeaker[];
  readonly text: string;
  readonly headline: string | null;
}

/** Loads a quote as it stands. */
export function loadStated(db: Connection, id: string): StatedQuote | null {
  const row = db.select().from(quotes).where(eq(quotes.id, id)).get();
  const article = row && db.select().from(articles).where(eq(articles.id, row.articleId)).get();
  if (!row || !article) return null;
  const said = db
    .select()
    .from(quoteSpeakers)
    .where(eq(quoteSpeakers.quoteId, id))
    .orderBy(asc(quoteSpeakers.position))
    .all();
  const text = row.revision === null ? article.text : textThen(db, article.id, row.revision);
  return { row, speakers: said.map(placedOf), text, headline: article.headline };
}

const textThen = (db: Connection, articleId: string, revision: number): string => {
  const isThen = and(
    eq(articleRevisions.articleId, articleId),
    eq(articleRevisions.revision, revision),
  );
  return db.select().from(articleRevisions).where(isThen).get()?.text ?? '';
};

/** What the engine says of a quote, its links as they are by now. */
export function engineSays(db: Connection, { row, speakers: said }: StatedQuote): FoundQuote {
  if (row.found === null) return foundOf(row, said);
  return { ...row.found, speakers: row.found.speakers.map((speaker) => relink(db, speaker)) };
}

/** Appearances may have been given to another entry since. */
function relink(db: Connection, speaker: PlacedSpeaker): PlacedSpeaker {
  const { appearanceId, speakerId } = speaker;
  if (appearanceId !== null) {
    const row = db.select().from(appearances).where(eq(appearances.id, appearanceId)).get();
    if (row) return { ...speaker, speakerId: row.speakerId, linkConfidence: row.linkConfidence };
  }
  return {
    ...speaker,
    appearanceId: null,
    speakerId: speakerId === null ? null : currentSpeaker(db, speakerId),
  };
}

/** The entry that an id stands for: its own, or the one that it was merged into; null where it is gone. */
export function currentSpeaker(db: Connection, id: string): string | null {
  const row = db.select().from(speakers).where(eq(speakers.id, id)).get();
  return row ? (row.mergedInto ?? row.id) : null;
}

/**
 * Writes a quote as it follows from `found` (by default what the engine said last) and the corrections that stand.
 * Says whether spans that a person set no longer fit.
 */
export function restate(
  db: Connection,
  stated: StatedQuote,
  found: FoundQuote = engineSays(db, stated),
): { readonly isUnfit: boolean } {
  const { row, text, headline } = stated;
  const rows = standing(db, 'quote', row.id);
  const { form, isRejected, isUnfit } = overlay(found, rows, text, (id) => currentSpeaker(db, id));
  const { speakers: said, ...fields } = form;
  const status: QuoteStatus =
    row.revision !== null ? 'vanished' : isRejected ? 'rejected' : 'shown';
  // Where the article's text has changed, it has left already.
  leaveStatements(db, [{ seq: row.seq, words: wordsOfSpans(text, row.content) }]);
  db.update(quotes)
    .set({
      ...fields,
      status,
      wordsHash: wordsHash(text, form.content),
      found: rows.length > 0 ? found : null,
    })
    .where(eq(quotes.id, row.id))
    .run();
  writeSpeakers(db, stated, said);
  removeIndexRows(db, [row]);
  if (status === 'shown') {
    const speakerIds = said.flatMap(({ speakerId }) => speakerId ?? []);
    const article = { text, headline };
    writeIndexRow(db, { seq: row.seq, article, content: form.content, speakerIds });
    enterStatements(db, [row.id]);
  }
  return { isUnfit };
}

function writeSpeakers(
  db: Connection,
  { row, speakers: before }: StatedQuote,
  after: readonly PlacedSpeaker[],
): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  db.delete(quoteSpeakers).where(eq(quoteSpeakers.quoteId, row.id)).run();
  for (const speaker of after) {
    db.insert(quoteSpeakers)
      .values({ quoteId: row.id, ...speaker })
      .run();
  }
}

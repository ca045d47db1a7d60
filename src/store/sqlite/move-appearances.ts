/** Gives appearances, and the quotes that hang on them, to another speaker. */

import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Connection } from './connection.ts';
import { removeIndexRows, writeIndexRow } from './full-text-index.ts';
import { forgetMembers, noteMember } from './known-members.ts';
import { onceFor } from './prepared.ts';
import { forgetAllRecent } from './recent-utterances.ts';
import { appearances, articles, quoteSpeakers, quotes, speakerRoles, speakers } from './schema.ts';
import { restateQuotes } from './statements.ts';

/** Quotes whose index rows are written anew at a time. */
const AT_ONCE = 200;

/** How sure it is that an appearance is of its speaker, and by what, JSON. */
export interface AppearanceLink {
  readonly linkConfidence: number;
  readonly evidence: string;
}

/**
 * Gives a speaker to an appearance that nobody had yet and whose quotes aren't written yet; says whether it was one.
 */
export function giveFirst(
  db: Connection,
  id: string,
  speakerId: string,
  { linkConfidence, evidence }: AppearanceLink,
): boolean {
  const given = statementsOf(db).giveFirst.run(speakerId, linkConfidence, evidence, id);
  if (given.changes === 0) return false;
  noteMember(db, id, { speaker: speakerId, linkConfidence, evidence });
  return true;
}

const statementsOf = onceFor(({ $client }) => ({
  giveFirst: $client.prepare<[string, number, string, string]>(
    `UPDATE appearances SET speaker_id = ?, link_confidence = ?, evidence = ? WHERE id = ? AND speaker_id IS NULL
     AND NOT EXISTS (SELECT 1 FROM quote_speakers WHERE appearance_id = appearances.id)`,
  ),
}));

/** Moves appearances. O(their quotes). */
export function moveAppearances(db: Connection, ids: readonly string[], speakerId: string): void {
  const wanted = [...ids];
  const rows = db.select().from(appearances).where(inArray(appearances.id, wanted)).all();
  db.update(appearances).set({ speakerId }).where(inArray(appearances.id, wanted)).run();
  forgetMembers(db, wanted);
  for (const row of rows) {
    if (row.articleId === null || row.speakerId === null) continue;
    const roles = db
      .delete(speakerRoles)
      .where(
        and(
          eq(speakerRoles.speakerId, row.speakerId),
          eq(speakerRoles.articleId, row.articleId),
          inArray(speakerRoles.role, [...row.facts.roles, '']),
        ),
      )
      .returning()
      .all();
    for (const role of roles) {
      db.insert(speakerRoles)
        .values({ ...role, speakerId })
        .onConflictDoNothing()
        .run();
    }
  }
  const moved = db
    .update(quoteSpeakers)
    .set({ speakerId })
    .where(inArray(quoteSpeakers.appearanceId, wanted))
    .returning({ id: quoteSpeakers.quoteId })
    .all();
  reindex(
    db,
    moved.map(({ id }) => id),
  );
}

/** Moves all that a speaker has; the entry stays as a pointer to the one that it turned out to be. */
export function moveSpeaker(db: Connection, from: string, to: string): void {
  const ids = db
    .select({ id: appearances.id })
    .from(appearances)
    .where(eq(appearances.speakerId, from))
    .all()
    .map(({ id }) => id);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    moveAppearances(db, ids.slice(at, at + AT_ONCE), to);
  }
  // Quotes that a person gave to the speaker hang on no appearance.
  const given = db
    .update(quoteSpeakers)
    .set({ speakerId: to })
    .where(and(eq(quoteSpeakers.speakerId, from), isNull(quoteSpeakers.appearanceId)))
    .returning({ id: quoteSpeakers.quoteId })
    .all();
  reindex(
    db,
    given.map(({ id }) => id),
  );
  for (const pointsTo of [eq(speakers.id, from), eq(speakers.mergedInto, from)]) {
    db.update(speakers).set({ mergedInto: to }).where(pointsTo).run();
  }
}

/** A quote's index row carries its speakers. */
function reindex(db: Connection, ids: readonly string[]): void {
  const unique = [...new Set(ids)];
  // All of them are another's already when the first are compared anew.
  if (unique.length > AT_ONCE) forgetAllRecent(db);
  for (let at = 0; at < unique.length; at += AT_ONCE) {
    const some = unique.slice(at, at + AT_ONCE);
    const rows = db
      .select({
        id: quotes.id,
        seq: quotes.seq,
        content: quotes.content,
        text: articles.text,
        headline: articles.headline,
      })
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .where(and(inArray(quotes.id, some), eq(quotes.status, 'shown')))
      .all();
    const said = db.select().from(quoteSpeakers).where(inArray(quoteSpeakers.quoteId, some)).all();
    removeIndexRows(db, rows);
    for (const { id, seq, content, text, headline } of rows) {
      const speakerIds = said
        .filter(({ quoteId }) => quoteId === id)
        .flatMap((row) => row.speakerId ?? []);
      writeIndexRow(db, { seq, content, article: { text, headline }, speakerIds });
    }
    restateQuotes(db, some);
  }
}

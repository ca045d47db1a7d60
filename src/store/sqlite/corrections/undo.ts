/** Takes corrections back, by records of their own. */

import { and, asc, eq, gt, inArray, isNull, ne, or } from 'drizzle-orm';
import { ExpectedError } from '../../../errors.ts';
import type { Author, CorrectionRecord, SpeakerMatcher } from '../../store.ts';
import { wordsOfSpans } from '../../words-hash.ts';
import type { Connection } from '../connection.ts';
import { removeIndexRows } from '../full-text-index.ts';
import { conflicts, corrections, quotes } from '../schema.ts';
import { forgetEmptySpeakers } from '../speaker-names.ts';
import { leaveStatements, redirectStatements } from '../statements.ts';
import { write } from '../write.ts';
import { undoIdentity } from './identity.ts';
import { engineSays, loadStated, restate } from './quote-state.ts';
import { type CorrectionRow, findRow, markUndone, note, standing } from './records.ts';
import { afterwards, openSpeakers } from './settle-anew.ts';
import { applyEdits } from './speaker-edits.ts';

const IDENTITY = ['merge', 'split', 'keep_apart'] as const;

/** See the contract in store.ts. */
export function undoCorrection(
  db: Connection,
  id: string,
  author: Author,
  match: SpeakerMatcher,
): CorrectionRecord | null {
  return write(db, () => {
    const row = findRow(db, id);
    if (!row) return null;
    refuse(db, row);
    const { subjectKind, subjectId, speakerId, articleId, before, after } = row;
    const stated = subjectKind === 'quote' ? loadStated(db, subjectId) : null;
    const found = stated && engineSays(db, stated);
    const record = note(
      db,
      {
        ...{ subjectKind, subjectId, articleId, action: 'undo', undoes: id },
        ...{ before: after, after: before },
      },
      author,
    );
    markUndone(db, id, record.id);
    if (stated && found) {
      restate(db, stated, found);
      forgetUnfound(db, subjectId);
      if (speakerId !== null) applyEdits(db, speakerId);
      const former = stated.speakers.flatMap((said) => said.speakerId ?? []);
      forgetEmptySpeakers(db, [...former, ...(speakerId === null ? [] : [speakerId])]);
    } else if (IDENTITY.some((action) => action === row.action)) undoIdentity(db, row, match);
    else {
      afterwards(db, { speakerIds: [subjectId], seeds: openSpeakers(db, [subjectId]) }, match);
      forgetEmptySpeakers(db, [subjectId]);
    }
    return record;
  });
}

/** What neither the engine finds nor a person speaks for any more goes, as it would have gone before. */
function forgetUnfound(db: Connection, quoteId: string): void {
  if (standing(db, 'quote', quoteId).length > 0) return;
  const isLost = and(
    eq(conflicts.quoteId, quoteId),
    inArray(conflicts.kind, ['vanished', 'not_found']),
  );
  if (db.select().from(conflicts).where(isLost).limit(1).get()) {
    const stated = loadStated(db, quoteId);
    if (!stated) return;
    const { row, text } = stated;
    removeIndexRows(db, [row]);
    redirectStatements(db, [row]);
    leaveStatements(db, [{ seq: row.seq, words: wordsOfSpans(text, row.content) }]);
    db.delete(quotes).where(eq(quotes.id, quoteId)).run();
  } else db.delete(conflicts).where(eq(conflicts.quoteId, quoteId)).run();
}

/** @throws ExpectedError `correction_conflict` */
function refuse(db: Connection, row: CorrectionRow): void {
  if (row.action === 'undo') {
    throw refused('It takes another correction back: make that correction again instead.');
  }
  if (row.undoneBy !== null) throw refused(`It was taken back already, by ${row.undoneBy}.`);
  if (row.subjectKind === 'quote' && loadStated(db, row.subjectId) === null) {
    throw refused('Its quote is stored no more: the article was taken down or changed.');
  }
  const later = laterOf(db, row);
  if (later) throw refused(`A later correction of the same stands: take ${later.id} back first.`);
}

/** The first later correction that rests on what this one set. */
function laterOf(db: Connection, row: CorrectionRow): CorrectionRow | undefined {
  const { subjectKind, subjectId, speakerId, action } = row;
  const isIdentity = IDENTITY.some((name) => name === action);
  const ids = [subjectId, ...(speakerId !== null && subjectKind === 'speaker' ? [speakerId] : [])];
  const touches = or(inArray(corrections.subjectId, ids), inArray(corrections.speakerId, ids));
  const isSame = and(
    eq(corrections.subjectId, subjectId),
    action.endsWith('_alias')
      ? inArray(corrections.action, ['add_alias', 'remove_alias'])
      : eq(corrections.action, action),
  );
  const isAbout = and(
    eq(corrections.subjectKind, 'speaker'),
    touches,
    // What was set of an entry that was split off would be lost with it.
    action === 'split'
      ? or(inArray(corrections.action, [...IDENTITY]), eq(corrections.subjectId, speakerId ?? ''))
      : inArray(corrections.action, [...IDENTITY]),
  );
  const wasMerged = and(eq(corrections.action, 'merge'), eq(corrections.speakerId, subjectId));
  const field = subjectKind === 'quote' ? isSame : or(isSame, wasMerged);
  const found = db
    .select()
    .from(corrections)
    .where(
      and(
        gt(corrections.id, row.id),
        eq(corrections.subjectKind, subjectKind),
        isNull(corrections.undoneBy),
        ne(corrections.action, 'undo'),
        isIdentity ? isAbout : field,
      ),
    )
    .orderBy(asc(corrections.id))
    .all();
  if (!action.endsWith('_alias')) return found[0];
  return found.find(
    (later) =>
      later.action === 'merge' || JSON.stringify(later.after) === JSON.stringify(row.after),
  );
}

const refused = (why: string): ExpectedError =>
  new ExpectedError('correction_conflict', `The correction can't be taken back. ${why}`);

/** Writes what a person says of a quote. */

import { createHash } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { ExpectedError } from '../../../errors.ts';
import type { Author, CorrectionRecord, QuoteEdit, SpeakerChoice } from '../../store.ts';
import { wordsOfSpans } from '../../words-hash.ts';
import type { Connection } from '../connection.ts';
import { speakers } from '../schema.ts';
import { forgetEmptySpeakers } from '../speaker-names.ts';
import { write } from '../write.ts';
import { setSpans } from './fit-spans.ts';
import type { QuoteValue, SetSpeaker } from './overlay.ts';
import {
  currentSpeaker,
  engineSays,
  loadStated,
  restate,
  type StatedQuote,
} from './quote-state.ts';
import { type NewCorrection, note, standing } from './records.ts';
import { applyEdits, enterNamed } from './speaker-edits.ts';

/** See the contract in store.ts. */
export function correctQuote(
  db: Connection,
  id: string,
  edit: QuoteEdit,
  author: Author,
): CorrectionRecord[] | null {
  return write(db, () => {
    const stated = loadStated(db, id);
    if (stated === null) return null;
    const found = engineSays(db, stated);
    const changes = changesOf(db, stated, edit).filter(
      ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
    );
    if (changes.length === 0) return [];
    const { articleId } = stated.row;
    const noted = changes.map((change) =>
      note(db, { subjectKind: 'quote', subjectId: id, articleId, ...change }, author),
    );
    restate(db, stated, found);
    for (const { speakerId } of changes) if (speakerId) applyEdits(db, speakerId);
    forgetEmptySpeakers(
      db,
      stated.speakers.flatMap(({ speakerId }) => speakerId ?? []),
    );
    return noted;
  });
}

type Change = Pick<NewCorrection, 'action' | 'before' | 'after' | 'speakerId'>;

function changesOf(db: Connection, stated: StatedQuote, edit: QuoteEdit): Change[] {
  const { row, text } = stated;
  const changes: Change[] = [];
  const add = (
    action: Change['action'],
    before: QuoteValue,
    after: QuoteValue,
    speakerId: string | null = null,
  ): void => {
    changes.push({ action, before: { ...before }, after: { ...after }, speakerId });
  };
  if (edit.speaker !== undefined) {
    const speaker = chosen(db, edit.speaker);
    const before = speakerOf(db, stated);
    add('set_speaker', { speaker: before }, { speaker }, speaker?.id ?? null);
  }
  if (edit.type !== undefined) add('set_type', { type: row.type }, { type: edit.type });
  if (edit.speechAct !== undefined) {
    add('set_speech_act', { speechAct: row.speechAct }, { speechAct: edit.speechAct });
  }
  if (edit.spans !== undefined) {
    const spans = setSpans(edit.spans, text);
    add('set_spans', { spans: setSpans(row, text) }, { spans });
  }
  if (edit.saidOn !== undefined) {
    const { saidOnDate: date, saidOnPrecision: precision, saidOnBasis } = row;
    const saidOn = date && precision ? { date, precision, basis: saidOnBasis ?? '' } : null;
    add('set_said_on', { saidOn }, { saidOn: edit.saidOn });
  }
  if (edit.rejected === true) {
    const isRejected = standing(db, 'quote', row.id).some(({ action }) => action === 'reject');
    add('reject', { rejected: isRejected }, { rejected: true });
  }
  if (edit.confirmed === true) {
    const confirmed = fingerprintOf(stated);
    const known = standing(db, 'quote', row.id).findLast(({ action }) => action === 'confirm');
    changes.push({ action: 'confirm', before: known?.after ?? null, after: { confirmed } });
  }
  return changes;
}

/** What a person who confirms a quote has seen of it. */
export function fingerprintOf({ row, speakers: said, text }: StatedQuote): string {
  const first = said.find(({ position }) => position === 0);
  const seen = [
    wordsOfSpans(text, row.content),
    row.type,
    row.speechAct,
    first?.speakerId ?? first?.description,
  ];
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex').slice(0, 32);
}

function speakerOf(db: Connection, { speakers: said }: StatedQuote): SetSpeaker | null {
  const first = said.find(({ position }) => position === 0);
  if (!first) return null;
  const { speakerId: id, description, kind } = first;
  return id === null ? { id, name: null, description, kind } : registered(db, id);
}

function registered(db: Connection, id: string): SetSpeaker {
  const row = db.select().from(speakers).where(eq(speakers.id, id)).get();
  return { id, name: row?.name ?? null, description: null, kind: row?.kind ?? 'person' };
}

/** @throws ExpectedError `speaker_not_found` */
function chosen(db: Connection, choice: SpeakerChoice): SetSpeaker | null {
  if (choice === null) return null;
  if ('description' in choice) {
    return { id: null, name: null, description: choice.description, kind: 'anonymous' };
  }
  if ('id' in choice) {
    const id = currentSpeaker(db, choice.id);
    if (id !== null) return registered(db, id);
    throw new ExpectedError(
      'speaker_not_found',
      `There is no speaker with the id "${choice.id}": find them by name with GET /v1/speakers?q=, or give a name.`,
    );
  }
  // The only entry of just this name is meant; of several, none is.
  const { name, kind } = choice;
  const called = db
    .select({ id: speakers.id })
    .from(speakers)
    .where(and(eq(speakers.name, name), eq(speakers.kind, kind), isNull(speakers.mergedInto)))
    .limit(2)
    .all();
  const [only] = called;
  return registered(db, called.length === 1 && only ? only.id : enterNamed(db, name, kind));
}

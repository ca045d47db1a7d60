/** Who is who, as people say: merging entries, splitting one, keeping two apart; and each taken back. */

import { and, asc, eq, inArray } from 'drizzle-orm';
import { ExpectedError } from '../../../errors.ts';
import type { Author, CorrectionRecord, SpeakerMatcher, SpeakerSplit } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { moveAppearances, moveSpeaker } from '../move-appearances.ts';
import type { Unsettled } from '../profiles.ts';
import { appearances, quoteSpeakers, speakerAliases, speakers, speakersApart } from '../schema.ts';
import { forgetEmptySpeakers } from '../speaker-names.ts';
import { write } from '../write.ts';
import { pin } from './pins.ts';
import { currentSpeaker, loadStated, restate } from './quote-state.ts';
import { type CorrectionRow, namingSpeaker, note } from './records.ts';
import { afterwards, openSpeakers } from './settle-anew.ts';
import { enterNamed } from './speaker-edits.ts';

/** See the contract in store.ts. */
export function mergeSpeakers(
  db: Connection,
  id: string,
  others: readonly string[],
  author: Author,
  match: SpeakerMatcher,
): CorrectionRecord[] | null {
  return write(db, () => {
    const into = currentSpeaker(db, id);
    if (into === null) return null;
    const from = others.map((other) => {
      const current = currentSpeaker(db, other);
      if (current === null) throw unknownSpeaker(other);
      return current;
    });
    // Said again, it changes nothing.
    const wanted = [...new Set(from)].filter((one) => one !== into);
    const seeds = openSpeakers(db, [into, ...wanted]);
    const merged = wanted.map((one) => mergeOne(db, into, one, author));
    const unsettled = merged.flatMap((one) => one.unsettled);
    afterwards(db, { speakerIds: [into], seeds, unsettled }, match);
    forgetEmptySpeakers(db, wanted);
    return merged.map(({ record }) => record);
  });
}

function mergeOne(
  db: Connection,
  into: string,
  from: string,
  author: Author,
): { readonly record: CorrectionRecord; readonly unsettled: readonly Unsettled[] } {
  const [kept, merged] = [named(db, into), named(db, from)];
  const names = db
    .select({ name: speakerAliases.name })
    .from(speakerAliases)
    .where(eq(speakerAliases.speakerId, from))
    .orderBy(asc(speakerAliases.name))
    .limit(20)
    .all()
    .map(({ name }) => name);
  const moved = appearancesOf(db, from);
  const redirects = db
    .select({ id: speakers.id })
    .from(speakers)
    .where(eq(speakers.mergedInto, from))
    .all()
    .map((row) => row.id);
  const subject = { subjectKind: 'speaker', subjectId: into, speakerId: from } as const;
  const before = { speakers: [kept, merged] };
  const after = {
    speakers: [kept],
    names: [...new Set([merged.name, ...names])],
    moved,
    redirects,
  };
  const record = note(db, { ...subject, action: 'merge', before, after }, author);
  moveSpeaker(db, from, into);
  return { record, unsettled: pin(db, moved, into) };
}

/** See the contract in store.ts. */
export function splitSpeaker(
  db: Connection,
  id: string,
  split: SpeakerSplit,
  author: Author,
  match: SpeakerMatcher,
): CorrectionRecord[] | null {
  return write(db, () => {
    const from = currentSpeaker(db, id);
    if (from === null) return null;
    const wanted = wantedAppearances(db, from, split);
    const first = db
      .select()
      .from(appearances)
      .where(inArray(appearances.id, wanted))
      .orderBy(asc(appearances.id))
      .get();
    const whole = named(db, from);
    const seeds = openSpeakers(db, [from]);
    const to = enterNamed(db, split.name ?? first?.name ?? whole.name, whole.kind);
    const record = note(
      db,
      {
        ...{ subjectKind: 'speaker', subjectId: from, action: 'split', speakerId: to },
        before: { speakers: [whole] },
        after: {
          speakers: [whole, named(db, to)],
          moved: wanted,
          ...(split.name === null ? {} : { splitName: split.name }),
        },
      },
      author,
    );
    moveAppearances(db, wanted, to);
    const unsettled = pin(db, wanted, to);
    afterwards(db, { speakerIds: [from, to], seeds, unsettled }, match);
    return [record];
  });
}

/** @throws ExpectedError `correction_conflict` where they aren't the speaker's, or are all that it has */
function wantedAppearances(db: Connection, from: string, split: SpeakerSplit): string[] {
  const ofQuotes = split.quotes.map((quoteId) => {
    const row = db
      .select()
      .from(quoteSpeakers)
      .where(and(eq(quoteSpeakers.quoteId, quoteId), eq(quoteSpeakers.speakerId, from)))
      .get();
    if (row?.appearanceId) return row.appearanceId;
    throw conflict(
      row
        ? `Quote ${quoteId} was given to this speaker by a person: give it to another with PATCH /v1/quotes/${quoteId}.`
        : `Quote ${quoteId} is not of this speaker: name quotes that GET /v1/quotes?speaker= lists.`,
    );
  });
  const own = new Set(appearancesOf(db, from, false));
  const wanted = [...new Set([...split.appearances, ...ofQuotes])];
  const strange = wanted.find((id) => !own.has(id));
  if (strange !== undefined) {
    throw conflict(
      `Appearance ${strange} is not of this speaker: name those that GET /v1/speakers/${from}/appearances lists.`,
    );
  }
  if (wanted.length === own.size) {
    throw conflict('All appearances of the speaker were named: leave some, or rename the speaker.');
  }
  return wanted;
}

/** See the contract in store.ts. */
export function keepApart(
  db: Connection,
  pair: readonly [string, string],
  author: Author,
  match: SpeakerMatcher,
): CorrectionRecord[] | null {
  return write(db, () => {
    const [a, b] = pair.map((id) => currentSpeaker(db, id)).sort();
    if (!a || !b) return null;
    if (a === b) throw conflict('Both ids are of one speaker: split it instead.');
    const apart = and(eq(speakersApart.speakerA, a), eq(speakersApart.speakerB, b));
    if (db.select().from(speakersApart).where(apart).get()) return [];
    const both = { speakers: [named(db, a), named(db, b)] };
    const subject = { subjectKind: 'speaker', subjectId: a, speakerId: b } as const;
    const change = { ...subject, action: 'keep_apart', before: null, after: both } as const;
    const seeds = openSpeakers(db, [a, b]);
    const record = note(db, change, author);
    afterwards(db, { speakerIds: [a, b], seeds }, match);
    return [record];
  });
}

/** Takes a merge, split or keeping apart back; the record is marked already. */
export function undoIdentity(db: Connection, row: CorrectionRow, match: SpeakerMatcher): void {
  const { subjectId, speakerId, action, after } = row;
  if (speakerId === null) return;
  const { moved = [], redirects = [] } = (after ?? {}) as {
    moved?: readonly string[];
    redirects?: readonly string[];
  };
  const settled = currentSpeaker(db, subjectId) ?? subjectId;
  const seeds = openSpeakers(db, [settled, speakerId]);
  const unsettled: Unsettled[] = [];
  if (action === 'split') {
    moveSpeaker(db, speakerId, settled);
    const back = appearancesOf(db, settled).filter((id) => moved.includes(id));
    unsettled.push(...pin(db, back, null));
  }
  if (action === 'merge') {
    for (const id of [speakerId, ...redirects]) {
      const mergedInto = id === speakerId ? null : speakerId;
      db.update(speakers).set({ mergedInto }).where(eq(speakers.id, id)).run();
    }
    const back = appearancesOf(db, settled).filter((id) => moved.includes(id));
    moveAppearances(db, back, speakerId);
    unsettled.push(...pin(db, back, null));
    for (const given of [speakerId, ...redirects]) restateGiven(db, given);
  }
  afterwards(db, { speakerIds: [settled, speakerId], seeds, unsettled }, match);
  forgetEmptySpeakers(db, [settled, speakerId]);
}

/** Quotes that a person gave to an entry follow it. */
function restateGiven(db: Connection, speakerId: string): void {
  for (const { subjectKind, subjectId } of namingSpeaker(db, speakerId)) {
    const stated = subjectKind === 'quote' ? loadStated(db, subjectId) : null;
    if (stated) restate(db, stated);
  }
}

function appearancesOf(db: Connection, speakerId: string, withEntered = true): string[] {
  return db
    .select({ id: appearances.id })
    .from(appearances)
    .where(
      and(
        eq(appearances.speakerId, speakerId),
        withEntered ? undefined : eq(appearances.isEntered, false),
      ),
    )
    .orderBy(asc(appearances.id))
    .all()
    .map(({ id }) => id);
}

function named(db: Connection, id: string) {
  const row = db.select().from(speakers).where(eq(speakers.id, id)).get();
  return { id, name: row?.name ?? '', kind: row?.kind ?? ('person' as const) };
}

const unknownSpeaker = (id: string): ExpectedError =>
  new ExpectedError(
    'speaker_not_found',
    `There is no speaker with the id "${id}": find them by name with GET /v1/speakers?q=.`,
  );

const conflict = (message: string): ExpectedError =>
  new ExpectedError('correction_conflict', message);

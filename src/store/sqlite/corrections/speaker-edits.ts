/** Brings a registry entry to what people say of it: its name, kind and aliases, and which appearances they settled. */

import { and, asc, eq, isNotNull, isNull, ne, or } from 'drizzle-orm';
import type { SpeakerKind } from '../../../engine/index.ts';
import { foldName } from '../../../text/name-key.ts';
import type { SpeakerEdits } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { newId } from '../ids.ts';
import { enterStored, type Unsettled } from '../profiles.ts';
import { forgetRows } from '../remembered-rows.ts';
import { appearances, corrections, speakers } from '../schema.ts';
import { refreshNames } from '../speaker-names.ts';
import { pin } from './pins.ts';
import { type CorrectionRow, namingSpeaker, standing } from './records.ts';

/** Makes an entry that a person named. */
export function enterNamed(db: Connection, name: string, kind: SpeakerKind): string {
  const id = newId();
  db.insert(speakers)
    .values({ id, name, nameKey: foldName(name), kind })
    .run();
  return id;
}

/**
 * Writes an entry as it follows from the corrections that stand. What a person worked on keeps the appearances that it
 * has by then, and an entry of its own with the names that people gave, so that later articles find it by them. Gives what
 * is to be settled.
 */
export function applyEdits(db: Connection, id: string): Unsettled[] {
  const row = db.select().from(speakers).where(eq(speakers.id, id)).get();
  if (!row) return [];
  const own = standing(db, 'speaker', id);
  const naming = namingSpeaker(db, id);
  const about = naming.filter(({ subjectKind }) => subjectKind === 'speaker');
  const edits = foldEdits(own, about);
  db.update(speakers)
    .set({ edits, kind: edits?.kind ?? kindOf(db, id) ?? row.kind })
    .where(eq(speakers.id, id))
    .run();
  if (row.mergedInto !== null) {
    if (own.length === 0 && naming.length === 0) withdraw(db, id, row.mergedInto);
    return [];
  }
  const isSettled = own.length > 0 || about.length > 0;
  const isNamed = naming.some(({ action }) => action === 'set_speaker');
  const said = edits === null ? [] : [...given(edits.name), ...edits.added, ...edits.merged];
  // By the name that it had it is found too, and called again where no other stands.
  const former = firstName(db, id) ?? row.name;
  const called = given(edits?.name ?? null);
  const names = said.length === 0 ? [] : [...new Set([...called, former, ...said])];
  const hasOthers = kindOf(db, id) !== null;
  if (names.length === 0 && isNamed && !hasOthers) names.push(former);
  const entered = enter(db, id, names, edits?.kind ?? row.kind);
  const { speakerId, pinnedTo } = appearances;
  // What a person entered is its own, settled or not: evidence never draws it into a namesake.
  const isWrong = isSettled ? isNull(pinnedTo) : and(isNotNull(pinnedTo), ne(appearances.id, id));
  const wrong = db
    .select({ id: appearances.id })
    .from(appearances)
    .where(and(eq(speakerId, id), isWrong))
    .all();
  const pinned = pin(
    db,
    wrong.map((one) => one.id),
    isSettled ? id : null,
  );
  refreshNames(db, id);
  return [...entered, ...pinned];
}

/** What a person entered and took back goes, though another entry that is called so has drawn it in since. */
function withdraw(db: Connection, id: string, into: string): void {
  removeEntered(db, id);
  refreshNames(db, into);
}

function removeEntered(db: Connection, id: string): void {
  db.delete(appearances)
    .where(and(eq(appearances.id, id), eq(appearances.isEntered, true)))
    .run();
  forgetRows(db);
}

/** What an entry was called before people called it anything else; null where they never did. */
function firstName(db: Connection, id: string): string | null {
  const isAbout = or(
    and(eq(corrections.subjectId, id), eq(corrections.action, 'rename')),
    and(eq(corrections.speakerId, id), eq(corrections.action, 'set_speaker')),
  );
  const first = db.select().from(corrections).where(isAbout).orderBy(asc(corrections.id)).get();
  if (!first) return null;
  const value = (first.action === 'rename' ? first.before : first.after) as {
    readonly name?: string;
    readonly speaker?: { readonly name?: string };
  } | null;
  return value?.name ?? value?.speaker?.name ?? null;
}

const given = (name: string | null): string[] => (name === null ? [] : [name]);

function foldEdits(
  own: readonly CorrectionRow[],
  about: readonly CorrectionRow[],
): SpeakerEdits | null {
  const edits = { name: null as string | null, kind: null as SpeakerKind | null };
  const added = new Set<string>();
  const removed = new Set<string>();
  const merged = new Set<string>();
  const rows = [...own, ...about.filter(({ action }) => action === 'split')];
  for (const { action, after } of rows.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const value = (after ?? {}) as {
      name?: string;
      kind?: SpeakerKind;
      alias?: string;
      splitName?: string;
      names?: readonly string[];
      speakers?: readonly { readonly name: string }[];
    };
    if (action === 'rename') edits.name = value.name ?? edits.name;
    if (action === 'set_kind') edits.kind = value.kind ?? edits.kind;
    if (action === 'split' && about.some((row) => row.after === after)) {
      edits.name = value.splitName ?? edits.name;
    }
    if (action === 'merge') {
      // Into whom others are merged is what they are called from then on.
      edits.name ??= value.speakers?.[0]?.name ?? null;
      for (const name of value.names ?? []) merged.add(name);
    }
    if (value.alias === undefined) continue;
    if (action === 'add_alias') {
      added.add(value.alias);
      removed.delete(value.alias);
    } else if (action === 'remove_alias') {
      removed.add(value.alias);
      added.delete(value.alias);
    }
  }
  const isEmpty = edits.name === null && edits.kind === null;
  if (isEmpty && added.size + removed.size + merged.size === 0) return null;
  return { ...edits, added: [...added], removed: [...removed], merged: [...merged] };
}

/** The kind that its appearances have; null where it has none but a person's entry. */
function kindOf(db: Connection, id: string): SpeakerKind | null {
  const row = db
    .select({ kind: appearances.kind })
    .from(appearances)
    .where(and(eq(appearances.speakerId, id), eq(appearances.isEntered, false)))
    .limit(1)
    .get();
  return row?.kind ?? null;
}

/** A person's entry has the id of the speaker that it was made for. */
function enter(
  db: Connection,
  id: string,
  names: readonly string[],
  kind: SpeakerKind,
): Unsettled[] {
  const [name] = names;
  if (name === undefined) {
    removeEntered(db, id);
    return [];
  }
  const facts = { names: [...names], roles: [], mentions: [], people: [] };
  const row = {
    ...{ speakerId: id, articleId: null, kind, name, pinnedTo: id, isEntered: true },
    facts: { ...facts, context: [], countries: [], outlet: null },
    ...{ linkConfidence: 1, evidence: [] },
  };
  db.insert(appearances)
    .values({ id, ...row })
    .onConflictDoUpdate({ target: appearances.id, set: row })
    .run();
  return [enterStored(db, id)];
}

/** Correction records: written once, marked when they are taken back, never changed otherwise. */

import {
  and,
  asc,
  desc,
  eq,
  gt,
  isNull,
  lt,
  ne,
  not,
  notExists,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type {
  Author,
  CorrectionAction,
  CorrectionFilter,
  CorrectionRecord,
  CorrectionValue,
  Slice,
  SliceRequest,
} from '../../store.ts';
import type { Connection } from '../connection.ts';
import { newId } from '../ids.ts';
import { asSlice, boundLimit } from '../keyset.ts';
import { corrections, quotes } from '../schema.ts';

/** What a person changed. */
export interface NewCorrection {
  readonly subjectKind: 'quote' | 'speaker';
  readonly subjectId: string;
  readonly action: CorrectionAction;
  readonly before: CorrectionValue | null;
  readonly after: CorrectionValue | null;
  readonly speakerId?: string | null;
  readonly articleId?: string | null;
  readonly undoes?: string | null;
}

export type CorrectionRow = typeof corrections.$inferSelect;

/** Writes a record. */
export function note(db: Connection, change: NewCorrection, author: Author): CorrectionRecord {
  const { by, at, reason } = author;
  const row = { speakerId: null, articleId: null, undoes: null, ...change, by, at, reason };
  const given = db
    .insert(corrections)
    .values({ ...row, id: newId() })
    .returning()
    .get();
  return toRecord(given);
}

/** The corrections of a quote or speaker that stand, oldest first. */
export function standing(
  db: Connection,
  subjectKind: 'quote' | 'speaker',
  subjectId: string,
): CorrectionRow[] {
  return db
    .select()
    .from(corrections)
    .where(and(isOf(subjectKind, subjectId), STANDS))
    .orderBy(asc(corrections.id))
    .all();
}

/** Neither taken back nor an undo. */
const STANDS = and(isNull(corrections.undoneBy), ne(corrections.action, 'undo'));

const isOf = (subjectKind: 'quote' | 'speaker', subjectId: string): SQL | undefined =>
  and(eq(corrections.subjectKind, subjectKind), eq(corrections.subjectId, subjectId));

/** Says whether anything that a person said of a speaker stands. */
export function hasWork(db: Connection, speakerId: string): boolean {
  // What was said of a quote ends with the quote.
  const ofQuote = and(
    eq(corrections.subjectKind, 'quote'),
    notExists(db.select().from(quotes).where(eq(quotes.id, corrections.subjectId))),
  );
  const naming = eq(corrections.speakerId, speakerId);
  const isAbout = or(isOf('speaker', speakerId), and(naming, not(ofQuote ?? sql`false`)));
  return db.select().from(corrections).where(and(isAbout, STANDS)).limit(1).get() !== undefined;
}

/** Corrections of identity and of quotes that stand and name a speaker beside their subject. */
export function namingSpeaker(db: Connection, speakerId: string): CorrectionRow[] {
  return db
    .select()
    .from(corrections)
    .where(and(eq(corrections.speakerId, speakerId), STANDS))
    .orderBy(asc(corrections.id))
    .all();
}

/** Finds a row by id. */
export function findRow(db: Connection, id: string): CorrectionRow | undefined {
  return db.select().from(corrections).where(eq(corrections.id, id)).get();
}

/** Finds a record by id. */
export function findCorrection(db: Connection, id: string): CorrectionRecord | null {
  const row = findRow(db, id);
  return row ? toRecord(row) : null;
}

/** Marks a correction as taken back. */
export function markUndone(db: Connection, id: string, undoneBy: string): void {
  db.update(corrections).set({ undoneBy }).where(eq(corrections.id, id)).run();
}

/** Takes what may tell of an article's text out of the corrections of its quotes; that there were some stays. */
export function redact(db: Connection, articleId: string): void {
  db.update(corrections)
    .set({ before: null, after: null, reason: null })
    .where(eq(corrections.articleId, articleId))
    .run();
}

/** Oldest first unless said otherwise. */
export function listCorrections(
  db: Connection,
  { subjectKind, subjectId, action, by }: CorrectionFilter,
  { limit, after }: SliceRequest,
  order: 'oldest' | 'newest' = 'oldest',
): Slice<CorrectionRecord> {
  const rows = db
    .select()
    .from(corrections)
    .where(
      and(
        subjectKind && eq(corrections.subjectKind, subjectKind),
        // What merged or split a speaker is its history too.
        subjectId === undefined
          ? undefined
          : subjectKind === 'speaker'
            ? or(
                eq(corrections.subjectId, subjectId),
                and(eq(corrections.speakerId, subjectId), eq(corrections.subjectKind, 'speaker')),
              )
            : eq(corrections.subjectId, subjectId),
        action && eq(corrections.action, action),
        by === undefined ? undefined : eq(corrections.by, by),
        after ? (order === 'oldest' ? gt : lt)(corrections.id, after.id) : undefined,
      ),
    )
    .orderBy((order === 'oldest' ? asc : desc)(corrections.id))
    .limit(boundLimit(limit) + 1)
    .all();
  return asSlice(rows, limit, () => '', toRecord);
}

/** The record of a row. */
export function toRecord(row: CorrectionRow): CorrectionRecord {
  const { id, subjectKind, subjectId, action, by, at, reason, before, after } = row;
  const { undoes, undoneBy } = row;
  return { id, subjectKind, subjectId, action, by, at, reason, before, after, undoes, undoneBy };
}

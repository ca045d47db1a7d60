/** Corrections: their history is whole, and what they say is what is stored. */

import { eq } from 'drizzle-orm';
import type { Connection } from '../connection.ts';
import { overlay } from '../corrections/overlay.ts';
import { currentSpeaker, engineSays, loadStated } from '../corrections/quote-state.ts';
import { standing } from '../corrections/records.ts';
import { MOST_CERTAIN } from '../profile-members.ts';
import { quotes } from '../schema.ts';
import { type Fault, faultsOf } from './fault.ts';

/** What must not be, each with the ids that it concerns. */
const NEVER: readonly (readonly [string, string, string])[] = [
  [
    'correction',
    `SELECT id FROM corrections AS one WHERE undone_by IS NOT NULL AND NOT EXISTS
      (SELECT 1 FROM corrections AS other WHERE other.id = one.undone_by AND other.undoes = one.id)`,
    'what took it back isn’t there',
  ],
  [
    'correction',
    `SELECT id FROM corrections AS one WHERE action = 'undo' AND NOT EXISTS
      (SELECT 1 FROM corrections AS other WHERE other.id = one.undoes AND other.undone_by = one.id)`,
    'what it takes back isn’t marked so',
  ],
  [
    'quote',
    `SELECT id FROM quotes WHERE (found IS NOT NULL) <> EXISTS
      (SELECT 1 FROM corrections WHERE subject_kind = 'quote' AND subject_id = quotes.id
        AND undone_by IS NULL AND action <> 'undo')`,
    'it is marked as corrected and isn’t, or the other way round',
  ],
  [
    'quote',
    `SELECT id FROM quotes WHERE (status = 'vanished') <> (revision IS NOT NULL)`,
    'it counts in an old text and is shown, or the other way round',
  ],
  [
    'appearance',
    'SELECT id FROM appearances WHERE pinned_to IS NOT NULL AND pinned_to IS NOT speaker_id',
    'it isn’t given to whom a person said',
  ],
  ['appearance', 'SELECT id FROM appearances WHERE speaker_id IS NULL', 'it is nobody’s'],
  [
    'appearance',
    `SELECT min(a.id) FROM appearance_keys k JOIN appearances a ON a.id = k.appearance_id WHERE k.key GLOB '=c*'
      GROUP BY substr(k.key, 1, instr(k.key, '|')) HAVING count(*) > ${MOST_CERTAIN} AND count(DISTINCT a.speaker_id) > 1`,
    'it and others of the same name and role are one by these alone, and aren’t given to one speaker',
  ],
  [
    'appearance',
    `SELECT id FROM appearances WHERE speaker_id IN (SELECT id FROM speakers WHERE merged_into IS NOT NULL)`,
    'it is given to an entry that was merged',
  ],
  [
    'speaker',
    `SELECT id FROM speakers WHERE edits ->> '$.name' IS NOT NULL AND edits ->> '$.name' <> name AND merged_into IS NULL`,
    'it hasn’t the name that a person gave it',
  ],
  [
    'speakers apart',
    `SELECT speaker_a FROM speakers_apart JOIN speakers ON id IN (speaker_a, speaker_b) WHERE merged_into IS NOT NULL`,
    'one of them was merged',
  ],
  [
    'quote of the article that was taken down',
    `SELECT subject_id FROM corrections WHERE (before IS NOT NULL OR after IS NOT NULL OR reason IS NOT NULL)
      AND article_id IN (SELECT article_id FROM tombstones)`,
    'a correction still tells of it',
  ],
];

const TRIGGERS = ['corrections_kept', 'corrections_never_deleted'] as const;

/** Checks the history of corrections, and that every corrected quote is what engine and people make it. */
export function* checkCorrections(db: Connection): Generator<Fault> {
  const fault = faultsOf('corrections');
  for (const name of TRIGGERS) {
    const found = db.$client
      .prepare(`SELECT 1 FROM sqlite_master WHERE type = 'trigger' AND name = ?`)
      .get(name);
    if (found === undefined) yield fault(`trigger ${name}`, "it isn't there");
  }
  for (const [what, query, message] of NEVER) {
    const ids = db.$client.prepare<[], string>(query).pluck().all();
    for (const id of ids) yield fault(`${what} ${id}`, message);
  }
  const corrected = db.$client
    .prepare<[], string>('SELECT id FROM quotes WHERE found IS NOT NULL')
    .pluck()
    .all();
  for (const id of corrected) {
    if (!isAsCorrected(db, id)) yield fault(`quote ${id}`, 'it isn’t what corrections make it');
  }
}

function isAsCorrected(db: Connection, id: string): boolean {
  const stated = loadStated(db, id);
  if (!stated) return false;
  const row = db.select().from(quotes).where(eq(quotes.id, id)).get();
  const rows = standing(db, 'quote', id);
  const { form, isRejected } = overlay(engineSays(db, stated), rows, stated.text, (speaker) =>
    currentSpeaker(db, speaker),
  );
  const { speakers: said, ...fields } = form;
  const speakerOf = (all: typeof said): unknown =>
    all.find(({ position }) => position === 0)?.speakerId;
  return (
    row !== undefined &&
    Object.entries(fields).every(
      ([name, value]) => JSON.stringify(value) === JSON.stringify(row[name as keyof typeof row]),
    ) &&
    speakerOf(said) === speakerOf(stated.speakers) &&
    (row.status === 'vanished' || (row.status === 'rejected') === isRejected)
  );
}

/** Brings all that hangs on who is who to what people now say: what they settled is pinned, the rest is asked anew. */

import { and, inArray, isNull } from 'drizzle-orm';
import type { SpeakerMatcher } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { openBlocks } from '../former-blocks.ts';
import { onceFor } from '../prepared.ts';
import type { Unsettled } from '../profiles.ts';
import { settleAll } from '../save-speakers.ts';
import { corrections, speakersApart } from '../schema.ts';
import { currentSpeaker } from './quote-state.ts';
import { applyEdits } from './speaker-edits.ts';

/** Appearances of a speaker that are settled anew after a change. */
const MOST_SETTLED = 200;

/** What a person changed, to be settled. */
export interface Changed {
  /** The speakers that were worked on. */
  readonly speakerIds: readonly string[];
  /** Who was settled together with theirs before: `openSpeakers`. */
  readonly seeds: readonly string[];
  /** Appearances that were pinned, or are no more. */
  readonly unsettled?: readonly Unsettled[];
}

/** Gives all who were settled together with the speakers' appearances; to be called before a person's change is written. */
export function openSpeakers(db: Connection, speakerIds: readonly string[]): string[] {
  return openBlocks(
    db,
    speakerIds.flatMap((id) => weighedOf(db).all(id, MOST_SETTLED)),
  );
}

/** Writes what follows from the corrections of some speakers. */
export function afterwards(
  db: Connection,
  { speakerIds, seeds, unsettled = [] }: Changed,
  match: SpeakerMatcher,
): void {
  const edited = speakerIds.flatMap((id) => applyEdits(db, id));
  rebuildApart(db);
  const own = speakerIds.flatMap((id) => weighedOf(db).all(id, MOST_SETTLED));
  settleAll(db, {
    ...{ unsettled: [...unsettled, ...edited], match, speakerIds: [] },
    seeds: [...own, ...seeds],
  });
}

/** The pairs that people keep apart, between the entries as they are by now. */
function rebuildApart(db: Connection): void {
  db.delete(speakersApart).run();
  const rows = db
    .select()
    .from(corrections)
    .where(and(inArray(corrections.action, ['keep_apart', 'split']), isNull(corrections.undoneBy)))
    .all();
  for (const { id: correctionId, subjectId, speakerId } of rows) {
    const [speakerA, speakerB] = [subjectId, speakerId ?? '']
      .map((id) => currentSpeaker(db, id))
      .sort();
    if (!speakerA || !speakerB || speakerA === speakerB) continue;
    db.insert(speakersApart)
      .values({ speakerA, speakerB, correctionId })
      .onConflictDoNothing()
      .run();
  }
}

/** Those of a speaker's appearances that don't only follow others. */
const weighedOf = onceFor(({ $client }) =>
  $client
    .prepare<[string, number], string>(
      `SELECT a.id FROM appearances a WHERE a.speaker_id = ?
       AND EXISTS (SELECT 1 FROM appearance_keys k WHERE k.appearance_id = a.id AND k.key NOT GLOB '=*')
       ORDER BY a.id LIMIT ?`,
    )
    .pluck(),
);

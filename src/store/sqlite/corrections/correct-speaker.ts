/** Writes what a person says of a registry entry: its name, kind and aliases. */

import { eq } from 'drizzle-orm';
import { ExpectedError } from '../../../errors.ts';
import type { Author, CorrectionRecord, SpeakerEdit, SpeakerMatcher } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { speakerAliases, speakers } from '../schema.ts';
import { write } from '../write.ts';
import { currentSpeaker } from './quote-state.ts';
import { type NewCorrection, note } from './records.ts';
import { afterwards, openSpeakers } from './settle-anew.ts';

/** See the contract in store.ts. */
export function correctSpeaker(
  db: Connection,
  given: string,
  edit: SpeakerEdit,
  author: Author,
  match: SpeakerMatcher,
): CorrectionRecord[] | null {
  return write(db, () => {
    const id = currentSpeaker(db, given);
    if (id === null) return null;
    const changes = changesOf(db, id, edit);
    if (changes.length === 0) return [];
    const seeds = openSpeakers(db, [id]);
    const noted = changes.map((change) =>
      note(db, { subjectKind: 'speaker', subjectId: id, ...change }, author),
    );
    afterwards(db, { speakerIds: [id], seeds }, match);
    return noted;
  });
}

type Change = Pick<NewCorrection, 'action' | 'before' | 'after'>;

/** @throws ExpectedError `correction_conflict` for an alias that is the name itself */
function changesOf(db: Connection, id: string, edit: SpeakerEdit): Change[] {
  const row = db.select().from(speakers).where(eq(speakers.id, id)).get();
  if (!row) return [];
  const aliases = new Set(
    db
      .select({ name: speakerAliases.name })
      .from(speakerAliases)
      .where(eq(speakerAliases.speakerId, id))
      .all()
      .map(({ name }) => name),
  );
  const name = edit.name ?? row.name;
  const changes: Change[] = [];
  if (name !== row.name) {
    changes.push({ action: 'rename', before: { name: row.name }, after: { name } });
  }
  if (edit.kind !== undefined && edit.kind !== row.kind) {
    changes.push({ action: 'set_kind', before: { kind: row.kind }, after: { kind: edit.kind } });
  }
  for (const alias of edit.removeAliases ?? []) {
    if (alias === name) {
      throw new ExpectedError(
        'correction_conflict',
        `"${alias}" is the name that is shown: rename the speaker first.`,
      );
    }
    if (!aliases.delete(alias)) continue;
    const value = { alias };
    changes.push({ action: 'remove_alias', before: value, after: value });
  }
  for (const alias of edit.addAliases ?? []) {
    if (aliases.has(alias) || alias === name) continue;
    aliases.add(alias);
    changes.push({ action: 'add_alias', before: null, after: { alias } });
  }
  return changes;
}

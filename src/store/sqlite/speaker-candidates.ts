/** Registry entries whose names come near a name: what the matcher decides among. */

import { and, eq, inArray, or } from 'drizzle-orm';
import type { KnownSpeaker, SpeakerKind } from '../../engine/index.ts';
import { foldName, soundKey } from '../../text/name-key.ts';
import type { Connection } from './connection.ts';
import { speakerAliases, speakers, speakerWords } from './schema.ts';
import { findNearWords, wordsOf } from './speaker-words.ts';

/** Enough to see that a surname isn't one person's alone. */
const MOST_CANDIDATES = 100;

/** Finds entries of the kind with the same spelling or sound, its last word alone, or a like surname. */
export function findCandidates(
  db: Connection,
  { name, kind }: { readonly name: string; readonly kind: SpeakerKind },
): KnownSpeaker[] {
  const ids = new Set([...findByWholeName(db, name, kind), ...findBySurname(db, name, kind)]);
  return loadKnown(db, [...ids]);
}

function findByWholeName(db: Connection, name: string, kind: SpeakerKind): string[] {
  const [folded, sound] = [foldName(name), soundKey(name)];
  const lastWords = [folded, sound].map((key) => key.slice(key.lastIndexOf(' ') + 1));
  return db
    .selectDistinct({ id: speakers.id })
    .from(speakerAliases)
    .innerJoin(speakers, eq(speakers.id, speakerAliases.speakerId))
    .where(
      and(
        eq(speakers.kind, kind),
        or(
          inArray(speakerAliases.nameKey, [folded, lastWords[0] ?? folded]),
          inArray(speakerAliases.soundKey, [sound, lastWords[1] ?? sound]),
        ),
      ),
    )
    .limit(MOST_CANDIDATES)
    .all()
    .map(({ id }) => id);
}

function findBySurname(db: Connection, name: string, kind: SpeakerKind): string[] {
  const surname = wordsOf(name).at(-1);
  if (kind !== 'person' || surname === undefined) return [];
  return db
    .selectDistinct({ id: speakers.id })
    .from(speakerWords)
    .innerJoin(speakers, eq(speakers.id, speakerWords.speakerId))
    .where(and(eq(speakers.kind, kind), inArray(speakerWords.word, findNearWords(db, surname))))
    .limit(MOST_CANDIDATES)
    .all()
    .map(({ id }) => id);
}

/** Loads entries with their aliases, in the order of their ids. */
function loadKnown(db: Connection, ids: readonly string[]): KnownSpeaker[] {
  if (ids.length === 0) return [];
  const entries = db
    .select()
    .from(speakers)
    .where(inArray(speakers.id, [...ids]))
    .orderBy(speakers.id)
    .all();
  const spellings = db
    .select()
    .from(speakerAliases)
    .where(inArray(speakerAliases.speakerId, [...ids]))
    .all();
  return entries.map(({ id, name, kind }) => ({
    id,
    name,
    kind,
    aliases: spellings
      .filter((spelling) => spelling.speakerId === id && spelling.name !== name)
      .map((spelling) => spelling.name),
  }));
}

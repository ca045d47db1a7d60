/** The registry of speakers in SQLite. */

import { and, asc, desc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import { foldName, soundKey } from '../../text/name-key.ts';
import { nameLikeness } from '../../text/name-likeness.ts';
import type { Slice, SliceRequest, SpeakerFilter, SpeakerRecord } from '../store.ts';
import type { Connection } from './connection.ts';
import { asSlice, boundLimit } from './keyset.ts';
import { quoteSpeakers, speakerAliases, speakerRoles, speakers, speakerWords } from './schema.ts';
import { findSpeakersSpelled } from './speaker-lookup.ts';
import { findNearWords, wordsOf } from './speaker-words.ts';

/** By name, case folded. */
export function listSpeakers(
  db: Connection,
  filter: SpeakerFilter,
  { limit, after }: SliceRequest,
): Slice<SpeakerRecord> {
  const rows = db
    .select()
    .from(speakers)
    .where(
      and(
        isNull(speakers.mergedInto),
        filter.kind && eq(speakers.kind, filter.kind),
        filter.name === undefined
          ? undefined
          : inArray(speakers.id, idsByNamePart(db, filter.name)),
        after
          ? or(
              gt(speakers.nameKey, after.key),
              and(eq(speakers.nameKey, after.key), gt(speakers.id, after.id)),
            )
          : undefined,
      ),
    )
    .orderBy(asc(speakers.nameKey), asc(speakers.id))
    .limit(boundLimit(limit) + 1)
    .all();
  const { items, next } = asSlice(
    rows,
    limit,
    ({ nameKey }) => nameKey,
    (row) => row.id,
  );
  return { items: loadSpeakers(db, items), next };
}

/** A part of a name or alias, folded or by its sound; letters and digits only, so LIKE needs no escape. */
function idsByNamePart(db: Connection, part: string) {
  const [folded, sound] = [foldName(part), soundKey(part)];
  return db
    .select({ id: speakerAliases.speakerId })
    .from(speakerAliases)
    .where(
      folded === ''
        ? sql`false`
        : or(
            sql`${speakerAliases.nameKey} LIKE ${`%${folded}%`}`,
            sql`${speakerAliases.soundKey} LIKE ${`%${sound}%`}`,
          ),
    );
}

/** Finds an entry by id, or the one that it was merged into. */
export function findSpeaker(db: Connection, id: string): SpeakerRecord | null {
  const { mergedInto } = speakers;
  const merged = db.select({ mergedInto }).from(speakers).where(eq(speakers.id, id)).get();
  return loadSpeakers(db, [merged?.mergedInto ?? id])[0] ?? null;
}

/** Finds whom a typed name may mean, likeliest first; see the contract in store.ts. */
export function findSpeakersByName(
  db: Connection,
  name: string,
  limit: number,
): { speaker: SpeakerRecord; likeness: number }[] {
  const words = wordsOf(name.slice(0, 200)).slice(0, 8);
  // A full name that is spelled so needs no search for what comes near.
  const spelled = words.length > 1 ? findSpeakersSpelled(db, name) : [];
  if (spelled.length > 0) {
    return spelled.slice(0, boundLimit(limit)).map((speaker) => ({ speaker, likeness: 1 }));
  }
  const near = [...new Set(words.flatMap((word) => findNearWords(db, word)))];
  if (near.length === 0) return [];
  const shared = sql<number>`count(*)`;
  const ids = db
    .select({ id: speakerWords.speakerId })
    .from(speakerWords)
    .where(inArray(speakerWords.word, near))
    .groupBy(speakerWords.speakerId)
    .orderBy(desc(shared))
    .limit(200)
    .all();
  return loadSpeakers(
    db,
    ids.map(({ id }) => id),
  )
    .map((speaker) => ({ speaker, likeness: likenessTo(name, speaker) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || b.speaker.quotes - a.speaker.quotes)
    .slice(0, boundLimit(limit));
}

const likenessTo = (name: string, { name: known, aliases }: SpeakerRecord): number =>
  Math.max(...[known, ...aliases].map((spelling) => nameLikeness(name, spelling)));

/** Loads entries in the order of the ids; unknown ones are left out. */
function loadSpeakers(db: Connection, ids: readonly string[]): SpeakerRecord[] {
  if (ids.length === 0) return [];
  const wanted = [...ids];
  const rows = db
    .select({
      id: speakers.id,
      name: speakers.name,
      kind: speakers.kind,
      quotes: db.$count(quoteSpeakers, eq(quoteSpeakers.speakerId, speakers.id)),
      role: sql<string | null>`(${newestRole(db)})`,
    })
    .from(speakers)
    .where(inArray(speakers.id, wanted))
    .all();
  const spellings = db
    .select()
    .from(speakerAliases)
    .where(inArray(speakerAliases.speakerId, wanted))
    .orderBy(asc(speakerAliases.name))
    .all();
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = known.get(id);
    if (!row) return [];
    const names = spellings.filter(({ speakerId }) => speakerId === id).map(({ name }) => name);
    return [{ ...row, aliases: names.filter((name) => name !== row.name) }];
  });
}

const newestRole = (db: Connection) =>
  db
    .select({ role: speakerRoles.role })
    .from(speakerRoles)
    .where(eq(speakerRoles.speakerId, speakers.id))
    .orderBy(
      desc(speakerRoles.seenAt),
      desc(sql`length(${speakerRoles.role})`),
      asc(speakerRoles.role),
    )
    .limit(1);

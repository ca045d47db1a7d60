/** The registry of speakers in SQLite. */

import { and, asc, desc, eq, gt, inArray, isNull, ne, notInArray, or, sql } from 'drizzle-orm';
import { foldName, soundKey } from '../../text/name-key.ts';
import { nameLikeness } from '../../text/name-likeness.ts';
import type { NamedSpeaker, Slice, SliceRequest, SpeakerFilter, SpeakerRecord } from '../store.ts';
import { amongGiven, given } from './among.ts';
import type { Connection } from './connection.ts';
import { asSlice, boundLimit } from './keyset.ts';
import { onceFor } from './prepared.ts';
import {
  quoteSpeakers,
  quotes,
  speakerAliases,
  speakerRoles,
  speakers,
  speakerWords,
} from './schema.ts';
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
  const merged = selectMergedInto(db).get({ id });
  return loadSpeakers(db, [merged?.mergedInto ?? id])[0] ?? null;
}

const selectMergedInto = onceFor((db) =>
  db
    .select({ mergedInto: speakers.mergedInto })
    .from(speakers)
    .where(eq(speakers.id, sql.placeholder('id')))
    .prepare(),
);

/** Finds whom a typed name may mean, likeliest first; see the contract in store.ts. */
export function findSpeakersByName(
  db: Connection,
  name: string,
  limit: number,
): { speaker: NamedSpeaker; likeness: number }[] {
  const words = wordsOf(name.slice(0, 200)).slice(0, 8);
  // A full name that is spelled so needs no search for what comes near.
  const spelled = words.length > 1 ? findSpeakersSpelled(db, name) : [];
  if (spelled.length > 0) {
    return bestKnown(
      db,
      spelled.map((speaker) => ({ speaker, likeness: 1 })),
      limit,
    );
  }
  const near = [...new Set(words.flatMap((word) => findNearWords(db, word)))];
  if (near.length === 0) return [];
  const ids = selectSharing(db).all(given(near));
  const likely = loadNames(
    db,
    ids.map(({ id }) => id),
  )
    .map((speaker) => ({ speaker, likeness: likenessTo(name, speaker) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 5 * boundLimit(limit));
  return bestKnown(db, likely, limit);
}

/** The likeliest first; of those who are equally likely whoever is quoted more. */
function bestKnown(
  db: Connection,
  likely: readonly { readonly speaker: NamedSpeaker; readonly likeness: number }[],
  limit: number,
): { speaker: NamedSpeaker; likeness: number }[] {
  const quotes = countUpTo(db, likely);
  return [...likely]
    .sort((a, b) => b.likeness - a.likeness || quotes(b.speaker.id) - quotes(a.speaker.id))
    .slice(0, boundLimit(limit));
}

/** Counting further tells no more about who is the better known. */
const MOST_COUNTED = 1_000;

/** How often those are quoted of whom several are equally likely; counts no further than that. */
function countUpTo(
  db: Connection,
  likely: readonly { readonly speaker: NamedSpeaker; readonly likeness: number }[],
): (id: string) => number {
  const select = countingQuotes(db);
  const tied = likely.filter(
    ({ likeness }, at) =>
      likely[at - 1]?.likeness === likeness || likely[at + 1]?.likeness === likeness,
  );
  const counts = new Map(
    tied.map(({ speaker: { id } }) => [id, select.get(id, MOST_COUNTED) ?? 0] as const),
  );
  return (id) => counts.get(id) ?? 0;
}

const countingQuotes = onceFor(({ $client }) =>
  $client
    .prepare<[string, number], number>(
      'SELECT count(*) FROM (SELECT 1 FROM quote_speakers WHERE speaker_id = ? LIMIT ?)',
    )
    .pluck(),
);

const likenessTo = (name: string, { name: known, aliases }: NamedSpeaker): number =>
  Math.max(...[known, ...aliases].map((spelling) => nameLikeness(name, spelling)));

/** Speakers a word of whose name begins so; see the contract in store.ts. */
export function completeSpeakers(db: Connection, beginning: string, limit: number): NamedSpeaker[] {
  const typed = foldName(beginning);
  const last = typed.slice(typed.lastIndexOf(' ') + 1);
  if (last === '') return [];
  const ids = db.$client
    .prepare<[string, string, string, string], string>(
      `SELECT speaker_id FROM (
         SELECT speaker_id FROM speaker_aliases WHERE name_key >= ? AND name_key < ? LIMIT 200)
       UNION SELECT speaker_id FROM (
         SELECT speaker_id FROM speaker_words WHERE word >= ? AND word < ? LIMIT 200)`,
    )
    .pluck()
    .all(typed, `${typed}\u{10FFFF}`, ...soundRange(last));
  const fitting = loadNames(db, ids)
    .filter(({ name, aliases }) => [name, ...aliases].some((known) => beginsSo(typed, known)))
    .map((speaker) => ({ speaker, likeness: 1 }));
  const quotes = countUpTo(db, fitting);
  return fitting
    .sort(
      (a, b) =>
        quotes(b.speaker.id) - quotes(a.speaker.id) || (a.speaker.name < b.speaker.name ? -1 : 1),
    )
    .slice(0, boundLimit(limit))
    .map(({ speaker }) => speaker);
}

/** The last letter typed may sound otherwise once more follow, so it doesn't narrow. */
function soundRange(word: string): [string, string] {
  const sound = soundKey(word);
  const start = sound.length > 2 ? sound.slice(0, -1) : sound;
  return [start, `${start}\u{10FFFF}`];
}

/** What was typed stands at the beginning of a word of the name. */
const beginsSo = (typed: string, known: string): boolean =>
  ` ${foldName(known)}`.includes(` ${typed}`);

/** Loads names in the order of the ids. */
export function loadNames(db: Connection, ids: readonly string[]): NamedSpeaker[] {
  const rows = selectNames(db).all(given(ids));
  const known = new Map(rows.map((row) => [row.id, { ...row, aliases: [] as string[] }]));
  const spellings = selectAliases(db).all(given(ids));
  for (const { id, name } of spellings) {
    const row = known.get(id);
    if (row && row.name !== name) row.aliases.push(name);
  }
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** At most 200 who share a word with a name, those who share most first. */
const selectSharing = onceFor((db) =>
  db
    .select({ id: speakerWords.speakerId })
    .from(speakerWords)
    .where(amongGiven(speakerWords.word))
    .groupBy(speakerWords.speakerId)
    .orderBy(desc(sql<number>`count(*)`))
    .limit(200)
    .prepare(),
);

const selectNames = onceFor((db) =>
  db
    .select({ id: speakers.id, name: speakers.name, kind: speakers.kind })
    .from(speakers)
    .where(amongGiven(speakers.id))
    .prepare(),
);

const selectAliases = onceFor((db) =>
  db
    .select({ id: speakerAliases.speakerId, name: speakerAliases.name })
    .from(speakerAliases)
    .where(amongGiven(speakerAliases.speakerId))
    .orderBy(asc(speakerAliases.name))
    .prepare(),
);

/** Loads entries in the order of the ids; unknown ones are left out. */
function loadSpeakers(db: Connection, ids: readonly string[]): SpeakerRecord[] {
  if (ids.length === 0) return [];
  const rows = selectEntries(db).all(given(ids));
  const spellings = selectAliases(db).all(given(ids));
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = known.get(id);
    if (!row) return [];
    const names = spellings.filter((each) => each.id === id).map(({ name }) => name);
    return [{ ...row, aliases: names.filter((name) => name !== row.name) }];
  });
}

const selectEntries = onceFor((db) =>
  db
    .select({
      id: speakers.id,
      name: speakers.name,
      kind: speakers.kind,
      quotes: db.$count(
        quoteSpeakers,
        and(
          eq(quoteSpeakers.speakerId, speakers.id),
          notInArray(quoteSpeakers.quoteId, hidden(db)),
        ),
      ),
      role: sql<string | null>`(${newestRole(db)})`,
    })
    .from(speakers)
    .where(amongGiven(speakers.id))
    .prepare(),
);

/** Few: those that a person rejected, or worked on before they vanished. */
const hidden = (db: Connection) =>
  db.select({ id: quotes.id }).from(quotes).where(ne(quotes.status, 'shown'));

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

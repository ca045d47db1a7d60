/** A speaker's names, as its appearances have them: the one that is shown, and all by which it is found. */

import { and, eq, isNull } from 'drizzle-orm';
import { foldName, soundKey } from '../../text/name-key.ts';
import type { SpeakerEdits } from '../store.ts';
import type { Connection } from './connection.ts';
import { hasWork } from './corrections/records.ts';
import { onceFor } from './prepared.ts';
import { forgetRows } from './remembered-rows.ts';
import { appearances, speakerAliases, speakers, speakerWords } from './schema.ts';
import { forgetWords, saveWords, wordsOfSpeaker } from './speaker-words.ts';

/** Names of a speaker that are kept to be found by. */
const MOST_NAMES = 200;
const MOST_TIED = 10;

interface SeenName {
  readonly name: string;
  readonly isListed: number;
  /** Only people's own entries have it. */
  readonly isEntered: number;
  readonly appearances: number;
}

/**
 * Makes a speaker's aliases and shown name anew. O(its appearances), counted within the index; O(1) where all that
 * happened is that somebody `arrived` whose name changes nothing.
 */
export function refreshNames(
  db: Connection,
  speakerId: string,
  arrived: readonly string[] = [],
): void {
  const [name, ...others] = arrived;
  if (name !== undefined && others.length === 0 && isKnown(db).get(name, speakerId)) return;
  const { speaker, seenNames, show, aliases, removeAliases, removeWords } = statementsOf(db);
  const row = speaker.get(speakerId);
  const seen = seenNames.all(speakerId, MOST_NAMES);
  const edits = row?.edits == null ? null : (JSON.parse(row.edits) as SpeakerEdits);
  const printed = oldest(db, speakerId, fittest(seen.filter(({ isEntered }) => !isEntered)));
  // Whom no text names is called what a person entered.
  const shown = edits?.name ?? printed ?? seen[0]?.name;
  if (shown === undefined) return;
  show.run(shown, foldName(shown), speakerId, shown);
  const names = new Set([shown, ...seen.map((one) => one.name), ...otherNames(db, speakerId)]);
  for (const removed of edits?.removed ?? []) names.delete(removed);
  for (const added of edits?.added ?? []) names.add(added);
  const known = aliases.all(speakerId);
  if (known.length === names.size && known.every((alias) => names.has(alias))) return;
  const words = known.length > 0 ? wordsOfSpeaker(db, speakerId) : [];
  if (known.length > 0) {
    removeAliases.run(speakerId);
    removeWords.run(speakerId);
  }
  for (const name of names) addAlias(db, speakerId, name);
  forgetWords(db, words);
}

/** Enters the names of a speaker who was entered just now, of the one appearance that it has. */
export function enterNames(db: Connection, speakerId: string, names: readonly string[]): void {
  for (const name of new Set(names.slice(0, MOST_NAMES))) addAlias(db, speakerId, name);
}

const statementsOf = onceFor(({ $client }) => ({
  speaker: $client.prepare<[string], { name: string; edits: string | null }>(
    'SELECT name, edits FROM speakers WHERE id = ?',
  ),
  seenNames: $client.prepare<[string, number], SeenName>(
    `SELECT name, max(article_id IS NULL AND NOT is_entered) AS isListed, min(is_entered) AS isEntered,
       count(*) AS appearances
     FROM appearances WHERE speaker_id = ? GROUP BY name ORDER BY isListed DESC, appearances DESC, name LIMIT ?`,
  ),
  show: $client.prepare<[string, string, string, string]>(
    'UPDATE speakers SET name = ?, name_key = ? WHERE id = ? AND name <> ?',
  ),
  aliases: $client
    .prepare<[string], string>('SELECT name FROM speaker_aliases WHERE speaker_id = ?')
    .pluck(),
  removeAliases: $client.prepare<[string]>('DELETE FROM speaker_aliases WHERE speaker_id = ?'),
  removeWords: $client.prepare<[string]>('DELETE FROM speaker_words WHERE speaker_id = ?'),
  addAlias: $client.prepare<[string, string, string, string]>(
    'INSERT OR IGNORE INTO speaker_aliases (speaker_id, name, name_key, sound_key) VALUES (?, ?, ?, ?)',
  ),
  otherNames: $client
    .prepare<[string, number], string>(
      `SELECT DISTINCT other.value AS name FROM appearances, json_each(appearances.facts, '$.names') AS other
       WHERE speaker_id = ? AND json_array_length(appearances.facts, '$.names') > 1 LIMIT ?`,
    )
    .pluck(),
  isUsed: $client
    .prepare<[string, string], number>(
      `SELECT EXISTS (SELECT 1 FROM appearances WHERE speaker_id = ? AND NOT is_entered)
         OR EXISTS (SELECT 1 FROM quote_speakers WHERE speaker_id = ?)`,
    )
    .pluck(),
}));

/** A name by which a speaker is found, and which is the one that is shown, or a person said which one is: one more of it changes nothing. */
const isKnown = onceFor(({ $client }) =>
  $client.prepare<[string, string]>(
    `SELECT 1 FROM speakers s JOIN speaker_aliases a ON a.speaker_id = s.id AND a.name = ?
     WHERE s.id = ? AND (s.name = a.name OR s.edits ->> '$.name' IS NOT NULL)`,
  ),
);

/** Those that no other is fitter than. */
function fittest(seen: readonly SeenName[]): SeenName[] {
  const sorted = [...seen].sort(byFitness);
  const [first] = sorted;
  return first ? sorted.filter((other) => byFitness(first, other) === 0).slice(0, MOST_TIED) : [];
}

/** Of equally fit names the one that was printed first: so the order of ingestion decides nothing. */
function oldest(db: Connection, speakerId: string, names: readonly SeenName[]): string | undefined {
  if (names.length < 2) return names[0]?.name;
  const firstPrinted = db.$client.prepare<[string, string], { at: string | null }>(
    `SELECT min(coalesce(a.published_at, a.retrieved_at)) AS at
     FROM appearances s JOIN articles a ON a.id = s.article_id WHERE s.speaker_id = ? AND s.name = ?`,
  );
  return names
    .map(({ name }) => ({ name, at: firstPrinted.get(speakerId, name)?.at ?? '' }))
    .sort((a, b) => (a.at === b.at ? compare(a.name, b.name) : compare(a.at, b.at)))[0]?.name;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What an authority file says first; full names before lone ones, then the commonest, then that of most words. */
function byFitness(a: SeenName, b: SeenName): number {
  return (
    b.isListed - a.isListed ||
    Number(isFull(b.name)) - Number(isFull(a.name)) ||
    b.appearances - a.appearances ||
    wordCount(b.name) - wordCount(a.name)
  );
}

const wordCount = (name: string): number => foldName(name).split(' ').length;
const isFull = (name: string): boolean => wordCount(name) > 1;

/** Acronyms that articles give, and the aliases of authority files. */
function otherNames(db: Connection, speakerId: string): string[] {
  return statementsOf(db).otherNames.all(speakerId, MOST_NAMES);
}

function addAlias(db: Connection, speakerId: string, name: string): void {
  statementsOf(db).addAlias.run(speakerId, name, foldName(name), soundKey(name));
  saveWords(db, speakerId, name);
}

/**
 * Takes speakers out of the registry who appear nowhere any more, with the words of their names; those that point to
 * another keep only that, and are found by no name. The one place where speakers go: whom a person worked on stays.
 */
export function forgetEmptySpeakers(db: Connection, ids: readonly string[]): void {
  for (const id of new Set(ids)) {
    // While an article is revised, its quotes still name who is about to go.
    if (statementsOf(db).isUsed.get(id, id) === 1) continue;
    const isKept = hasWork(db, id);
    if (isKept && isMerged(db).get(id) === undefined) continue;
    forgetNames(db, id);
    if (isKept) continue;
    const ofSpeaker = eq(appearances.speakerId, id);
    if (db.delete(appearances).where(ofSpeaker).run().changes > 0) forgetRows(db);
    db.delete(speakers)
      .where(and(eq(speakers.id, id), isNull(speakers.mergedInto)))
      .run();
  }
}

function forgetNames(db: Connection, speakerId: string): void {
  const words = wordsOfSpeaker(db, speakerId);
  db.delete(speakerAliases).where(eq(speakerAliases.speakerId, speakerId)).run();
  db.delete(speakerWords).where(eq(speakerWords.speakerId, speakerId)).run();
  forgetWords(db, words);
}

const isMerged = onceFor(({ $client }) =>
  $client.prepare<[string]>('SELECT 1 FROM speakers WHERE id = ? AND merged_into IS NOT NULL'),
);

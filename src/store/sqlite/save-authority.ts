/** Writes entries of authority files: people and bodies listed by others, with their ids. */

import { eq, or } from 'drizzle-orm';
import { readRole } from '../../engine/registry/read-role.ts';
import { foldName } from '../../text/name-key.ts';
import type { AuthorityEntry, SavedEntry, SpeakerMatcher } from '../store.ts';
import type { Connection } from './connection.ts';
import { openBlocks } from './former-blocks.ts';
import { newId } from './ids.ts';
import { enterStanding } from './profiles.ts';
import { appearances, authorityEntries, mergeSuggestions } from './schema.ts';
import { settle } from './settle-speakers.ts';
import { refreshNames } from './speaker-names.ts';
import { write } from './write.ts';

/**
 * Writes one entry; see the contract in store.ts.
 * @throws ExpectedError `database_busy`
 */
export function saveAuthorityEntry(
  db: Connection,
  entry: AuthorityEntry,
  match: SpeakerMatcher,
): SavedEntry {
  return write(db, () => saveEntry(db, entry, match));
}

function saveEntry(db: Connection, entry: AuthorityEntry, match: SpeakerMatcher): SavedEntry {
  const { kind, name, description, externalId, wikidata } = entry;
  const key = entryKeyOf(entry);
  const stored = db
    .select()
    .from(authorityEntries)
    .innerJoin(appearances, eq(appearances.id, authorityEntries.appearanceId))
    .where(eq(authorityEntries.entryKey, key))
    .get();
  const facts = factsOf(entry);
  const beside = { externalId, wikidata, description };
  const isSame =
    stored !== undefined &&
    stored.appearances.name === name &&
    stored.appearances.kind === kind &&
    JSON.stringify([
      stored.appearances.facts,
      stored.authority_entries.description,
      stored.authority_entries.wikidata,
    ]) === JSON.stringify([facts, description, wikidata]);
  const id = stored?.appearances.id ?? newId();
  if (!isSame) {
    const former = stored ? openBlocks(db, [id]) : [];
    if (stored) {
      db.update(appearances).set({ name, kind, facts }).where(eq(appearances.id, id)).run();
      db.update(authorityEntries).set(beside).where(eq(authorityEntries.appearanceId, id)).run();
    } else {
      const unsettled = { speakerId: null, articleId: null, linkConfidence: 1, evidence: [] };
      db.insert(appearances)
        .values({ id, name, kind, facts, ...unsettled })
        .run();
      db.insert(authorityEntries)
        .values({ appearanceId: id, entryKey: key, ...beside })
        .run();
    }
    const place = { sample: '', pinnedTo: stored?.appearances.pinnedTo ?? null };
    const listed = { ...facts, id, kind, article: null, speaker: null, unit: null };
    settle(db, [...enterStanding(db, listed, place).seeds, ...former], match);
  }
  const speakerId = speakerOf(db, id);
  if (!isSame) refreshNames(db, speakerId);
  const suggestions = db
    .select({ id: mergeSuggestions.speakerA })
    .from(mergeSuggestions)
    .where(or(eq(mergeSuggestions.speakerA, speakerId), eq(mergeSuggestions.speakerB, speakerId)))
    .all().length;
  const outcome = isSame
    ? 'unchanged'
    : stored
      ? 'updated'
      : isAlone(db, speakerId)
        ? 'created'
        : 'linked';
  return { speakerId, outcome, suggestions };
}

/** The file's own id counts most: a Wikidata id may be added later. */
const entryKeyOf = ({ externalId, wikidata, kind, name }: AuthorityEntry): string =>
  externalId !== null
    ? `id:${externalId}`
    : wikidata !== null
      ? `wikidata:${wikidata}`
      : `name:${kind}:${foldName(name)}`;

/** A description says what a role says: "Ukrainian politician". */
function factsOf({ name, aliases, description }: AuthorityEntry) {
  const roles = description === null ? [] : [description.slice(0, 300)];
  const names = [...new Set([name, ...aliases])];
  const countries = roles.flatMap((role) => readRole(role).countries).slice(0, 5);
  return { names, roles, mentions: [], people: [], context: [], countries, outlet: null };
}

function speakerOf(db: Connection, appearanceId: string): string {
  const row = db.select().from(appearances).where(eq(appearances.id, appearanceId)).get();
  if (!row?.speakerId) throw new RangeError(`Appearance ${appearanceId} was not settled.`);
  return row.speakerId;
}

const isAlone = (db: Connection, speakerId: string): boolean =>
  db
    .select({ id: appearances.id })
    .from(appearances)
    .where(eq(appearances.speakerId, speakerId))
    .limit(2)
    .all().length === 1;

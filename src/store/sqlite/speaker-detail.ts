/** A speaker with all that the registry knows: names with counts, roles over time, who may be the same. */

import { and, asc, count, desc, eq, max, min, or } from 'drizzle-orm';
import type {
  AuthorityRecord,
  NameCount,
  RoleRecord,
  SpeakerDetailRecord,
  SuggestionRecord,
} from '../store.ts';
import type { Connection } from './connection.ts';
import {
  appearances,
  authorityEntries,
  mergeSuggestions,
  quoteSpeakers,
  speakerRoles,
  speakers,
} from './schema.ts';
import { findSpeaker } from './speakers.ts';

/** Finds an entry by id, or the one that it was merged into. */
export function findSpeakerDetail(db: Connection, id: string): SpeakerDetailRecord | null {
  const speaker = findSpeaker(db, id);
  if (speaker === null) return null;
  return {
    ...speaker,
    authority: authorityOf(db, speaker.id),
    names: namesOf(db, speaker.id),
    roles: rolesOf(db, speaker.id),
    suggestions: suggestionsOf(db, speaker.id),
    mergedIds: db
      .select({ id: speakers.id })
      .from(speakers)
      .where(eq(speakers.mergedInto, speaker.id))
      .orderBy(asc(speakers.id))
      .limit(100)
      .all()
      .map((merged) => merged.id),
  };
}

function authorityOf(db: Connection, speakerId: string): AuthorityRecord | null {
  const { externalId, wikidata, description } = authorityEntries;
  const entry = db
    .select({ externalId, wikidata, description })
    .from(authorityEntries)
    .innerJoin(appearances, eq(appearances.id, authorityEntries.appearanceId))
    .where(eq(appearances.speakerId, speakerId))
    .orderBy(asc(appearances.id))
    .limit(1)
    .get();
  return entry ?? null;
}

function namesOf(db: Connection, speakerId: string): NameCount[] {
  return db
    .select({ name: appearances.name, quotes: count() })
    .from(appearances)
    .innerJoin(quoteSpeakers, eq(quoteSpeakers.appearanceId, appearances.id))
    .where(eq(appearances.speakerId, speakerId))
    .groupBy(appearances.name)
    .orderBy(desc(count()), asc(appearances.name))
    .limit(100)
    .all();
}

function rolesOf(db: Connection, speakerId: string): RoleRecord[] {
  const { role, seenAt, articleId } = speakerRoles;
  return db
    .select({ role, firstSeen: min(seenAt), lastSeen: max(seenAt), articles: count(articleId) })
    .from(speakerRoles)
    .where(eq(speakerRoles.speakerId, speakerId))
    .groupBy(role)
    .orderBy(desc(max(seenAt)), asc(role))
    .limit(200)
    .all()
    .map((row) => ({ ...row, firstSeen: row.firstSeen ?? '', lastSeen: row.lastSeen ?? '' }));
}

function suggestionsOf(db: Connection, speakerId: string): SuggestionRecord[] {
  const { speakerA, speakerB, confidence, evidence } = mergeSuggestions;
  const isOther = or(
    and(eq(speakerA, speakerId), eq(speakers.id, speakerB)),
    and(eq(speakerB, speakerId), eq(speakers.id, speakerA)),
  );
  return db
    .select({ id: speakers.id, name: speakers.name, confidence, evidence })
    .from(mergeSuggestions)
    .innerJoin(speakers, isOther)
    .where(or(eq(speakerA, speakerId), eq(speakerB, speakerId)))
    .orderBy(desc(confidence), asc(speakers.id))
    .all();
}

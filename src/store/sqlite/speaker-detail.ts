/** A speaker with all that the registry knows: names with counts, roles over time, who may be the same. */

import { and, asc, count, desc, eq, max, min, or, sql } from 'drizzle-orm';
import type { SpeakerDetailRecord } from '../store.ts';
import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';
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
  const of = { id: speaker.id };
  return {
    ...speaker,
    authority: selectAuthority(db).get(of) ?? null,
    names: selectNames(db).all(of),
    roles: selectRoles(db)
      .all(of)
      .map((row) => ({ ...row, firstSeen: row.firstSeen ?? '', lastSeen: row.lastSeen ?? '' })),
    suggestions: selectSuggestions(db).all(of),
    mergedIds: selectMerged(db)
      .all(of)
      .map((merged) => merged.id),
  };
}

/** Whose they are. */
const ID = sql.placeholder('id');

const selectMerged = onceFor((db) =>
  db
    .select({ id: speakers.id })
    .from(speakers)
    .where(eq(speakers.mergedInto, ID))
    .orderBy(asc(speakers.id))
    .limit(100)
    .prepare(),
);

const selectAuthority = onceFor((db) => {
  const { externalId, wikidata, description } = authorityEntries;
  return db
    .select({ externalId, wikidata, description })
    .from(authorityEntries)
    .innerJoin(appearances, eq(appearances.id, authorityEntries.appearanceId))
    .where(eq(appearances.speakerId, ID))
    .orderBy(asc(appearances.id))
    .limit(1)
    .prepare();
});

const selectNames = onceFor((db) =>
  db
    .select({ name: appearances.name, quotes: count() })
    .from(appearances)
    .innerJoin(quoteSpeakers, eq(quoteSpeakers.appearanceId, appearances.id))
    .where(eq(appearances.speakerId, ID))
    .groupBy(appearances.name)
    .orderBy(desc(count()), asc(appearances.name))
    .limit(100)
    .prepare(),
);

const selectRoles = onceFor((db) => {
  const { role, seenAt, articleId, speakerId } = speakerRoles;
  return db
    .select({ role, firstSeen: min(seenAt), lastSeen: max(seenAt), articles: count(articleId) })
    .from(speakerRoles)
    .where(eq(speakerId, ID))
    .groupBy(role)
    .orderBy(desc(max(seenAt)), asc(role))
    .limit(200)
    .prepare();
});

const selectSuggestions = onceFor((db) => {
  const { speakerA, speakerB, confidence, evidence } = mergeSuggestions;
  const isOther = or(
    and(eq(speakerA, ID), eq(speakers.id, speakerB)),
    and(eq(speakerB, ID), eq(speakers.id, speakerA)),
  );
  return db
    .select({ id: speakers.id, name: speakers.name, confidence, evidence })
    .from(mergeSuggestions)
    .innerJoin(speakers, isOther)
    .where(or(eq(speakerA, ID), eq(speakerB, ID)))
    .orderBy(desc(confidence), asc(speakers.id))
    .prepare();
});

/** Enters the speakers of an article into the registry, or finds them there. */

import { and, eq, notExists } from 'drizzle-orm';
import type { SpeakerKind } from '../../engine/index.ts';
import { foldName, soundKey } from '../../text/name-key.ts';
import type { Span } from '../../text/span.ts';
import type { NewQuoteSpeaker, SpeakerMatcher } from '../store.ts';
import type { Connection } from './connection.ts';
import { newId } from './ids.ts';
import { quoteSpeakers, speakerAliases, speakerRoles, speakers } from './schema.ts';
import { findCandidates } from './speaker-candidates.ts';
import { forgetWords, saveWords, wordsOfSpeaker } from './speaker-words.ts';

/** A speaker as it is written beside a quote. */
export interface EnteredSpeaker {
  readonly speakerId: string | null;
  readonly description: string | null;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  readonly mention: Span | null;
  readonly linkConfidence: number;
}

/** Enters a speaker of the article at hand; the same name gives the same entry throughout it. */
export type SpeakerRegistrar = (speaker: NewQuoteSpeaker) => EnteredSpeaker;

/** Gives the registrar for one article. */
export function speakerRegistrar(
  db: Connection,
  match: SpeakerMatcher,
  article: { readonly articleId: string; readonly seenAt: string },
): SpeakerRegistrar {
  const links = new Map<string, Link>();
  return (speaker) => {
    const { description, kind, role, mention } = speaker;
    const name = speaker.name?.trim() ?? '';
    const beside = { kind, role, mention: mention && { start: mention.start, end: mention.end } };
    if (kind === 'anonymous' || foldName(name) === '') {
      return {
        ...beside,
        speakerId: null,
        description: description ?? (name || null),
        linkConfidence: 0,
      };
    }
    const key = `${kind} ${name}`;
    const link = links.get(key) ?? linkSpeaker(db, match, { name, kind });
    links.set(key, link);
    if (role !== null) noteRole(db, { ...article, role, speakerId: link.speakerId });
    return { ...beside, ...link, description };
  };
}

interface Link {
  readonly speakerId: string;
  readonly linkConfidence: number;
}

interface Named {
  readonly name: string;
  readonly kind: SpeakerKind;
}

function linkSpeaker(db: Connection, match: SpeakerMatcher, named: Named): Link {
  const candidates = findCandidates(db, named);
  const found = match(named, candidates);
  const known = candidates.find(({ id }) => id === found?.id);
  if (!found || !known) return { speakerId: enterSpeaker(db, named), linkConfidence: 1 };
  addAlias(db, known.id, named.name);
  if (isFuller(named.name, known.name)) rename(db, known.id, named.name);
  return { speakerId: known.id, linkConfidence: found.linkConfidence };
}

/** An entry made from a lone surname takes the first full name that is matched to it. */
const isFuller = (name: string, known: string): boolean =>
  !foldName(known).includes(' ') && foldName(name).includes(' ');

function rename(db: Connection, id: string, name: string): void {
  db.update(speakers)
    .set({ name, nameKey: foldName(name) })
    .where(eq(speakers.id, id))
    .run();
}

function enterSpeaker(db: Connection, { name, kind }: Named): string {
  const id = newId();
  db.insert(speakers)
    .values({ id, name, nameKey: foldName(name), kind })
    .run();
  addAlias(db, id, name);
  return id;
}

function addAlias(db: Connection, speakerId: string, name: string): void {
  const added = db
    .insert(speakerAliases)
    .values({ speakerId, name, nameKey: foldName(name), soundKey: soundKey(name) })
    .onConflictDoNothing()
    .run();
  if (added.changes > 0) saveWords(db, speakerId, name);
}

function noteRole(db: Connection, row: typeof speakerRoles.$inferInsert): void {
  db.insert(speakerRoles).values(row).onConflictDoNothing().run();
}

/**
 * Takes speakers out of the registry who are quoted nowhere any more, with the words of their names. The
 * one place where speakers go: what a person has worked on is to be kept here.
 */
export function forgetUnquotedSpeakers(db: Connection, ids: readonly string[]): void {
  const quoted = db.select().from(quoteSpeakers).where(eq(quoteSpeakers.speakerId, speakers.id));
  for (const id of new Set(ids)) {
    const words = wordsOfSpeaker(db, id);
    const gone = db
      .delete(speakers)
      .where(and(eq(speakers.id, id), notExists(quoted)))
      .run();
    if (gone.changes > 0) forgetWords(db, words);
  }
}

/**
 * Which appearances stand for those of one profile: the first ones in the order of a hash of their articles, which has
 * nothing to do with the order in which they came. Only they have keys under which near names meet, so that a block stays
 * small however popular its speakers are.
 */

import { hash } from 'node:crypto';
import type { Appearance, Profile } from '../../engine/index.ts';
import type { Connection } from './connection.ts';
import { memoryOf } from './memory.ts';
import { noteGone, noteUnder } from './near-names.ts';
import { onceFor } from './prepared.ts';
import {
  enterMember,
  firstMembers,
  isCertain,
  leaveMembers,
  MARK,
  mostStanding,
} from './profile-members.ts';

/** What is to be settled after an appearance came or went. */
export interface Unsettled {
  /** Appearances whose blocks are to be settled anew. */
  readonly seeds: readonly string[];
  /** Who goes where another one of its profile goes, once that is settled. */
  readonly follower: Follower | null;
}

/** One of many of a certain profile, who doesn't stand for it. */
export interface Follower {
  readonly id: string;
  readonly standing: string;
  readonly profile: Profile;
}

/** What decides where an appearance stands, beside what it is compared by. */
export interface Place {
  /** A hash of its article: it decides who stands for many, and must not depend on when it came. */
  readonly sample: string;
  /** The speaker that a person says it is: those of one are one, whatever their names make sure. */
  readonly pinnedTo: string | null;
}

/** Enters an appearance under its profile and, where it stands for that, under its names; it may be entered already. */
export function enterStanding(db: Connection, appearance: Appearance, place: Place): Unsettled {
  const left = leaveStanding(db, appearance.id);
  const { seeds, follower } = enterNewStanding(db, appearance, place);
  return { seeds: [...seeds, ...left], follower };
}

/** The same for one that never was entered. */
export function enterNewStanding(
  db: Connection,
  appearance: Appearance,
  { sample, pinnedTo }: Place,
): Unsettled {
  const { id } = appearance;
  const profile = memoryOf(db).profile(appearance);
  if (profile === null) {
    enterNames(db, appearance);
    return { seeds: [id], follower: null };
  }
  const prefix = profileKey(profile, pinnedTo);
  enterMember(db, prefix, sample, id);
  const most = mostStanding(prefix);
  const first = firstMembers(db, prefix);
  const [standing = id] = first;
  const stands = first.indexOf(id) >= 0 && first.indexOf(id) < most;
  if (stands) enterNames(db, appearance);
  const back = stands ? first[most] : id;
  if (back === undefined) return { seeds: [id], follower: null };
  if (stands) leaveNames(db, back);
  if (!isCertain(prefix)) return { seeds: [id], follower: null };
  // One more than can stand for it: from here on it is one, which may join what was apart.
  const isFirst = first.length === most + 1;
  const seeds = stands || isFirst ? [stands ? id : standing] : [];
  return { seeds, follower: { id: back, standing, profile } };
}

/** Enters an appearance anew as it is stored; nothing where it isn't. */
export function enterStored(db: Connection, id: string): Unsettled {
  const row = statementsOf(db).stored.get(id);
  if (!row) return { seeds: [], follower: null };
  const { kind, speaker, sample, pinnedTo } = row;
  const facts = memoryOf(db).facts(row.facts);
  const article = row.isEntered ? null : row.article;
  return enterStanding(
    db,
    { ...facts, id, kind, article, speaker, unit: null },
    { sample, pinnedTo },
  );
}

/** Whether an appearance only goes where others of its profile go. */
export const isFollower = (db: Connection, id: string): boolean =>
  statementsOf(db).isFollower.get(id) !== undefined;

/** Takes an appearance out; gives who stands for its profile now, to be settled anew. */
export function leaveStanding(db: Connection, id: string): string[] {
  leaveNames(db, id);
  const prefix = leaveMembers(db, id);
  return prefix === null ? [] : fillUp(db, prefix);
}

/** Gives their names' keys to those that have come to stand for a profile; gives all who do. */
function fillUp(db: Connection, prefix: string): string[] {
  const statements = statementsOf(db);
  const standing = firstMembers(db, prefix).slice(0, mostStanding(prefix));
  for (const id of standing) {
    if (statements.hasNames.get(id) !== undefined) continue;
    const row = statements.names.get(id);
    if (!row) continue;
    const { names } = memoryOf(db).facts(row.facts);
    enterNames(db, { id, kind: row.kind, names, article: null });
  }
  return standing;
}

/** Whether more appearances have this profile than stand for it; they are one then. */
export const isMany = (db: Connection, prefix: string): boolean =>
  firstMembers(db, prefix).length > mostStanding(prefix);

/** All of a profile who are another speaker's. O(its appearances). */
export const membersElsewhere = (db: Connection, prefix: string, speakerId: string): string[] =>
  statementsOf(db).elsewhere.all(prefix, `${prefix}~`, speakerId);

function profileKey({ key, isCertain: isSure }: Profile, pinnedTo: string | null): string {
  const text = pinnedTo === null ? key : JSON.stringify([pinnedTo, key]);
  const told = hash('sha256', text).slice(0, 20);
  return `${MARK}${isSure || pinnedTo !== null ? 'c' : 'u'}${told}|`;
}

function enterNames(
  db: Connection,
  appearance: Pick<Appearance, 'id' | 'kind' | 'names' | 'article'>,
): void {
  const { id, kind, names } = appearance;
  // Documents are never joined.
  if (kind === 'document') return;
  const { enter } = statementsOf(db);
  const { blockKeys } = memoryOf(db);
  for (const name of names.slice(0, 50)) {
    for (const key of blockKeys(name, kind)) {
      if (enter.run(key, id).changes > 0) noteUnder(db, key, appearance);
    }
  }
}

function leaveNames(db: Connection, id: string): void {
  for (const key of statementsOf(db).stepBack.all(id)) noteGone(db, key, id);
}

interface StoredRow extends Place {
  readonly kind: Appearance['kind'];
  readonly facts: string;
  readonly article: string | null;
  readonly speaker: string | null;
  readonly isEntered: 0 | 1;
}

const statementsOf = onceFor(({ $client }) => ({
  enter: $client.prepare<[string, string]>(
    'INSERT OR IGNORE INTO appearance_keys (key, appearance_id) VALUES (?, ?)',
  ),
  stepBack: $client
    .prepare<[string], string>(
      `DELETE FROM appearance_keys WHERE appearance_id = ? AND key NOT GLOB '=*' RETURNING key`,
    )
    .pluck(),
  hasNames: $client
    .prepare<[string], number>(
      `SELECT 1 FROM appearance_keys WHERE appearance_id = ? AND key NOT GLOB '=*' LIMIT 1`,
    )
    .pluck(),
  isFollower: $client
    .prepare<[string], number>(
      `SELECT 1 FROM appearance_keys k WHERE k.appearance_id = ? AND k.key GLOB '=c*' AND NOT EXISTS
         (SELECT 1 FROM appearance_keys o WHERE o.appearance_id = k.appearance_id AND o.key NOT GLOB '=*')`,
    )
    .pluck(),
  stored: $client.prepare<[string], StoredRow>(
    `SELECT s.kind, s.facts, s.article_id AS article, s.speaker_id AS speaker, s.is_entered AS isEntered,
       s.pinned_to AS pinnedTo, coalesce(a.sha256, '') AS sample
     FROM appearances s LEFT JOIN articles a ON a.id = s.article_id WHERE s.id = ?`,
  ),
  names: $client.prepare<[string], { kind: Appearance['kind']; facts: string }>(
    'SELECT kind, facts FROM appearances WHERE id = ?',
  ),
  elsewhere: $client
    .prepare<[string, string, string], string>(
      `SELECT a.id FROM appearance_keys k JOIN appearances a ON a.id = k.appearance_id
       WHERE k.key > ? AND k.key < ? AND a.speaker_id IS NOT ?`,
    )
    .pluck(),
}));

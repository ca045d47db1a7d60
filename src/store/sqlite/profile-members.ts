/** The first members of each profile, in the order that decides who stands for it: read once, and kept while this connection alone writes. */

import type { Connection } from './connection.ts';
import { forgetMembers } from './known-members.ts';
import { onceFor } from './prepared.ts';
import { rememberedRows } from './remembered-rows.ts';

/** Beginning of the keys of profiles; names' keys begin with a letter. */
export const MARK = '=';

/** Of appearances that the name alone makes one, so many stand for all where there are more. */
export const MOST_CERTAIN = 4;
/** Of appearances of a name that makes nobody sure ("Modi"), each of which needs evidence of its own. */
const MOST_UNCERTAIN = 24;

/** Profiles that are kept: mostly of less than 1 kB, some 5 kB at most. */
const MOST_KEPT = 10_000;

/** Whether the name alone makes those of the profile one. */
export const isCertain = (prefix: string): boolean => prefix.startsWith(`${MARK}c`);

/** How many stand for a profile at most. */
export const mostStanding = (prefix: string): number =>
  isCertain(prefix) ? MOST_CERTAIN : MOST_UNCERTAIN;

/** Those who may stand for it, the one who stands back for them, and one who tells that there are more. */
const mostFirst = (prefix: string): number => mostStanding(prefix) + 2;

interface Member {
  /** The profile and the hash of the article. */
  readonly key: string;
  readonly id: string;
}

const kept = rememberedRows((): Map<string, Member[]> => new Map());

/** Gives the ids of the first members of a profile: two more than may stand for it. */
export const firstMembers = (db: Connection, prefix: string): readonly string[] =>
  membersOf(db, prefix).map(({ id }) => id);

/** Enters an appearance under its profile. */
export function enterMember(db: Connection, prefix: string, sample: string, id: string): void {
  const key = `${prefix}${sample}`;
  const isNew = statementsOf(db).enter.run(key, id).changes > 0;
  const members = kept(db).get(prefix);
  forgetMembers(db, [id]);
  if (!isNew || members === undefined) return;
  const at = members.findIndex((other) => key < other.key || (key === other.key && id < other.id));
  members.splice(at === -1 ? members.length : at, 0, { key, id });
  if (members.length > mostFirst(prefix)) members.pop();
}

/** Takes an appearance out of its profile; gives that, or null where it had none. */
export function leaveMembers(db: Connection, id: string): string | null {
  const { profileOf, forget } = statementsOf(db);
  const before = profileOf.get(id);
  forget.run(id);
  forgetMembers(db, [id]);
  if (before === undefined) return null;
  const prefix = prefixOf(before);
  kept(db).delete(prefix);
  return prefix;
}

/** The profile that a key tells, without the place in it. */
export const prefixOf = (key: string): string => key.slice(0, key.indexOf('|') + 1);

function membersOf(db: Connection, prefix: string): readonly Member[] {
  const memory = kept(db);
  const known = memory.get(prefix);
  if (known) return known;
  const members = statementsOf(db).first.all(prefix, `${prefix}~`, mostFirst(prefix));
  if (memory.size >= MOST_KEPT) memory.clear();
  memory.set(prefix, members);
  return members;
}

const statementsOf = onceFor(({ $client }) => ({
  enter: $client.prepare<[string, string]>(
    'INSERT OR IGNORE INTO appearance_keys (key, appearance_id) VALUES (?, ?)',
  ),
  forget: $client.prepare<[string]>(
    `DELETE FROM appearance_keys WHERE appearance_id = ? AND key GLOB '=*'`,
  ),
  profileOf: $client
    .prepare<[string], string>(
      `SELECT key FROM appearance_keys WHERE appearance_id = ? AND key GLOB '=*'`,
    )
    .pluck(),
  first: $client.prepare<[string, string, number], Member>(
    `SELECT key, appearance_id AS id FROM appearance_keys WHERE key > ? AND key < ?
     ORDER BY key, appearance_id LIMIT ?`,
  ),
}));

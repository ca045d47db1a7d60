/** The first members of each profile, in the order that decides who stands for it: read once, and kept while this connection alone writes. */

import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';
import { rememberedRows } from './remembered-rows.ts';

/** So many are known of a profile: as many as may stand for it, and those who tell that there are more. */
const MOST_FIRST = 26;
/** Profiles that are kept; some 2 kB at most each. */
const MOST_KEPT = 20_000;

interface Member {
  /** The profile and the hash of the article. */
  readonly key: string;
  readonly id: string;
}

const kept = rememberedRows((): Map<string, Member[]> => new Map());

/** Gives the ids of the first members of a profile, at most 26. */
export const firstMembers = (db: Connection, prefix: string): readonly string[] =>
  membersOf(db, prefix).map(({ id }) => id);

/** Enters an appearance under its profile. */
export function enterMember(db: Connection, prefix: string, sample: string, id: string): void {
  const key = `${prefix}${sample}`;
  const isNew = statementsOf(db).enter.run(key, id).changes > 0;
  const members = kept(db).get(prefix);
  if (!isNew || members === undefined) return;
  const at = members.findIndex((other) => key < other.key || (key === other.key && id < other.id));
  members.splice(at === -1 ? members.length : at, 0, { key, id });
  if (members.length > MOST_FIRST) members.pop();
}

/** Takes an appearance out of its profile; gives that, or null where it had none. */
export function leaveMembers(db: Connection, id: string): string | null {
  const { profileOf, forget } = statementsOf(db);
  const before = profileOf.get(id);
  forget.run(id);
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
  const members = statementsOf(db).first.all(prefix, `${prefix}~`);
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
  first: $client.prepare<[string, string], Member>(
    `SELECT key, appearance_id AS id FROM appearance_keys WHERE key > ? AND key < ?
     ORDER BY key, appearance_id LIMIT ${MOST_FIRST}`,
  ),
}));

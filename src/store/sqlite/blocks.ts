/** Blocks: the appearances whose names come near one another, all of which are settled together. */

import type { Appearance } from '../../engine/index.ts';
import { boundMemory } from '../../engine/registry/weigh-pair.ts';
import type { Connection } from './connection.ts';
import { keepMember, knownMember, type Member } from './known-members.ts';
import { memoryOf } from './memory.ts';
import { boundNames, nearUnder } from './near-names.ts';
import { onceFor } from './prepared.ts';
import { isCertain, prefixOf } from './profile-members.ts';
import { isMany } from './profiles.ts';

/** Up to so many are weighed pair by pair, so that nothing rests on the order in which they came. */
const MOST_IN_BLOCK = 250;

/** Appearances to settle together, in the order of their ids. */
export type Block = readonly Member[];

/**
 * Loads all that is near to an appearance by name, and near to that, and so on. Where more are near than can be weighed,
 * the nearest are taken, and the order in which articles came may matter.
 */
export function loadBlock(db: Connection, seed: string): Block {
  boundMemory(memoryOf(db).weighing);
  boundNames(db);
  const [first] = membersOf(db, [seed]);
  if (!first) return [];
  const found = new Set([seed]);
  const taken = new Set<string>();
  const frontier = [first.appearance];
  for (const appearance of frontier) {
    for (const key of keysOf(db, appearance)) {
      for (const { spelt, like, ids } of nearUnder(db, key, appearance)) {
        for (const id of ids) found.add(id);
        if (taken.has(spelt)) continue;
        taken.add(spelt);
        frontier.push(like);
      }
    }
    if (found.size >= MOST_IN_BLOCK) break;
  }
  const members = membersOf(db, [...found].slice(0, MOST_IN_BLOCK));
  return asUnits(db, members).sort((a, b) => (a.appearance.id < b.appearance.id ? -1 : 1));
}

/** Those that are there. */
function membersOf(db: Connection, ids: readonly string[]): Member[] {
  const unknown = ids.filter((id) => knownMember(db, id) === undefined);
  const rows = unknown.length === 0 ? [] : stored(db).all(JSON.stringify(unknown));
  const read = new Map(rows.map((row) => [row.id, memberOf(db, row)]));
  const members = ids.flatMap((id) => knownMember(db, id) ?? read.get(id) ?? []);
  for (const member of read.values()) keepMember(db, member);
  return members;
}

const keysOf = (db: Connection, { names, kind }: Appearance): string[] => [
  ...new Set(names.slice(0, 50).flatMap((name) => memoryOf(db).blockKeys(name, kind))),
];

/** Where more have a profile than can stand for it, those who do are one. */
function asUnits(db: Connection, members: readonly Member[]): Member[] {
  const many = new Map<string, boolean>();
  return members.map((member) => {
    const { profile } = member;
    if (profile === null || !isCertain(profile)) return member;
    const isUnit = many.get(profile) ?? isMany(db, profile);
    many.set(profile, isUnit);
    return isUnit ? { ...member, appearance: { ...member.appearance, unit: profile } } : member;
  });
}

interface Row {
  readonly id: string;
  readonly kind: Appearance['kind'];
  readonly article: string | null;
  readonly speaker: string | null;
  readonly facts: string;
  readonly linkConfidence: number;
  readonly evidence: string;
  readonly profile: string | null;
  readonly pinnedTo: string | null;
}

function memberOf(db: Connection, row: Row): Member {
  const { id, kind, article, speaker, linkConfidence, evidence, pinnedTo } = row;
  const facts = memoryOf(db).facts(row.facts);
  return {
    appearance: { ...facts, id, kind, article, speaker, unit: null },
    ...{ linkConfidence, evidence, pinnedTo },
    profile: row.profile === null ? null : prefixOf(row.profile),
  };
}

// A person's entry is weighed as an article's speaker: authority files list each but once.
const COLUMNS = `a.id, a.kind, CASE WHEN a.is_entered THEN 'entered ' || a.id ELSE a.article_id END AS article,
  a.speaker_id AS speaker, a.facts, a.link_confidence AS linkConfidence, a.evidence, a.pinned_to AS pinnedTo,
  (SELECT key FROM appearance_keys WHERE appearance_id = a.id AND key GLOB '=*') AS profile`;

const stored = onceFor(({ $client }) =>
  $client.prepare<[string], Row>(
    `SELECT ${COLUMNS} FROM json_each(?) given JOIN appearances a ON a.id = given.value`,
  ),
);

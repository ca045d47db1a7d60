/** Makes statements of pairs: what is connected is one, whatever came first. */

import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';

/** More connected quotes than this are not looked through at once. */
const MOST_CONNECTED = 2_000;

interface Member {
  readonly seq: number;
  readonly id: string;
  readonly speakerId: string | null;
  readonly statementId: string | null;
}

/**
 * Groups anew all that is connected with some quotes. Words of whom nobody names join those of a speaker
 * only where no other speaker's are as like: two people never come into one statement. The result depends
 * on the pairs alone. O(what is connected).
 */
export function regroup(db: Connection, seeds: readonly number[]): void {
  const others = connectedWith(db, seeds);
  const members = selecting(db).all(JSON.stringify([...others.keys()]));
  const known = new Map(members.map((member) => [member.seq, member]));
  const named = components(
    members,
    others,
    (a, b) => (a.speakerId === null) === (b.speakerId === null),
    known,
  );
  const speakersNear = new Map<number, Set<string>>();
  for (const { seq, speakerId } of members) {
    if (speakerId !== null) continue;
    const group = named.get(seq) ?? seq;
    const near = speakersNear.get(group) ?? new Set<string>();
    for (const other of others.get(seq) ?? []) {
      const speaker = known.get(other)?.speakerId ?? null;
      if (speaker !== null) near.add(speaker);
    }
    speakersNear.set(group, near);
  }
  const isClear = ({ seq, speakerId }: Member): boolean =>
    speakerId !== null || (speakersNear.get(named.get(seq) ?? seq)?.size ?? 0) <= 1;
  const groups = components(
    members,
    others,
    (a, b) => (a.speakerId === null) === (b.speakerId === null) || (isClear(a) && isClear(b)),
    known,
  );
  writeGroups(db, members, groups);
}

/** Who is paired with whom, as far as pairs lead from the seeds. */
function connectedWith(db: Connection, seeds: readonly number[]): Map<number, readonly number[]> {
  const pairs = pairing(db);
  const others = new Map<number, readonly number[]>();
  const waiting = [...new Set(seeds)];
  for (let seq = waiting.pop(); seq !== undefined; seq = waiting.pop()) {
    if (others.has(seq)) continue;
    if (others.size >= MOST_CONNECTED) break;
    const found = pairs.all(seq);
    others.set(seq, found);
    waiting.push(...found.filter((other) => !others.has(other)));
  }
  return others;
}

/** Gives each member the least row that it is connected with, along the pairs that count. */
function components(
  members: readonly Member[],
  others: ReadonlyMap<number, readonly number[]>,
  counts: (a: Member, b: Member) => boolean,
  known: ReadonlyMap<number, Member>,
): Map<number, number> {
  const groupOf = new Map<number, number>();
  for (const start of [...members].sort((a, b) => a.seq - b.seq)) {
    const waiting = [start];
    for (let member = waiting.pop(); member; member = waiting.pop()) {
      if (groupOf.has(member.seq)) continue;
      groupOf.set(member.seq, start.seq);
      for (const seq of others.get(member.seq) ?? []) {
        const other = known.get(seq);
        if (other && !groupOf.has(seq) && counts(member, other)) waiting.push(other);
      }
    }
  }
  return groupOf;
}

function writeGroups(
  db: Connection,
  members: readonly Member[],
  groupOf: ReadonlyMap<number, number>,
): void {
  const groups = new Map<number, Member[]>();
  for (const member of members) {
    const group = groupOf.get(member.seq) ?? member.seq;
    groups.set(group, [...(groups.get(group) ?? []), member]);
  }
  for (const group of groups.values()) {
    const first = group.map(({ id }) => id).reduce((a, b) => (a < b ? a : b));
    for (const { seq, statementId } of group) {
      if (group.length === 1) {
        if (statementId !== null) leaving(db).run(seq);
      } else if (statementId !== first) joining(db).run(seq, first);
    }
  }
}

const pairing = onceFor(({ $client }) =>
  $client.prepare<[number], number>('SELECT other FROM statement_pairs WHERE seq = ?').pluck(),
);
const selecting = onceFor(({ $client }) =>
  $client.prepare<[string], Member>(
    `SELECT quotes.seq, quotes.id, speaker_id AS speakerId, statement_id AS statementId
     FROM json_each(?) AS wanted JOIN quotes ON quotes.seq = wanted.value
     LEFT JOIN quote_speakers ON quote_id = quotes.id AND position = 0
     LEFT JOIN statement_quotes ON statement_quotes.seq = quotes.seq`,
  ),
);
const leaving = onceFor(({ $client }) =>
  $client.prepare<[number]>('DELETE FROM statement_quotes WHERE seq = ?'),
);
const joining = onceFor(({ $client }) =>
  $client.prepare<[number, string]>(
    `INSERT INTO statement_quotes (seq, statement_id) VALUES (?, ?)
     ON CONFLICT (seq) DO UPDATE SET statement_id = excluded.statement_id`,
  ),
);

/** Settles who is who: asks the matcher about a block of appearances and writes what it says. */

import { and, eq, inArray, ne, or } from 'drizzle-orm';
import type { Appearance, GroupSuggestion, Membership, SpeakerMatch } from '../../engine/index.ts';
import { foldName } from '../../text/name-key.ts';
import type { SpeakerMatcher } from '../store.ts';
import { type Block, loadBlock } from './blocks.ts';
import type { Connection } from './connection.ts';
import { constraintsOf, type Pins } from './corrections/constraints.ts';
import { newId } from './ids.ts';
import { moveAppearances, moveSpeaker } from './move-appearances.ts';
import { appearances, mergeSuggestions, quoteSpeakers, speakers } from './schema.ts';
import { forgetEmptySpeakers, refreshNames } from './speaker-names.ts';

/** Of a speaker's suggestions so many are kept, the likeliest. */
const MOST_SUGGESTIONS = 10;

/** Settles the blocks of some appearances. Within a transaction; bounded work for each. */
export function settle(db: Connection, seeds: readonly string[], match: SpeakerMatcher): void {
  const done = new Set<string>();
  for (const seed of seeds) {
    if (done.has(seed)) continue;
    const block = loadBlock(db, seed);
    if (block.isWhole) for (const { id } of block.appearances) done.add(id);
    settleBlock(db, block, match);
  }
}

function settleBlock(db: Connection, block: Block, match: SpeakerMatcher): void {
  const { pins, constraints } = constraintsOf(db, block.appearances);
  const result = match(block.appearances, constraints);
  const speakerOf = assignSpeakers(db, block, result, pins);
  const touched = new Set<string>();
  const known = new Map(block.appearances.map((appearance) => [appearance.id, appearance]));
  for (const member of result.members) {
    const appearance = known.get(member.appearance);
    const speakerId = speakerOf.get(member.group);
    if (!appearance || speakerId === undefined) continue;
    if (appearance.speaker !== speakerId) {
      // A merge has moved all of the other entry's already.
      moveAppearances(db, [appearance.id], speakerId);
      for (const id of [appearance.speaker, speakerId]) if (id !== null) touched.add(id);
    }
    noteLink(db, member);
  }
  for (const id of touched) refreshNames(db, id);
  saveSuggestions(db, block, result, speakerOf);
  const before = block.appearances.flatMap(({ speaker }) => speaker ?? []);
  forgetEmptySpeakers(db, [...new Set(before)]);
}

/**
 * Gives each group its registry id: the oldest of those its members had, where most of that id's are in the group;
 * else a new one. Entries that are swallowed point to the one that stays.
 */
function assignSpeakers(
  db: Connection,
  block: Block,
  { members }: SpeakerMatch,
  pins: Pins,
): Map<number, string> {
  const known = new Map(block.appearances.map((appearance) => [appearance.id, appearance]));
  const owners = ownersOf(members, known);
  // Whom a person worked on stays, whoever is older.
  const pinned = new Set(pins.values());
  for (const { appearance, group } of members) {
    const speaker = pins.get(appearance);
    if (speaker !== undefined) owners.set(speaker, group);
  }
  const rank = (id: string): string => `${pinned.has(id) ? 0 : 1}${id}`;
  const speakerOf = new Map<number, string>();
  const swallowed: [string, string][] = [];
  for (const [id, group] of [...owners].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))) {
    const kept = speakerOf.get(group);
    if (kept === undefined) speakerOf.set(group, id);
    else swallowed.push([id, kept]);
  }
  for (const { group, appearance } of members) {
    if (!speakerOf.has(group)) {
      const first = known.get(appearance);
      speakerOf.set(group, enterSpeaker(db, first?.names[0] ?? '', first?.kind ?? 'person'));
    }
  }
  // Those of its appearances that belong elsewhere are moved on one by one.
  for (const [id, kept] of swallowed) moveSpeaker(db, id, kept);
  return speakerOf;
}

/** Which group a registry id goes on with: that of most of its appearances, of the oldest where they are as many. */
function ownersOf(
  members: readonly Membership[],
  known: ReadonlyMap<string, Appearance>,
): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const { appearance, group } of members) {
    const speaker = known.get(appearance)?.speaker ?? null;
    if (speaker === null) continue;
    const groups = counts.get(speaker) ?? new Map<number, number>();
    counts.set(speaker, groups.set(group, (groups.get(group) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([speaker, groups]) => {
      // Members come in the order of their ids, so the first of the largest is the oldest.
      const [best] = [...groups].reduce((most, next) => (next[1] > most[1] ? next : most));
      return [speaker, best] as const;
    }),
  );
}

function enterSpeaker(db: Connection, name: string, kind: Appearance['kind']): string {
  const id = newId();
  db.insert(speakers)
    .values({ id, name, nameKey: foldName(name), kind })
    .run();
  return id;
}

/** Writes what has changed only: most links stay what they were. */
function noteLink(db: Connection, { appearance, linkConfidence, evidence }: Membership): void {
  const isOther = or(
    ne(appearances.linkConfidence, linkConfidence),
    ne(appearances.evidence, [...evidence]),
  );
  const { changes } = db
    .update(appearances)
    .set({ linkConfidence, evidence: [...evidence] })
    .where(and(eq(appearances.id, appearance), isOther))
    .run();
  if (changes === 0) return;
  db.update(quoteSpeakers)
    .set({ linkConfidence })
    .where(eq(quoteSpeakers.appearanceId, appearance))
    .run();
}

/** The suggestions among the block's speakers are made anew: later evidence confirms some, and does away with others. */
function saveSuggestions(
  db: Connection,
  { appearances: members }: Block,
  { suggestions }: SpeakerMatch,
  speakerOf: ReadonlyMap<number, string>,
): void {
  const ids = [
    ...new Set([...speakerOf.values(), ...members.flatMap(({ speaker }) => speaker ?? [])]),
  ];
  const isIn = [mergeSuggestions.speakerA, mergeSuggestions.speakerB].map((column) =>
    inArray(column, ids),
  );
  db.delete(mergeSuggestions)
    .where(and(...isIn))
    .run();
  const counts = new Map<string, number>();
  for (const { a, b, confidence, evidence } of likeliestFirst(suggestions)) {
    const pair = [speakerOf.get(a) ?? '', speakerOf.get(b) ?? ''].sort();
    const [speakerA = '', speakerB = ''] = pair;
    if (pair.some((id) => (counts.get(id) ?? 0) >= MOST_SUGGESTIONS)) continue;
    for (const id of pair) counts.set(id, (counts.get(id) ?? 0) + 1);
    db.insert(mergeSuggestions)
      .values({ speakerA, speakerB, confidence, evidence: [...evidence] })
      .onConflictDoNothing()
      .run();
  }
}

const likeliestFirst = (suggestions: readonly GroupSuggestion[]): GroupSuggestion[] =>
  [...suggestions].sort((x, y) => y.confidence - x.confidence || x.a - y.a || x.b - y.b);

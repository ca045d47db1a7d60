/** Settles who is who: asks the matcher about a block of appearances and writes what it says. */

import type { Membership, SpeakerMatch } from '../../engine/index.ts';
import { foldName } from '../../text/name-key.ts';
import type { SpeakerMatcher } from '../store.ts';
import { type Block, loadBlock } from './blocks.ts';
import type { Connection } from './connection.ts';
import { constraintsOf, type Pins } from './corrections/constraints.ts';
import { newId } from './ids.ts';
import { type Member, noteMember } from './known-members.ts';
import { memoryOf } from './memory.ts';
import {
  type AppearanceLink,
  giveFirst,
  moveAppearances,
  moveSpeaker,
} from './move-appearances.ts';
import { onceFor } from './prepared.ts';
import { type Follower, isFollower, membersElsewhere } from './profiles.ts';
import { saveSuggestions } from './save-suggestions.ts';
import { enterNames, forgetEmptySpeakers, refreshNames } from './speaker-names.ts';

/** Settles the blocks of some appearances. Within a transaction; bounded work for each. */
export function settle(db: Connection, seeds: readonly string[], match: SpeakerMatcher): void {
  const done = new Set<string>();
  for (const seed of seeds) {
    // Followers go where those go who stand for them; see settleFollower.
    if (done.has(seed) || isFollower(db, seed)) continue;
    const block = loadBlock(db, seed);
    for (const { appearance } of block) done.add(appearance.id);
    settleBlock(db, block, match);
  }
}

function settleBlock(db: Connection, block: Block, match: SpeakerMatcher): void {
  const { pins, constraints } = constraintsOf(db, block);
  const result = match(
    block.map(({ appearance }) => appearance),
    constraints,
  );
  const known = new Map(block.map((member) => [member.appearance.id, member]));
  const entered = new Set<string>();
  const speakerOf = assignSpeakers(db, known, result, pins, entered);
  const touched = new Map<string, Member | null>();
  const note = (id: string | null, arrived: Member | null): void => {
    if (id !== null) touched.set(id, touched.has(id) ? null : arrived);
  };
  for (const membership of result.members) {
    const member = known.get(membership.appearance);
    const speakerId = speakerOf.get(membership.group);
    if (!member || speakerId === undefined) continue;
    const { id, speaker } = member.appearance;
    const link = {
      linkConfidence: membership.linkConfidence,
      evidence: JSON.stringify(membership.evidence),
    };
    if (speaker === null && giveFirst(db, id, speakerId, link)) {
      note(speakerId, member);
      continue;
    }
    if (speaker !== speakerId) {
      // A merge has moved all of the other entry's already.
      moveAppearances(db, [id], speakerId);
      note(speaker, null);
      note(speakerId, speaker === null ? member : null);
    }
    noteLink(db, member, link);
  }
  for (const id of followUnits(db, block, result, speakerOf)) note(id, null);
  for (const [id, arrived] of touched) {
    const isAlone = entered.has(id) && arrived !== null && arrived.appearance.article !== null;
    if (isAlone) enterNames(db, id, arrived.appearance.names);
    else refreshNames(db, id, arrived?.appearance.names);
  }
  const before = block.flatMap(({ appearance }) => appearance.speaker ?? []);
  saveSuggestions(db, result.suggestions, speakerOf, before);
  const kept = new Set(speakerOf.values());
  const left = before.filter((id) => touched.has(id) || !kept.has(id));
  forgetEmptySpeakers(db, [...left, ...touched.keys()]);
}

/** Those of a profile who don't stand for it go where those go who do; gives the speakers that lost or got some. */
function followUnits(
  db: Connection,
  block: Block,
  { members }: SpeakerMatch,
  speakerOf: ReadonlyMap<number, string>,
): Set<string> {
  const groupOf = new Map(members.map(({ appearance, group }) => [appearance, group]));
  const units = new Map<string, string>();
  for (const { appearance, profile } of block) {
    const { unit, speaker } = appearance;
    const speakerId = speakerOf.get(groupOf.get(appearance.id) ?? -1);
    const hasMoved = speaker !== null && speaker !== speakerId;
    if (unit !== null && profile !== null && speakerId !== undefined && hasMoved) {
      units.set(profile, speakerId);
    }
  }
  const touched = new Set<string>();
  for (const [profile, speakerId] of units) {
    for (const id of followers(db, profile, speakerId)) touched.add(id);
  }
  return touched;
}

function followers(db: Connection, profile: string, speakerId: string): string[] {
  const ids = membersElsewhere(db, profile, speakerId);
  if (ids.length === 0) return [];
  const former = ids.flatMap((id) => statementsOf(db).one.get(id)?.speaker ?? []);
  for (let at = 0; at < ids.length; at += 200) {
    moveAppearances(db, ids.slice(at, at + 200), speakerId);
  }
  return [speakerId, ...former];
}

/**
 * Gives an appearance the speaker of those who stand for its profile, without weighing anything: what makes them one is
 * the name. Constant work, however many they are.
 */
export function settleFollower(db: Connection, { id, standing, profile }: Follower): void {
  const { one, link, linkQuotes } = statementsOf(db);
  const [row, like] = [one.get(id), one.get(standing)];
  if (!row || like?.speaker == null) return;
  const evidence = JSON.stringify(profile.evidence);
  if (
    row.speaker === null &&
    giveFirst(db, id, like.speaker, { linkConfidence: profile.chance, evidence })
  ) {
    refreshNames(db, like.speaker, namesOf(db, id));
    return;
  }
  if (row.speaker !== like.speaker) {
    moveAppearances(db, [id], like.speaker);
    refreshNames(db, like.speaker, row.speaker === null ? namesOf(db, id) : []);
    if (row.speaker !== null) {
      refreshNames(db, row.speaker);
      forgetEmptySpeakers(db, [row.speaker]);
    }
  }
  link.run(profile.chance, evidence, id);
  noteMember(db, id, { linkConfidence: profile.chance, evidence });
  if (row.speaker !== null) linkQuotes.run(profile.chance, id);
}

const namesOf = (db: Connection, id: string): readonly string[] =>
  memoryOf(db).facts(statementsOf(db).facts.get(id) ?? '{"names":[]}').names;

/**
 * Gives each group its registry id: the oldest of those its members had, where most of that id's are in the group;
 * else a new one, noted in `entered`. Entries that are swallowed point to the one that stays.
 */
function assignSpeakers(
  db: Connection,
  known: ReadonlyMap<string, Member>,
  { members }: SpeakerMatch,
  pins: Pins,
  entered: Set<string>,
): Map<number, string> {
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
    if (speakerOf.has(group)) continue;
    const first = known.get(appearance)?.appearance;
    const id = newId();
    const name = first?.names[0] ?? '';
    statementsOf(db).enter.run(id, name, foldName(name), first?.kind ?? 'person');
    entered.add(id);
    speakerOf.set(group, id);
  }
  // Those of its appearances that belong elsewhere are moved on one by one. Whom a person worked on isn't swallowed.
  for (const [id, kept] of swallowed) {
    if (statementsOf(db).isWorkedOn.get({ id }) === undefined) moveSpeaker(db, id, kept);
  }
  return speakerOf;
}

/** Which group a registry id goes on with: that of most of its appearances, of the oldest where they are as many. */
function ownersOf(
  members: readonly Membership[],
  known: ReadonlyMap<string, Member>,
): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const { appearance, group } of members) {
    const speaker = known.get(appearance)?.appearance.speaker ?? null;
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

/** Writes what has changed only: most links stay what they were. */
function noteLink(
  db: Connection,
  member: Member,
  { linkConfidence, evidence }: AppearanceLink,
): void {
  const { id } = member.appearance;
  if (member.linkConfidence === linkConfidence && member.evidence === evidence) return;
  const { link, linkQuotes } = statementsOf(db);
  link.run(linkConfidence, evidence, id);
  noteMember(db, id, { linkConfidence, evidence });
  if (member.linkConfidence !== linkConfidence) linkQuotes.run(linkConfidence, id);
}

const statementsOf = onceFor(({ $client }) => ({
  enter: $client.prepare<[string, string, string, string]>(
    'INSERT INTO speakers (id, name, name_key, kind) VALUES (?, ?, ?, ?)',
  ),
  // Pinned, or kept apart from somebody, with nothing left that was pinned.
  isWorkedOn: $client.prepare<[{ id: string }]>(
    `SELECT 1 FROM appearances WHERE pinned_to = :id UNION ALL
     SELECT 1 FROM speakers_apart WHERE :id IN (speaker_a, speaker_b) LIMIT 1`,
  ),
  one: $client.prepare<[string], { speaker: string | null }>(
    'SELECT speaker_id AS speaker FROM appearances WHERE id = ?',
  ),
  facts: $client.prepare<[string], string>('SELECT facts FROM appearances WHERE id = ?').pluck(),
  link: $client.prepare<[number, string, string]>(
    'UPDATE appearances SET link_confidence = ?, evidence = ? WHERE id = ?',
  ),
  linkQuotes: $client.prepare<[number, string]>(
    'UPDATE quote_speakers SET link_confidence = ? WHERE appearance_id = ?',
  ),
}));

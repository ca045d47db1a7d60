/** What people say of who is who, for the appearances of a block: as the matcher takes it. */

import { and, inArray, isNotNull } from 'drizzle-orm';
import type { Appearance, MatchConstraints } from '../../../engine/index.ts';
import type { Connection } from '../connection.ts';
import { appearances, speakersApart } from '../schema.ts';

/** Appearances that a person gave to a speaker, and to whom. */
export type Pins = ReadonlyMap<string, string>;

/** Reads pins and constraints of the appearances. Pairs of speakers, not of all their appearances: one conflict keeps groups apart. */
export function constraintsOf(
  db: Connection,
  block: readonly Appearance[],
): { readonly pins: Pins; readonly constraints: MatchConstraints } {
  const ids = block.map(({ id }) => id);
  const rows = db
    .select({ id: appearances.id, speaker: appearances.pinnedTo })
    .from(appearances)
    .where(and(inArray(appearances.id, ids), isNotNull(appearances.pinnedTo)))
    .all();
  const pins = new Map(
    rows.flatMap(({ id, speaker }) => (speaker ? [[id, speaker] as const] : [])),
  );
  const first = new Map<string, string>();
  const mustLink: [string, string][] = [];
  for (const [id, speaker] of pins) {
    const known = first.get(speaker);
    if (known === undefined) first.set(speaker, id);
    else mustLink.push([known, id]);
  }
  const pinned = new Set(first.keys());
  // Of common names only some appearances are loaded; these then stand for their speaker.
  for (const { id, unit } of block) if (unit !== null && !first.has(unit)) first.set(unit, id);
  const cannotLink: [string, string][] = [];
  const onlySuggest: [string, string][] = [];
  const apart = apartAmong(db, [...first.keys()]);
  const all = [...first];
  for (const [at, [a, x]] of all.entries()) {
    for (const [b, y] of all.slice(at + 1)) {
      if (apart.has(pairOf(a, b))) cannotLink.push([x, y]);
      else if (pinned.has(a) && pinned.has(b)) onlySuggest.push([x, y]);
    }
  }
  return { pins, constraints: { mustLink, cannotLink, onlySuggest } };
}

const pairOf = (a: string, b: string): string => [a, b].sort().join(' ');

function apartAmong(db: Connection, ids: readonly string[]): ReadonlySet<string> {
  if (ids.length < 2) return new Set();
  const rows = db
    .select()
    .from(speakersApart)
    .where(
      and(inArray(speakersApart.speakerA, [...ids]), inArray(speakersApart.speakerB, [...ids])),
    )
    .all();
  return new Set(rows.map(({ speakerA, speakerB }) => pairOf(speakerA, speakerB)));
}

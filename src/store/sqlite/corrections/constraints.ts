/** What people say of who is who, for the appearances of a block: as the matcher takes it. */

import { and, inArray } from 'drizzle-orm';
import type { MatchConstraints } from '../../../engine/index.ts';
import type { Block } from '../blocks.ts';
import type { Connection } from '../connection.ts';
import { speakersApart } from '../schema.ts';

/** Appearances that a person gave to a speaker, and to whom. */
export type Pins = ReadonlyMap<string, string>;

/** Reads pins and constraints of a block. Pairs of speakers, not of all their appearances: one conflict keeps groups apart. */
export function constraintsOf(
  db: Connection,
  block: Block,
): { readonly pins: Pins; readonly constraints: MatchConstraints } {
  const pins = new Map(
    block.flatMap(({ appearance, pinnedTo }) =>
      pinnedTo === null ? [] : [[appearance.id, pinnedTo] as const],
    ),
  );
  const first = new Map<string, string>();
  const mustLink: [string, string][] = [];
  for (const [id, speaker] of pins) {
    const known = first.get(speaker);
    if (known === undefined) first.set(speaker, id);
    else mustLink.push([known, id]);
  }
  const cannotLink: [string, string][] = [];
  const onlySuggest: [string, string][] = [];
  const apart = apartAmong(db, [...first.keys()]);
  const all = [...first];
  for (const [at, [a, x]] of all.entries()) {
    for (const [b, y] of all.slice(at + 1)) {
      if (apart.has(pairOf(a, b))) cannotLink.push([x, y]);
      else onlySuggest.push([x, y]);
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

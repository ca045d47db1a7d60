/** Blocks: the appearances whose names come near one another, all of which are settled together. */

import type { Appearance } from '../../engine/index.ts';
import { loadAppearances } from './appearances.ts';
import type { Connection } from './connection.ts';

/** Up to so many are weighed pair by pair, so that nothing rests on the order in which they came. */
const MOST_IN_BLOCK = 24;
/** Of each speaker, where there are more: the first ones stand for all. */
const MOST_OF_SPEAKER = 8;
/** So many near names are looked at where there are more. */
const MOST_LOOKED_AT = 2000;

/** Appearances to settle together. */
export interface Block {
  readonly appearances: readonly Appearance[];
  /** False where the names are so common that speakers with many appearances are taken as they are. */
  readonly isWhole: boolean;
}

/** Loads all that is near to an appearance, and near to that, and so on; bounded. */
export function loadBlock(db: Connection, seed: string): Block {
  const ids = closureOf(db, seed);
  if (ids !== null) return { appearances: loadAppearances(db, ids), isWhole: true };
  const rows = db.$client
    .prepare<[string, number, number, number], { id: string }>(
      `WITH near AS (
         SELECT DISTINCT appearance_id AS id FROM appearance_keys
         WHERE key IN (SELECT key FROM appearance_keys WHERE appearance_id = ?)
         ORDER BY appearance_id DESC LIMIT ?),
       placed AS (
         SELECT a.id, row_number() OVER (PARTITION BY coalesce(a.speaker_id, a.id) ORDER BY a.id) AS place
         FROM near JOIN appearances a ON a.id = near.id)
       SELECT id FROM placed WHERE place <= ? ORDER BY place, id DESC LIMIT ?`,
    )
    .all(seed, MOST_LOOKED_AT, MOST_OF_SPEAKER, MOST_IN_BLOCK);
  const near = [...new Set([seed, ...rows.map(({ id }) => id)])];
  return {
    appearances: loadAppearances(db, near).map((appearance) => ({
      ...appearance,
      unit: appearance.speaker,
    })),
    isWhole: false,
  };
}

/** Null where there are more than a block holds. */
function closureOf(db: Connection, seed: string): string[] | null {
  const neighbours = db.$client.prepare<[string], { id: string }>(
    `SELECT DISTINCT b.appearance_id AS id FROM appearance_keys a JOIN appearance_keys b ON b.key = a.key
     WHERE a.appearance_id = ? LIMIT ${MOST_IN_BLOCK + 1}`,
  );
  const found = new Set([seed]);
  for (const id of found) {
    for (const near of neighbours.all(id)) found.add(near.id);
    if (found.size > MOST_IN_BLOCK) return null;
  }
  return [...found];
}

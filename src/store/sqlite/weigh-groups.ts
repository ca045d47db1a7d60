/** How much words tell quotes apart. */

import type { TermGroup } from '../store.ts';
import type { Connection } from './connection.ts';
import { matchExpression } from './match-expression.ts';
import { matchesOf } from './matches.ts';

/** Words that more quotes have are all as good as everywhere. */
const MOST_COUNTED = 20_000;

/** Inverse document frequency (Spärck Jones 1972) of each group over the whole store; bounded, see the contract. */
export function weighGroups(db: Connection, groups: readonly TermGroup[]): number[] {
  const rows =
    db.$client.prepare<[], number | null>('SELECT max(seq) FROM quotes').pluck().get() ?? 0;
  return groups.map((group) => Math.log(1 + rows / (1 + countRows(db, group))));
}

function countRows(db: Connection, group: TermGroup): number {
  const match = matchExpression({ allOf: [group] }, undefined);
  if (match === null) return 0;
  let rows = 0;
  for (const { seqs } of matchesOf(db, match, MOST_COUNTED)) rows += seqs.length;
  return rows;
}

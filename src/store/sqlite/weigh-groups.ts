/** How much words tell quotes apart. */

import type { TermGroup } from '../store.ts';
import type { Connection } from './connection.ts';
import { matchExpression } from './match-expression.ts';
import { countUpTo } from './matches.ts';

/** Words that more quotes have are all as good as everywhere. */
const MOST_COUNTED = 20_000;

/** Inverse document frequency (Spärck Jones 1972) of each group over the whole store; bounded, see the contract. */
export function weighGroups(db: Connection, groups: readonly TermGroup[]): number[] {
  const rows =
    db.$client.prepare<[], number | null>('SELECT max(seq) FROM quotes').pluck().get() ?? 0;
  return groups.map((group) => Math.log(1 + rows / (1 + countRows(db, group))));
}

function countRows(db: Connection, group: TermGroup): number {
  return countUpTo(db, matchExpression({ allOf: [group] }, undefined), MOST_COUNTED);
}

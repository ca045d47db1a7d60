/** In how many quotes words were said, over the whole store. */

import type { SaidCounts, TermGroup } from '../store.ts';
import type { Connection } from './connection.ts';
import { matchExpression } from './match-expression.ts';

/** So many of the newest stored quotes with a word are counted; of commoner words the rest is estimated. */
const MOST_COUNTED = 1_000;

/**
 * See the contract in store.ts. The newest stored quotes with a word reach back the further the rarer it is: how far
 * tells how many there are (inverse sampling, Haldane 1945), within 3 % or so for a word that is spread evenly.
 */
export function countSaid(db: Connection, groups: readonly TermGroup[]): SaidCounts {
  const { quotes, newest } = db.$client
    .prepare<[], { quotes: number; newest: number | null }>(
      'SELECT (SELECT count(*) FROM quotes) AS quotes, (SELECT max(seq) FROM quotes) AS newest',
    )
    .get() ?? { quotes: 0, newest: null };
  const count = db.$client.prepare<[string, number], { found: number; oldest: number | null }>(
    `SELECT count(*) AS found, min(rowid) AS oldest FROM (
       SELECT rowid FROM quotes_fts WHERE quotes_fts MATCH ? ORDER BY rowid DESC LIMIT ?)`,
  );
  const counts = groups.map((group) => {
    const match = matchExpression({ allOf: [group] }, undefined, 'content');
    const { found, oldest } = (match && count.get(match, MOST_COUNTED)) || { found: 0, oldest: 0 };
    if (found < MOST_COUNTED) return { count: found, isEstimated: false };
    // Haldane's estimate is without bias by the last one being left out.
    const share = (found - 1) / ((newest ?? 0) - (oldest ?? 0));
    const estimate = Math.round(share * quotes);
    return { count: Math.min(quotes, Math.max(found, estimate)), isEstimated: true };
  });
  return { counts, quotes };
}

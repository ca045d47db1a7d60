/** Quotes that were entered lately: later ones are compared with them without reading them again. */

import type { Connection } from './connection.ts';
import { rememberedRows } from './remembered-rows.ts';
import type { StoredUtterance } from './utterances.ts';

/** Some 2 kB each. */
const MOST_KEPT = 4_000;

/** By their rows. */
export type RecentUtterances = ReadonlyMap<number, StoredUtterance>;

const kept = rememberedRows((): Map<number, StoredUtterance> => new Map());

/** Gives them; to be asked within a transaction that `renewRows` began. */
export const recentUtterances = (db: Connection): RecentUtterances => kept(db);

/** Keeps one that was entered just now; those that were kept first go first. */
export function keepRecent(db: Connection, quote: StoredUtterance): void {
  const recent = kept(db);
  const [first] = recent.keys();
  if (recent.size >= MOST_KEPT && first !== undefined) recent.delete(first);
  recent.set(quote.seq, quote);
}

/** Forgets those that changed or go. */
export function forgetRecent(db: Connection, seqs: Iterable<number>): void {
  const recent = kept(db);
  for (const seq of seqs) recent.delete(seq);
}

/** Forgets all of them: where it can't be told which changed. */
export function forgetAllRecent(db: Connection): void {
  kept(db).clear();
}

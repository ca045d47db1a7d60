/** Quotes that were entered lately: later ones are compared with them without reading them again. */

import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';
import type { StoredUtterance } from './utterances.ts';

/** Some 2 kB each. */
const MOST_KEPT = 4_000;

/** By their rows. */
export type RecentUtterances = ReadonlyMap<number, StoredUtterance>;

const kept = onceFor((): Map<number, StoredUtterance> => new Map());

/** Gives them; to be asked within a transaction that `renewRecent` began. */
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

/** Forgets all: where it can't be told which of them changed, or were taken back with their transaction. */
export function forgetAllRecent(db: Connection): void {
  kept(db).clear();
}

/** Forgets all if another connection wrote meanwhile; to be called when a transaction begins. */
export function renewRecent(db: Connection): void {
  const { version, seen } = versionOf(db);
  const now = version.get() ?? 0;
  if (seen.at !== now) forgetAllRecent(db);
  seen.at = now;
}

const versionOf = onceFor(({ $client }) => ({
  version: $client.prepare<[], number>('PRAGMA data_version').pluck(),
  seen: { at: -1 },
}));

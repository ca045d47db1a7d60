/**
 * What a connection remembers of rows that it read or wrote: all of it is forgotten together when another connection wrote
 * meanwhile, or a transaction was taken back.
 */

import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';

/** Gives a function that gives the connection's own memory of some rows, made by `make` whenever nothing is remembered. */
export function rememberedRows<Memory>(make: () => Memory): (db: Connection) => Memory {
  const known = onceFor((db): { memory: Memory } => {
    const own = { memory: make() };
    forgetting(db).push(() => {
      own.memory = make();
    });
    return own;
  });
  return (db) => known(db).memory;
}

/** What forgets, memory by memory. */
const forgetting = onceFor((): (() => void)[] => []);

/** Forgets all rows: where it can't be told which of them changed or went with another, or they were taken back with their transaction. */
export function forgetRows(db: Connection): void {
  for (const forget of forgetting(db)) forget();
}

/** Forgets all rows if another connection wrote meanwhile; to be called when a transaction begins. */
export function renewRows(db: Connection): void {
  const { version, seen } = versionOf(db);
  const now = version.get() ?? 0;
  if (seen.at !== now) forgetRows(db);
  seen.at = now;
}

const versionOf = onceFor(({ $client }) => ({
  version: $client.prepare<[], number>('PRAGMA data_version').pluck(),
  seen: { at: -1 },
}));

/** What is read once and kept until anything is written to the database. */

import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';

/**
 * Gives a function that makes something at its first call, and anew once this connection or another has written
 * anything. Within a transaction that writes it is made each time: what it reads may be taken back.
 */
export function keptFor<Made>(make: (db: Connection) => Made): (db: Connection) => Made {
  const kept = onceFor(
    (): { current: { readonly value: Made; readonly state: string } | null } => ({
      current: null,
    }),
  );
  return (db) => {
    const state = stateOf(db);
    const { current } = kept(db);
    if (current && state !== null && current.state === state) return current.value;
    const value = make(db);
    kept(db).current = state === null ? null : { value, state };
    return value;
  };
}

/** Differs after each write, by whomever; null where one isn't committed yet. */
export function stateOf(db: Connection): string | null {
  const { $client: client } = db;
  const { written, version } = counters(db);
  const own = written.get() ?? 0;
  if (client.inTransaction && own !== committed(db).own) return null;
  if (!client.inTransaction) committed(db).own = own;
  return `${own} ${version.get() ?? 0}`;
}

/** Rows that this connection had written when it was last seen outside a transaction. */
const committed = onceFor((): { own: number } => ({ own: 0 }));

const counters = onceFor(({ $client }) => ({
  written: $client.prepare<[], number>('SELECT total_changes()').pluck(),
  version: $client.prepare<[], number>('PRAGMA data_version').pluck(),
}));

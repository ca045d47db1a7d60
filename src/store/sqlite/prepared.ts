/** Statements that are put together once for a connection: building one takes longer than running it. */

import type { Connection } from './connection.ts';

/** Gives a function that makes something for a connection at its first call, and gives the same from then on. */
export function onceFor<Made>(make: (db: Connection) => Made): (db: Connection) => Made {
  const made = new WeakMap<Connection, { readonly value: Made }>();
  return (db) => {
    const known = made.get(db);
    if (known) return known.value;
    const value = make(db);
    made.set(db, { value });
    return value;
  };
}

/** Reads of several statements: one state of the database for all of them, and its lock is taken once. */

import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';

/** Runs it in one read transaction, or in the transaction that is open. */
export function readTogether<Result>(db: Connection, run: () => Result): Result {
  if (isInTransaction(db)) return run();
  const { begin, end } = bounds(db);
  begin.run();
  try {
    return run();
  } finally {
    // A fault such as a full disk ends a transaction by itself.
    if (isInTransaction(db)) end.run();
  }
}

const isInTransaction = ({ $client }: Connection): boolean => $client.inTransaction;

const bounds = onceFor(({ $client }) => ({
  begin: $client.prepare('BEGIN'),
  end: $client.prepare('COMMIT'),
}));

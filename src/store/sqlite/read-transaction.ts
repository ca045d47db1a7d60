/** Read transactions: one state of the database for all statements, and its lock is taken once. */

import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';

/** Runs it in one read transaction, or in the transaction that is open. */
export function readTogether<Result>(db: Connection, run: () => Result): Result {
  if (isInTransaction(db)) return run();
  beginRead(db);
  try {
    return run();
  } finally {
    endRead(db);
  }
}

/** Begins one, if it can: the read that follows meets the same fault, and says what it is. */
export function beginRead(db: Connection): void {
  try {
    bounds(db).begin.run();
  } catch {
    // Then each statement is by itself.
  }
}

/** Ends what `beginRead` began; a fault such as a full disk has ended it by itself. */
export function endRead(db: Connection): void {
  if (db.$client.open && isInTransaction(db)) bounds(db).end.run();
}

export const isInTransaction = ({ $client }: Connection): boolean => $client.inTransaction;

const bounds = onceFor(({ $client }) => ({
  begin: $client.prepare('BEGIN'),
  end: $client.prepare('COMMIT'),
}));

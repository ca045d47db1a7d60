/** Write transactions: the lock is taken at once, so that what is read before writing holds. */

import { busy, type Connection, isBusy } from './connection.ts';

/**
 * Runs it whole or not at all.
 * @throws ExpectedError `database_busy`
 */
export function write<Result>(db: Connection, run: () => Result): Result {
  try {
    return db.$client.transaction(run).immediate();
  } catch (cause) {
    throw isBusy(cause) ? busy(cause) : cause;
  }
}

/** Write transactions: the lock is taken at once, so that what is read before writing holds. */

import { busy, type Connection, isBusy } from './connection.ts';
import { forgetRows, renewRows } from './remembered-rows.ts';

/**
 * Runs it whole or not at all.
 * @throws ExpectedError `database_busy`
 */
export function write<Result>(db: Connection, run: () => Result): Result {
  const begin = (): Result => {
    renewRows(db);
    return run();
  };
  try {
    return db.$client.transaction(begin).immediate();
  } catch (cause) {
    forgetRows(db);
    throw isBusy(cause) ? busy(cause) : cause;
  }
}

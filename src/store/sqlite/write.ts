/** Write transactions: the lock is taken at once, so that what is read before writing holds. */

import { busy, type Connection, isBusy } from './connection.ts';
import { forgetWaitingRows, writeWaitingRows } from './full-text-index.ts';
import { forgetRows, renewRows } from './remembered-rows.ts';

/**
 * Runs it whole or not at all.
 * @throws ExpectedError `database_busy`
 */
export function write<Result>(db: Connection, run: () => Result): Result {
  const begin = (): Result => {
    renewRows(db);
    const result = run();
    writeWaitingRows(db);
    return result;
  };
  // Within a transaction this is a savepoint: what waited before may not go with it.
  writeWaitingRows(db);
  try {
    return db.$client.transaction(begin).immediate();
  } catch (cause) {
    forgetRows(db);
    forgetWaitingRows(db);
    throw isBusy(cause) ? busy(cause) : cause;
  }
}

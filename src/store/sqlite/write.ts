/** Write transactions: the lock is taken at once, so that what is read before writing holds. */

import { busy, type Connection, isBusy } from './connection.ts';
import { forgetAllRecent, renewRecent } from './recent-utterances.ts';

/**
 * Runs it whole or not at all.
 * @throws ExpectedError `database_busy`
 */
export function write<Result>(db: Connection, run: () => Result): Result {
  const begin = (): Result => {
    renewRecent(db);
    return run();
  };
  try {
    return db.$client.transaction(begin).immediate();
  } catch (cause) {
    forgetAllRecent(db);
    throw isBusy(cause) ? busy(cause) : cause;
  }
}

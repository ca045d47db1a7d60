/** What SQLite's errors mean to those who use the store, and what can be done about each. */

import { ExpectedError } from '../../errors.ts';
import { busy, isBusy } from './connection.ts';
import { Database } from './driver.ts';

/**
 * Gives the expected error for a fault of disk, file or lock; null for anything else, which is a fault of ours.
 * Primary and extended result codes as in SQLite's "Result and Error Codes".
 */
export function databaseFault(error: unknown): ExpectedError | null {
  if (isBusy(error)) return busy(error);
  if (!(error instanceof Database.SqliteError)) return null;
  const { code } = error;
  if (code === 'SQLITE_FULL') return noRoom(error);
  if (/^SQLITE_(?:CORRUPT|NOTADB)/u.test(code)) return damaged(error);
  if (/^SQLITE_(?:READONLY|IOERR|CANTOPEN|PERM|AUTH)/u.test(code)) return unwritable(error);
  return null;
}

/** The error for a disk without room. */
export const noRoom = (cause: Error | null): ExpectedError =>
  new ExpectedError(
    'database_full',
    'There is no room left to write to: nothing of this request was stored. Make room on the disk of the database; writing then goes on by itself.',
    { cause },
  );

const damaged = (cause: Error): ExpectedError =>
  new ExpectedError(
    'database_damaged',
    `The database file is damaged (${cause.message}): run \`onrecord check\`, and restore a backup.`,
    { cause },
  );

const unwritable = (cause: Error): ExpectedError =>
  new ExpectedError(
    'database_unwritable',
    `The database file can't be used (${cause.message}). This program must be allowed to read and write the file and its folder; look at the disk's state as well.`,
    { cause },
  );

/** The error for a file that is no longer where it was: what is written to it would be lost with the process. */
export const movedAway = (file: string): ExpectedError =>
  new ExpectedError(
    'database_unwritable',
    `${file} was removed, moved or replaced while it was open: nothing is written to it any more. Put it back, or start the server again.`,
  );

/** Puts a backup in the place of a database; what stood there is kept beside it. */

import { constants, copyFileSync, existsSync, renameSync } from 'node:fs';
import { ExpectedError } from '../../../errors.ts';
import { checkDatabase } from '../check/check-database.ts';
import type { Fault } from '../check/fault.ts';
import { type Client, Database } from '../driver.ts';
import { checkUpToDate } from '../migrate.ts';
import { openReadOnly } from '../read-only.ts';
import { discard, partialName, putInPlace } from './durable-file.ts';

/** What became of the file that stood there. */
export interface RestoreResult {
  /** Where it is now; null where there was none. */
  readonly keptAs: string | null;
}

/**
 * Checks a backup whole, then copies it to where the database belongs. A database that is there already is
 * only replaced when `replace` is set and nobody has it open, and goes on standing beside it under another name.
 *
 * @param now names the file that is kept: RFC 3339 in UTC
 * @throws ExpectedError `database_unreadable` for a backup that is damaged or none of ours,
 * `database_newer`, `file_exists`, `database_busy` where a program has the database open
 */
export function restoreBackup(
  backup: string,
  file: string,
  { replace = false, now }: { readonly replace?: boolean; readonly now: string },
): RestoreResult {
  refuseFaulty(backup);
  const isThere = existsSync(file);
  if (isThere && !replace) {
    throw new ExpectedError(
      'file_exists',
      `${file} is there already: name another with --db, or say --force, which keeps it beside the new one.`,
    );
  }
  const partial = partialName(file);
  discard(partial);
  try {
    copyFileSync(backup, partial, constants.COPYFILE_FICLONE);
    if (isThere) takeWhole(file);
    const keptAs = setAside(file, now);
    putInPlace(partial, file);
    return { keptAs: isThere ? keptAs : null };
  } finally {
    discard(partial);
  }
}

/** @throws ExpectedError `database_unreadable`, `database_newer` */
function refuseFaulty(backup: string): void {
  const fault = firstFault(backup);
  if (!fault) return;
  throw new ExpectedError(
    'database_unreadable',
    `${backup} is not whole (${fault.check}: ${fault.where}: ${fault.message}); nothing was changed. Name another backup.`,
  );
}

/** One of an older version is brought up to date when it is opened: until then only SQLite's own check fits it. */
function firstFault(backup: string): Pick<Fault, 'check' | 'where' | 'message'> | null {
  const client = openReadOnly(backup, { olderToo: true });
  try {
    const said = client.pragma('integrity_check(1)', { simple: true });
    if (said !== 'ok') return { check: 'file', where: backup, message: String(said) };
    if (!isUpToDate(client)) return null;
  } finally {
    client.close();
  }
  for (const fault of checkDatabase(backup)) return fault;
  return null;
}

function isUpToDate(client: Client): boolean {
  try {
    checkUpToDate(client);
    return true;
  } catch (error) {
    if (error instanceof ExpectedError) return false;
    throw error;
  }
}

/** Gives what stands there another name: also a log without its database, which would be taken for a part of the new one. */
function setAside(file: string, now: string): string {
  const keptAs = `${file}.before-${now.replace(/[^0-9TZ]/gu, '')}`;
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(`${file}${suffix}`)) renameSync(`${file}${suffix}`, `${keptAs}${suffix}`);
  }
  return keptAs;
}

/** Leaving write-ahead mode needs the file to itself: it folds the log in, and fails where a program has it open. */
function takeWhole(file: string): void {
  let client: Client | null = null;
  try {
    client = new Database(file, { timeout: 0 });
    client.pragma('journal_mode = DELETE');
  } catch (cause) {
    const code = cause instanceof Database.SqliteError ? cause.code : '';
    // A damaged file is set aside as it is: that is what one restores for.
    if (!code.startsWith('SQLITE_BUSY')) return;
    throw new ExpectedError(
      'database_busy',
      `${file} is open in another program: stop it first (\`onrecord serve\`, an import), then restore.`,
      { cause },
    );
  } finally {
    client?.close();
  }
}

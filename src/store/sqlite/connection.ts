/** One connection to a database file, with the pragmas that the store relies on. */

import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { ExpectedError } from '../../errors.ts';
import { foldName } from '../../text/name-key.ts';
import { checkOwner } from './check-owner.ts';
import { type Client, Database } from './driver.ts';

/** Drizzle over better-sqlite3; `$client` is the driver's connection. */
export type Connection = BetterSQLite3Database & { readonly $client: Client };

/** Pages kept in memory, in KiB: an import looks keys up all over the file. */
const CACHE_KIB = 64_000;
/** Pages in the log before they are copied into the file: those that are written again and again are then copied once. */
const LOG_PAGES = 4_000;

/** How long a writer waits for another one. */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * Opens a database file, or `:memory:`; makes the file where it doesn't exist, unless it must.
 * @throws ExpectedError `database_unreadable` where the folder is missing or the file is no database
 */
export function openConnection(
  file: string,
  { mustExist = false }: { readonly mustExist?: boolean } = {},
): Connection {
  if (file !== ':memory:') checkPlace(file);
  let client: Client | null = null;
  try {
    client = new Database(file, { timeout: BUSY_TIMEOUT_MS, fileMustExist: mustExist });
    checkOwner(client);
    client.pragma('journal_mode = WAL');
    client.pragma('foreign_keys = ON');
    client.pragma('synchronous = FULL');
    // What is deleted is overwritten, in whatever revision it was: see take-down.ts.
    client.pragma('secure_delete = ON');
    client.pragma(`cache_size = -${CACHE_KIB}`);
    client.pragma(`wal_autocheckpoint = ${LOG_PAGES}`);
    // What a statement or savepoint may have to take back is kept aside, else in a file of its own.
    client.pragma('temp_store = MEMORY');
    client.function('fold_words', { deterministic: true }, (text) => ` ${foldName(String(text))} `);
    return drizzle({ client });
  } catch (cause) {
    client?.close();
    if (cause instanceof ExpectedError) throw cause;
    if (isBusy(cause)) throw busy(cause);
    throw new ExpectedError(
      'database_unreadable',
      `${file} can't be opened as a database (${messageOf(cause)}). ${remedyFor(cause)}`,
      { cause },
    );
  }
}

function checkPlace(file: string): void {
  const folder = dirname(file);
  if (!existsSync(folder)) {
    throw new ExpectedError(
      'database_unreadable',
      `The folder ${folder} of the database doesn't exist. Make it first, or name another file.`,
    );
  }
  if (existsSync(file) && statSync(file).isDirectory()) {
    throw new ExpectedError(
      'database_unreadable',
      `${file} is a folder. Name a file in it, for example ${file}/onrecord.db.`,
    );
  }
}

/** Reading alone needs the right to write too: SQLite keeps the write-ahead log beside the file. */
function remedyFor(error: unknown): string {
  const code = error instanceof Database.SqliteError ? error.code : '';
  return /^SQLITE_(?:READONLY|CANTOPEN|PERM)/u.test(code)
    ? 'This program must be allowed to read and write the file and its folder.'
    : "Name an SQLite file that OnRecord made, or a file that doesn't exist yet.";
}

/** Says whether an error means that another connection held the lock for too long. */
export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

/** The error for a database that stays locked. */
export function busy(cause: unknown): ExpectedError {
  return new ExpectedError(
    'database_busy',
    `Another program has been writing to the database for more than ${BUSY_TIMEOUT_MS / 1000} seconds. Try again.`,
    { cause },
  );
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

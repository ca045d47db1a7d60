/** Checks a database file from top to bottom, changing nothing. */

import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { ExpectedError } from '../../../errors.ts';
import { checkOwner } from '../check-owner.ts';
import type { Connection } from '../connection.ts';
import { checkUpToDate } from '../migrate.ts';
import { checkChanges } from './check-changes.ts';
import { checkCopies } from './check-copies.ts';
import { checkFile, checkReferences } from './check-file.ts';
import { checkIndex } from './check-index.ts';
import { checkHashes, checkOffsets } from './check-texts.ts';
import type { CheckName, Fault } from './fault.ts';

const RUN: Readonly<Record<CheckName, (db: Connection) => Iterable<Fault>>> = {
  file: checkFile,
  references: checkReferences,
  hashes: checkHashes,
  offsets: checkOffsets,
  index: checkIndex,
  copies: checkCopies,
  changes: checkChanges,
};

/**
 * Gives every fault as it is found. Takes about as long as writing the full-text index anew; rows are
 * read one by one, and the index is compared with one that is made beside it in a temporary file.
 * @throws ExpectedError `database_unreadable`, `database_newer`
 */
export function* checkDatabase(file: string): Generator<Fault> {
  const client = openReadOnly(file);
  try {
    const db: Connection = drizzle({ client });
    for (const [name, run] of Object.entries(RUN) as [CheckName, (typeof RUN)[CheckName]][]) {
      yield* guarded(name, run, db);
    }
  } finally {
    client.close();
  }
}

function* guarded(
  check: CheckName,
  run: (db: Connection) => Iterable<Fault>,
  db: Connection,
): Generator<Fault> {
  try {
    yield* run(db);
  } catch (error) {
    // A damaged file may stop a check half way; the others may still tell something.
    const message = error instanceof Error ? error.message : String(error);
    yield { check, where: 'the check itself', message: `it could not be finished: ${message}` };
  }
}

function openReadOnly(file: string): Database.Database {
  if (!existsSync(file)) {
    throw new ExpectedError(
      'database_unreadable',
      `There is no file ${file}: name a database that OnRecord made, with --db.`,
    );
  }
  let client: Database.Database | null = null;
  try {
    client = new Database(file, { readonly: true, fileMustExist: true });
    checkOwner(client);
    checkUpToDate(client);
    return client;
  } catch (cause) {
    client?.close();
    if (cause instanceof ExpectedError) throw cause;
    throw new ExpectedError(
      'database_unreadable',
      `${file} can't be opened as a database (${cause instanceof Error ? cause.message : 'unknown'}). If it is one of OnRecord's, it is damaged: restore a backup.`,
      { cause },
    );
  }
}

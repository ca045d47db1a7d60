/** Checks a database file from top to bottom, changing nothing. */

import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Connection } from '../connection.ts';
import { openReadOnly } from '../read-only.ts';
import { checkChanges } from './check-changes.ts';
import { checkCopies } from './check-copies.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkFile, checkReferences } from './check-file.ts';
import { checkIndex } from './check-index.ts';
import { checkStatements } from './check-statements.ts';
import { checkHashes, checkOffsets } from './check-texts.ts';
import type { CheckName, Fault } from './fault.ts';

const RUN: Readonly<Record<CheckName, (db: Connection) => Iterable<Fault>>> = {
  file: checkFile,
  references: checkReferences,
  hashes: checkHashes,
  offsets: checkOffsets,
  index: checkIndex,
  copies: checkCopies,
  statements: checkStatements,
  changes: checkChanges,
  corrections: checkCorrections,
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

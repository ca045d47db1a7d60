/** For commands that read: a database that isn't there is a typing error, and not one to make. */

import { existsSync } from 'node:fs';
import { ExpectedError } from '../errors.ts';

/** @throws ExpectedError `database_unreadable`, with the remedy */
export function requireDatabase(file: string): void {
  if (existsSync(file)) return;
  throw new ExpectedError(
    'database_unreadable',
    `There is no database at "${file}": make one with "onrecord ingest FILE --db ${file}", or name another with --db.`,
  );
}

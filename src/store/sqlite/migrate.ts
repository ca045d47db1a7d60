/** Brings a database up to date: all migrations that it lacks, in one transaction. */

import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import { ExpectedError } from '../../errors.ts';
import { packageFile } from '../../program-files.ts';
import { busy, type Connection, isBusy } from './connection.ts';
import type { Client } from './driver.ts';
import { defineSqlFunctions } from './sql-functions.ts';

const MIGRATIONS_FOLDER = packageFile('migrations');

/** Drizzle's own table, so that its tools can read where a database stands. */
const CREATE_JOURNAL = `CREATE TABLE IF NOT EXISTS __drizzle_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT, hash text NOT NULL, created_at numeric)`;

/**
 * Applies what is missing. Drizzle's migrator takes no lock before it looks, so that two programs
 * opening a new file at once would both create its tables; this one looks inside the write lock.
 * @throws ExpectedError `database_newer`, `database_unreadable`, `database_busy`
 */
export function migrate(
  { $client: client }: Connection,
  migrationsFolder = MIGRATIONS_FOLDER,
): void {
  const migrations = readMigrationFiles({ migrationsFolder });
  const newest = migrations.at(-1)?.folderMillis ?? 0;
  try {
    if (appliedUntil(client) === newest) return;
    client
      .transaction(() => {
        applyMissing(client, migrations, newest);
      })
      .immediate();
  } catch (cause) {
    if (cause instanceof ExpectedError) throw cause;
    if (isBusy(cause)) throw busy(cause);
    throw new ExpectedError(
      'database_unreadable',
      `${client.name} can't be brought up to date (${cause instanceof Error ? cause.message : 'unknown'}); it is unchanged. Let this program write to it, restore a backup, or name another file.`,
      { cause },
    );
  }
}

function applyMissing(client: Client, migrations: readonly MigrationMeta[], newest: number): void {
  const applied = appliedUntil(client);
  if (applied > newest) throw newer(client);
  client.exec(CREATE_JOURNAL);
  defineSqlFunctions(client);
  const note = client.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)');
  for (const migration of migrations.filter(({ folderMillis }) => folderMillis > applied)) {
    for (const statement of migration.sql) client.exec(statement);
    note.run(migration.hash, migration.folderMillis);
  }
}

/**
 * Lets pass what has every migration and no other; changes nothing.
 * @throws ExpectedError `database_newer`, `database_unreadable`
 */
export function checkUpToDate(client: Client): void {
  const newest = readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER }).at(-1);
  const applied = appliedUntil(client);
  if (applied === newest?.folderMillis) return;
  if (applied > (newest?.folderMillis ?? 0)) throw newer(client);
  throw new ExpectedError(
    'database_unreadable',
    `${client.name} is as an older version of OnRecord left it, or empty. Any other command brings it up to date: do that first (after a copy of the file), then check.`,
  );
}

/**
 * Lets pass what this program or an older one wrote; changes nothing.
 * @throws ExpectedError `database_newer`
 */
export function refuseNewer(client: Client): void {
  const newest = readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER }).at(-1);
  if (appliedUntil(client) > (newest?.folderMillis ?? 0)) throw newer(client);
}

const newer = (client: Client): ExpectedError =>
  new ExpectedError(
    'database_newer',
    `${client.name} was written by a newer OnRecord. Update this program, or name another file.`,
  );

/** When the newest applied migration was made; 0 for a database without any. */
function appliedUntil(client: Client): number {
  const journal = client
    .prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '__drizzle_migrations'`)
    .get();
  if (journal === undefined) return 0;
  return (
    client
      .prepare<[], number>('SELECT coalesce(max(created_at), 0) FROM __drizzle_migrations')
      .pluck()
      .get() ?? 0
  );
}

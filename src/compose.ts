/** Settings → store → services: the only file that opens a database. */

import type { Settings } from './config.ts';
import { makeServices, type Services } from './services/services.ts';
import { checkDatabase } from './store/sqlite/check/check-database.ts';
import type { Fault } from './store/sqlite/check/fault.ts';
import { openSqliteStore } from './store/sqlite/open.ts';

/** The services over an open store, and how to let go of it. */
export interface Composition {
  readonly services: Services;
  readonly close: () => Promise<void>;
}

/**
 * Opens the store, bringing its schema up to date, and makes the services over it.
 *
 * @throws ExpectedError `database_unreadable` for a file that is no database of ours,
 * `database_newer` for one of a newer version
 */
export async function compose(
  settings: Pick<Settings, 'db'>,
  now: () => string = currentTime,
): Promise<Composition> {
  const store = await openSqliteStore({ file: settings.db });
  return { services: makeServices({ store, now }), close: () => store.close() };
}

/**
 * Checks the database file without changing it, and gives every fault as it is found.
 *
 * @throws ExpectedError `database_unreadable`, `database_newer`
 */
export const check = (settings: Pick<Settings, 'db'>): Iterable<Fault> =>
  checkDatabase(settings.db);

const currentTime = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

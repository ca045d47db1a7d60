/** Settings → store → services: the only file that opens a database. */

import type { Settings } from './config.ts';
import { moduleFile } from './program-files.ts';
import { currentTime } from './services/current-time.ts';
import { type Extractor, makeExtractor } from './services/extractor.ts';
import { growingRunner } from './services/growing-runner.ts';
import { makeServices, type ReadingThreads, type Services } from './services/services.ts';
import { type BackupProgress, type BackupResult, backUp } from './store/sqlite/backup/back-up.ts';
import { type RestoreResult, restoreBackup } from './store/sqlite/backup/restore.ts';
import { checkDatabase } from './store/sqlite/check/check-database.ts';
import type { Fault } from './store/sqlite/check/fault.ts';
import { openSqliteStore } from './store/sqlite/open.ts';
import type { Store } from './store/store.ts';

/** The services over an open store, and how to let go of it. */
export interface Composition {
  readonly services: Services;
  readonly close: () => Promise<void>;
}

type ComposeSettings = Pick<Settings, 'db'> & Partial<ThreadSettings>;
type ThreadSettings = Pick<
  Settings,
  'workers' | 'maxPageSeconds' | 'readers' | 'maxReadSeconds' | 'keptMb' | 'maxWaiting'
>;

/** What it is for. */
type Role = 'server' | 'import' | 'command';

/**
 * Opens the store, bringing its schema up to date, and makes the services over it. Worker threads
 * start when there is work for them.
 *
 * @throws ExpectedError `database_unreadable` for a file that is no database of ours,
 * `database_newer` for one of a newer version
 */
export async function compose(
  settings: ComposeSettings,
  { now = currentTime, as = 'command' }: { now?: () => string; as?: Role } = {},
): Promise<Composition> {
  const { store, threads } = await openStore(settings, as);
  const extractor = await openExtractor(settings, as === 'server');
  const keptBytes = (settings.keptMb ?? 0) * BYTES_OF_MB;
  const services = makeServices({ store, now, extractor }, { threads, keptBytes });
  return {
    services,
    close: async () => {
      await services.imports.stop();
      await extractor.close();
      await store.close();
    },
  };
}

const BYTES_OF_MB = 1_000_000;

const READ_PROGRAM = moduleFile('services/reads/read-program');

/** A server keeps writes and heavy reads off its event loop, a command that takes in much its writes; others do one thing at a time anyway. */
async function openStore(
  { db, readers = 1, maxReadSeconds = 30, maxWaiting = 100 }: ComposeSettings,
  as: Role,
): Promise<{ readonly store: Store; readonly threads: ReadingThreads | null }> {
  // A database in memory is of one connection.
  if (as === 'command' || db === ':memory:') {
    return { store: await openSqliteStore({ file: db }), threads: null };
  }
  if (as === 'import') {
    const { openBulkStore } = await import('./store/sqlite/threads/bulk-store.ts');
    return { store: await openBulkStore(db), threads: null };
  }
  const { openThreadedStore } = await import('./store/sqlite/threads/threaded-store.ts');
  const readLimitMs = maxReadSeconds * 1000;
  const limits = { readers, readLimitMs, mostWaiting: maxWaiting };
  const store = await openThreadedStore({ file: db, ...limits, program: READ_PROGRAM });
  return { store, threads: { apart: (job) => store.perform(job), near: store.near } };
}

/** A server keeps all extraction off its event loop; a command begins on its own thread, which costs no start. */
export async function openExtractor(
  { workers = 1, maxPageSeconds = 120, maxWaiting = 100 }: Partial<ThreadSettings>,
  serves = false,
): Promise<Extractor> {
  const limits = { workers, timeLimitMs: maxPageSeconds * 1000, mostWaiting: maxWaiting };
  if (!serves) return makeExtractor(growingRunner(limits));
  // Loaded when it is needed: commands that ask a question need no threads.
  const { openExtractionPool } = await import('./services/extraction-pool.ts');
  return makeExtractor(openExtractionPool({ ...limits, yields: true }));
}

/**
 * Checks the database file without changing it, and gives every fault as it is found.
 *
 * @throws ExpectedError `database_unreadable`, `database_newer`
 */
export const check = (settings: Pick<Settings, 'db'>): Iterable<Fault> =>
  checkDatabase(settings.db);

/**
 * Copies the database as it is now to another file, while others go on using it.
 *
 * @throws ExpectedError `database_unreadable`, `database_newer`, `file_exists`
 */
export const backup = (
  settings: Pick<Settings, 'db'>,
  target: string,
  options: { replace?: boolean; onProgress?: (progress: BackupProgress) => void },
): Promise<BackupResult> => backUp(settings.db, target, options);

/**
 * Puts a backup in the place of the database.
 *
 * @throws ExpectedError `database_unreadable`, `database_newer`, `database_busy`, `file_exists`
 */
export const restore = (
  settings: Pick<Settings, 'db'>,
  source: string,
  { replace = false }: { replace?: boolean },
): RestoreResult => restoreBackup(source, settings.db, { replace, now: currentTime() });

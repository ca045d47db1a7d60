/** The store of a command that takes in much: pages are written by a thread of their own, so that reading and extraction go on meanwhile. */

import { ExpectedError } from '../../../errors.ts';
import { type JobPool, openJobPool } from '../../../threads/job-pool.ts';
import type { Store } from '../../store.ts';
import { identityOf } from '../guarded-store.ts';
import { openSqliteStore } from '../open.ts';
import { callOf, type StoreAnswer, type StoreCall, valueOf } from './store-call.ts';
import { type StoreWorkerData, WORKER_FILE } from './store-worker-file.ts';

/** So many pages are written sooner than a thread has loaded what it needs. */
const FEW_PAGES = 32;
const MEMORY_MB = 1_024;
/** Most of what a page needs is let go of with it: room for many of them, and little is looked through twice. */
const YOUNG_MB = 48;

/**
 * Opens the store on this thread; `savePages` goes to a thread once there is much to write. That may then throw
 * `store_failed` too.
 *
 * @param workerFile for tests: what the thread runs
 * @throws ExpectedError as `openSqliteStore`
 */
export async function openBulkStore(file: string, workerFile = WORKER_FILE): Promise<Store> {
  const own = await openSqliteStore({ file });
  const opened = identityOf(file);
  let writer: JobPool<readonly StoreCall[], readonly StoreAnswer[]> | null = null;
  let pages = 0;
  return {
    ...own,
    async savePages(...given) {
      pages += given[0].length;
      if (pages <= FEW_PAGES) return own.savePages(...given);
      writer ??= openJobPool({
        file: workerFile,
        workers: 1,
        // What is being written may not be given up: nobody could say whether it is stored.
        timeLimitMs: null,
        mostWaiting: Number.POSITIVE_INFINITY,
        memoryMb: MEMORY_MB,
        youngMb: YOUNG_MB,
        data: {
          file,
          opened,
          role: 'writer',
          program: null,
          yields: false,
        } satisfies StoreWorkerData,
        errors: { busy: ended, tooSlow: ended, tooLarge: ended, ended },
      });
      const [answer] = await writer.run([callOf('savePages', given)], 'bulk');
      if (!answer) throw new RangeError('A write was left without an answer.');
      return valueOf(answer) as Awaited<ReturnType<Store['savePages']>>;
    },
    async close() {
      await writer?.close();
      await own.close();
    },
  };
}

const ended = (cause?: Error): ExpectedError =>
  new ExpectedError(
    'store_failed',
    'The thread that writes ended before it was done. Run the command again: it goes on where it was.',
    { cause },
  );

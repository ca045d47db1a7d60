/** The store of a server: writes in one thread, heavy reads in others, so that the event loop waits for neither. */

import { ExpectedError } from '../../../errors.ts';
import { type JobPool, type JobPoolErrors, openJobPool } from '../../../threads/job-pool.ts';
import type { Store, StoreCondition, ThreadsLoad } from '../../store.ts';
import { conditionOf } from '../condition.ts';
import { identityOf, isRead } from '../guarded-store.ts';
import { openUpToDate, storeOn } from '../open.ts';
import { openReadBatches, type ReadLoad } from './read-batches.ts';
import { openReadTurn } from './read-turn.ts';
import {
  callOf,
  type MethodName,
  methodsOf,
  PERFORM,
  type StoreAnswer,
  type StoreCall,
  valueOf,
} from './store-call.ts';
import { type StoreWorkerData, WORKER_FILE } from './store-worker-file.ts';
import { openWriteQueue } from './write-queue.ts';

/** What the threads may use. */
export interface ThreadedStoreOptions {
  readonly file: string;
  /** Threads that read. */
  readonly readers: number;
  /** One read at most; then its thread is given up. */
  readonly readLimitMs: number;
  /** Reads, and writes, that wait at most. */
  readonly mostWaiting: number;
  /** File of a module whose default export is a `ReaderProgram`. */
  readonly program?: string;
  /** For tests: what the threads run. */
  readonly workerFile?: string;
}

const MEMORY_MB = 1_024;

/**
 * A few steps in an index, done by this thread before another would have been woken. All that isn't named here
 * goes to a thread.
 */
const LIGHT: ReadonlySet<MethodName> = new Set([
  'findSeen',
  'findImport',
  'findArticle',
  'findQuote',
  'findSpeaker',
  'findOutlet',
  'findOutletByName',
  'findTombstone',
  'findCorrection',
  'findRevision',
  'findKey',
  'hasKeys',
  'measureSizes',
]);

/** They tell of the whole store, or end it. */
const NEVER_HERE: ReadonlySet<MethodName> = new Set(['condition', 'measureThreads', 'close']);

/** A store in threads, and its readers' program. */
export interface ThreadedStore extends Store {
  /** The same with all reads done by this thread: for what is known to be short. */
  readonly near: Store;
  /** Has a reader run the program; bounded as every read is. @throws what the program throws */
  perform(job: unknown): Promise<unknown>;
}

/**
 * Opens the database, brings it up to date, and gives the store on it. A thread that ends is replaced; whoever waited for it
 * is told. Every read may also throw `read_too_costly`, and every method `server_busy`, `store_failed`.
 *
 * @throws ExpectedError as `openSqliteStore`
 */
export async function openThreadedStore(options: ThreadedStoreOptions): Promise<ThreadedStore> {
  const { file, mostWaiting, readLimitMs, program = null } = options;
  const db = openUpToDate({ file });
  const opened = identityOf(file);
  const own = storeOn(db, opened);
  // One server serves a file: what another left unanswered it left when it was killed. Who can't write may read still.
  await own.releaseRequests().catch(() => undefined);
  const turn = openReadTurn(db);
  const pool = (role: StoreWorkerData['role'], limits: PoolLimits): StorePool =>
    openJobPool<readonly StoreCall[], readonly StoreAnswer[]>({
      ...limits,
      file: options.workerFile ?? WORKER_FILE,
      memoryMb: MEMORY_MB,
      mostWaiting,
      data: {
        ...{ file, opened, role, yields: role === 'writer' },
        program: role === 'reader' ? program : null,
      } satisfies StoreWorkerData,
      errors: errorsOf(role, mostWaiting, readLimitMs),
    });
  const { readers } = options;
  const reading = pool('reader', { workers: readers, timeLimitMs: readLimitMs });
  const reads = openReadBatches((calls) => reading.run(calls, 'interactive'), {
    ...{ threads: readers, mostWaiting },
    full: () => busy(mostWaiting),
  });
  // What is being written may not be given up: nobody could say whether it is stored.
  const writing = pool('writer', { workers: 1, timeLimitMs: null });
  const queue = openWriteQueue((calls) => writing.run(calls, 'bulk'), {
    mostWaiting,
    full: () => busy(mostWaiting),
  });

  let damage: StoreCondition | null = null;
  const ask = async (method: StoreCall['method'], given: readonly unknown[]): Promise<unknown> => {
    if (method === 'condition' && damage) return damage;
    const call = callOf(method, given);
    try {
      const isReading = method === PERFORM || (isRead(method) && method !== 'condition');
      const answer = isReading ? reads.read(call) : queue.write(call);
      return valueOf(await answer.finally(turn.end));
    } catch (error) {
      // Other queries may not touch that part: it stays until the file is opened again.
      if (error instanceof ExpectedError && error.code === 'database_damaged') {
        damage = conditionOf(error);
      }
      throw error;
    }
  };
  const storeOver = (isHere: (method: MethodName) => boolean): Store => {
    const methods = Object.keys(own).map((name): [string, unknown] => {
      const method = name as MethodName;
      if (!isHere(method)) return [method, (...given: unknown[]) => ask(method, given)];
      const read = methodsOf(own)[method];
      return [
        method,
        (...given: unknown[]) => {
          turn.enter();
          return read(...given);
        },
      ];
    });
    const store: Record<string, unknown> = Object.fromEntries(methods);
    return store as unknown as Store;
  };
  return {
    ...storeOver((method) => LIGHT.has(method)),
    near: storeOver((method) => isRead(method) && !NEVER_HERE.has(method)),
    perform: (job) => ask(PERFORM, [job]),
    measureThreads: async () => loadOf(reads.load(), queue.waiting()),
    close: async () => {
      await queue.drained();
      await Promise.all([reading.close(), writing.close()]);
      await own.close();
    },
  };
}

type StorePool = JobPool<readonly StoreCall[], readonly StoreAnswer[]>;
interface PoolLimits {
  readonly workers: number;
  readonly timeLimitMs: number | null;
}

const loadOf = (
  { waiting, running, done, failed }: ReadLoad,
  writesWaiting: number,
): ThreadsLoad => ({
  readsWaiting: waiting,
  readsRunning: running,
  readsDone: done,
  readsFailed: failed,
  writesWaiting,
});

function errorsOf(
  role: StoreWorkerData['role'],
  mostWaiting: number,
  readLimitMs: number,
): JobPoolErrors {
  const tooCostly = (what: string, cause?: Error): ExpectedError =>
    new ExpectedError(
      'read_too_costly',
      `The request ${what} and was given up: ask for less at a time (narrower filters, a rarer word).`,
      { cause },
    );
  return {
    busy: () => busy(mostWaiting),
    tooSlow: () => tooCostly(`was not done after ${readLimitMs / 1000} seconds`),
    tooLarge: (cause) => tooCostly('took more memory than one may', cause),
    ended: (cause) =>
      new ExpectedError(
        'store_failed',
        role === 'writer'
          ? 'The thread that writes ended before it was done: what you sent may be stored or not. Look, and send it again if it is not.'
          : 'The thread that worked on the request ended before it was done: try again, and report it if it happens again.',
        { cause },
      ),
  };
}

const busy = (mostWaiting: number): ExpectedError =>
  new ExpectedError(
    'server_busy',
    `${mostWaiting} requests are waiting for the database already: try again in a moment.`,
  );

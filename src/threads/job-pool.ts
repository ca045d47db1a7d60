/** Jobs in worker threads: bounded in time, memory and waiting, whatever the jobs are. */

import { existsSync } from 'node:fs';
import { Piscina } from 'piscina';
import type { ExpectedError } from '../errors.ts';
import { startingThreads } from './starting-threads.ts';

/** Somebody waits for `interactive` work; `bulk` work takes what is left. */
export type Lane = 'interactive' | 'bulk';

/** What the pool runs, and what it may use. */
export interface JobPoolOptions {
  /** A module whose default export does one job. */
  readonly file: string;
  /** Threads at most; one stays when there is nothing to do. */
  readonly workers: number;
  /** One job at most; then its thread is ended and another takes its place. Null: as long as it takes. */
  readonly timeLimitMs: number | null;
  /** Interactive jobs that wait at most; bulk work bounds itself. */
  readonly mostWaiting: number;
  /** Of one thread's objects. */
  readonly memoryMb: number;
  /** Of these, new ones: the more room they have, the fewer are moved before they are let go of. V8's choice without. */
  readonly youngMb?: number;
  /** What each thread is told when it starts; as plain data. */
  readonly data?: unknown;
  readonly errors: JobPoolErrors;
}

/** What the asker is told where there is no result. */
export interface JobPoolErrors {
  readonly busy: () => ExpectedError;
  readonly tooSlow: () => ExpectedError;
  readonly tooLarge: (cause: Error) => ExpectedError;
  /** The thread ended before the job was done. */
  readonly ended: (cause: Error) => ExpectedError;
}

/** What waits, what runs, and what was done since the start. */
export interface JobPoolLoad {
  readonly waiting: number;
  readonly running: number;
  readonly done: number;
  /** Jobs without a result: too slow, too large, a thread that ended, a fault of ours. */
  readonly failed: number;
}

/** A pool of threads for one kind of job. */
export interface JobPool<Job, Result> {
  /** @throws ExpectedError as `JobPoolErrors` says; whatever else the job threw */
  run(job: Job, lane: Lane): Promise<Result>;
  load(): JobPoolLoad;
  /** Ends the threads; what is under way is given up. */
  close(): Promise<void>;
}

/** A thread without work for so long is ended. */
const IDLE_MS = 30_000;

interface Task<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts one thread; the others start when there is work for them.
 *
 * @throws RangeError where the file isn't there: jobs would wait for ever
 */
export function openJobPool<Job, Result>(options: JobPoolOptions): JobPool<Job, Result> {
  const { file, workers, timeLimitMs, mostWaiting, youngMb, errors } = options;
  if (!existsSync(file)) {
    throw new RangeError(`A part of the program is missing: ${file}. Build or install it again.`);
  }
  const threads = new Piscina({
    filename: file,
    minThreads: 1,
    maxThreads: workers,
    idleTimeout: IDLE_MS,
    workerData: options.data,
    resourceLimits: {
      maxOldGenerationSizeMb: options.memoryMb,
      ...(youngMb === undefined ? {} : { maxYoungGenerationSizeMb: youngMb }),
    },
  });
  // A thread that breaks without a job: the next job starts another, and is told if that breaks too.
  threads.on('error', () => undefined);
  const starting = startingThreads();
  starting.note(threads.threads);
  // Jobs wait here and not in the threads' own queue: a job's time begins when it is begun.
  const waiting: Readonly<Record<Lane, Task<Job, Result>[]>> = { interactive: [], bulk: [] };
  let [running, done, failed] = [0, 0, 0];

  const begin = (): void => {
    while (running < workers) {
      const task = waiting.interactive.shift() ?? waiting.bulk.shift();
      if (!task) return;
      running++;
      void perform(task).finally(() => {
        running--;
        begin();
      });
    }
  };
  const perform = async ({ job, resolve, reject }: Task<Job, Result>): Promise<void> => {
    const stop = new AbortController();
    const abort = (): void => {
      stop.abort();
    };
    const timer = timeLimitMs === null ? undefined : setTimeout(abort, timeLimitMs);
    try {
      const outcome = threads.run(job, { signal: stop.signal });
      starting.note(threads.threads);
      const result = (await outcome) as Result;
      done++;
      resolve(result);
    } catch (cause) {
      failed++;
      reject(stop.signal.aborted ? errors.tooSlow() : failureOf(cause, errors));
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    run: (job, lane) =>
      new Promise((resolve, reject) => {
        if (lane === 'interactive' && waiting.interactive.length >= mostWaiting) {
          reject(errors.busy());
          return;
        }
        waiting[lane].push({ job, resolve, reject });
        begin();
      }),
    load: () => ({
      waiting: waiting.interactive.length + waiting.bulk.length,
      ...{ running, done, failed },
    }),
    close: async () => {
      await starting.settled();
      await threads.destroy();
    },
  };
}

/** Why a thread broke; an error that the work threw is a fault of ours and stays what it is. */
function failureOf(cause: unknown, errors: JobPoolErrors): unknown {
  if (!(cause instanceof Error)) return cause;
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return errors.tooLarge(cause);
  return /worker exited|terminat/iu.test(cause.message) ? errors.ended(cause) : cause;
}

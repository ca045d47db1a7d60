/** Extraction in worker threads: bounded in time, memory and waiting, and never in the way of the event loop. */

import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { ExpectedError } from '../errors.ts';
import {
  charactersOf,
  type ExtractionJob,
  type JobResult,
  type JobRunner,
  type Lane,
} from './extractor.ts';

/** What the pool may use. */
export interface PoolLimits {
  /** Threads at most. */
  readonly workers: number;
  /** One job at most; then its thread is ended and another takes its place. */
  readonly timeLimitMs: number;
  /** Interactive jobs that wait at most; bulk work bounds itself. */
  readonly mostWaiting: number;
  /** For tests: what the threads run. */
  readonly workerFile?: string;
  /** Memory of one thread's objects. */
  readonly memoryMb?: number;
}

/** Beside this file, compiled as it is or as source as it is. */
const WORKER_FILE = fileURLToPath(
  new URL(`extraction-worker${extname(import.meta.url)}`, import.meta.url),
);

/** A thread without work for so long is ended; one stays. */
const IDLE_MS = 30_000;
const MEMORY_MB = 2_048;

interface Task {
  readonly job: ExtractionJob;
  readonly resolve: (result: JobResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts one thread; the others start when there is work for them. */
export function openExtractionPool(limits: PoolLimits): JobRunner {
  const { workers, timeLimitMs, mostWaiting } = limits;
  const threads = new Piscina({
    filename: limits.workerFile ?? WORKER_FILE,
    minThreads: 1,
    maxThreads: workers,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb ?? MEMORY_MB },
  });
  // Jobs wait here and not in the threads' own queue: a job's time begins when it is begun.
  const waiting: Readonly<Record<Lane, Task[]>> = { interactive: [], bulk: [] };
  let running = 0;
  let [done, failed, characters] = [0, 0, 0];

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
  const perform = async ({ job, resolve, reject }: Task): Promise<void> => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      stop.abort();
    }, timeLimitMs);
    try {
      const result = (await threads.run(job, { signal: stop.signal })) as JobResult;
      done++;
      characters += charactersOf(job);
      resolve(result);
    } catch (cause) {
      failed++;
      reject(stop.signal.aborted ? tooSlow(timeLimitMs) : failureOf(cause));
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    run: (job, lane) =>
      new Promise((resolve, reject) => {
        if (lane === 'interactive' && waiting.interactive.length >= mostWaiting) {
          reject(busy(mostWaiting));
          return;
        }
        waiting[lane].push({ job, resolve, reject });
        begin();
      }),
    load: () => ({
      waiting: waiting.interactive.length + waiting.bulk.length,
      running,
      done,
      failed,
      characters,
    }),
    close: () => threads.destroy(),
  };
}

const tooSlow = (timeLimitMs: number): ExpectedError =>
  new ExpectedError(
    'page_too_costly',
    `The page was not done after ${timeLimitMs / 1000} seconds and was given up: split it into its articles, or raise ONRECORD_MAX_PAGE_SECONDS.`,
  );

const busy = (mostWaiting: number): ExpectedError =>
  new ExpectedError(
    'server_busy',
    `${mostWaiting} documents are waiting already: try again in a moment, or send many as one import.`,
  );

/** Why a thread broke; an error that the work threw is a fault of ours and stays what it is. */
function failureOf(cause: unknown): unknown {
  if (!(cause instanceof Error)) return cause;
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new ExpectedError(
      'page_too_costly',
      'The page took more memory than one page may: split it into its articles.',
      { cause },
    );
  }
  if (/worker exited|terminat/iu.test(cause.message)) {
    return new ExpectedError(
      'extraction_failed',
      'The thread that worked on the page ended before it was done: try again, and report the page if it happens again.',
      { cause },
    );
  }
  return cause;
}

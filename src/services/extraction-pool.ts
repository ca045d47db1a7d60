/** Extraction in worker threads: bounded in time, memory and waiting, and never in the way of the event loop. */

import { ExpectedError } from '../errors.ts';
import { moduleFile } from '../program-files.ts';
import { openJobPool } from '../threads/job-pool.ts';
import { charactersOf, type ExtractionJob, type JobResult, type JobRunner } from './extractor.ts';

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
  /** The threads let those who wait for answers go first. */
  readonly yields?: boolean;
}

const WORKER_FILE = moduleFile('services/extraction-worker');

const MEMORY_MB = 2_048;

/** Starts one thread; the others start when there is work for them. */
export function openExtractionPool(limits: PoolLimits): JobRunner {
  const { workers, timeLimitMs, mostWaiting, yields = false } = limits;
  const pool = openJobPool<ExtractionJob, JobResult>({
    ...{ workers, timeLimitMs, mostWaiting },
    file: limits.workerFile ?? WORKER_FILE,
    memoryMb: limits.memoryMb ?? MEMORY_MB,
    data: { yields },
    errors: {
      busy: () => busy(mostWaiting),
      tooSlow: () => tooSlow(timeLimitMs),
      tooLarge,
      ended,
    },
  });
  let characters = 0;
  return {
    async run(job, lane) {
      const result = await pool.run(job, lane);
      characters += charactersOf(job);
      return result;
    },
    load: () => ({ ...pool.load(), characters }),
    close: () => pool.close(),
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

const tooLarge = (cause: Error): ExpectedError =>
  new ExpectedError(
    'page_too_costly',
    'The page took more memory than one page may: split it into its articles.',
    { cause },
  );

const ended = (cause: Error): ExpectedError =>
  new ExpectedError(
    'extraction_failed',
    'The thread that worked on the page ended before it was done: try again, and report the page if it happens again.',
    { cause },
  );

/** Jobs on this thread while they are few and small, in worker threads once there is work for them. */

import type { PoolLimits } from './extraction-pool.ts';
import { charactersOf, inlineRunner, type JobRunner } from './extractor.ts';

/** A thread loads the engine for about as long as this many characters take to read. */
const FREE_CHARACTERS = 100_000;

/** Starts no thread for a line or two, and none at all where there may be but one. */
export function growingRunner(limits: PoolLimits): JobRunner {
  const here = inlineRunner();
  let pool: Promise<JobRunner> | null = null;
  let opened: JobRunner | null = null;
  let characters = 0;
  return {
    async run(job, lane) {
      characters += charactersOf(job);
      if (characters <= FREE_CHARACTERS || limits.workers === 1) return here.run(job, lane);
      pool ??= import('./extraction-pool.ts').then(({ openExtractionPool }) =>
        openExtractionPool(limits),
      );
      opened = await pool;
      return opened.run(job, lane);
    },
    load: () => (opened ?? here).load(),
    async close() {
      await (await pool)?.close();
    },
  };
}

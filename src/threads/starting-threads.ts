/** Threads that are still loading their program: Node aborts the whole process where one is ended in the midst of that. */

import type { Worker } from 'node:worker_threads';

/** Which threads of a pool haven't begun to listen yet. */
export interface StartingThreads {
  /** Notes those that are new; to be called right after any may have been started. */
  note(threads: readonly Worker[]): void;
  /** Resolves when all that were noted listen or have ended, after `PATIENCE_MS` in any case. */
  settled(): Promise<void>;
}

/** Loading takes some tenths of a second, on a busy machine a few seconds. */
const PATIENCE_MS = 10_000;

/** Gives an empty set of them. A thread's first message says that it listens (piscina). */
export function startingThreads(): StartingThreads {
  const noted = new WeakSet<Worker>();
  const starting = new Map<Worker, Promise<unknown>>();
  return {
    note: (threads) => {
      for (const thread of threads) {
        if (noted.has(thread)) continue;
        noted.add(thread);
        const begun = new Promise<void>((resolve) => {
          for (const event of ['message', 'exit', 'error']) {
            thread.once(event, () => {
              starting.delete(thread);
              resolve();
            });
          }
        });
        starting.set(thread, begun);
      }
    },
    settled: async () => {
      if (starting.size === 0) return;
      // The timer keeps the process alive as well: threads without work don't.
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, PATIENCE_MS);
      });
      await Promise.race([Promise.all(starting.values()), patience]);
      clearTimeout(timer);
    },
  };
}

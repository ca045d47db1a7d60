/** The imports that this process runs right now: how fast they are, and how to stop them. */

import { ExpectedError } from '../errors.ts';

/** One running import. */
export interface ActiveImport {
  readonly signal: AbortSignal;
  /** Says that so many more documents are on disk, up to this byte of the body. */
  readonly committed: (documents: number, bytes: number) => void;
  readonly documentsPerSecond: () => number | null;
  readonly secondsLeft: () => number | null;
  /** Resolves at the next change, or `quiet` after a while without one. */
  readonly changed: () => Promise<'changed' | 'quiet'>;
  readonly end: () => void;
}

export interface ActiveImports {
  /** Keeps an id from being run twice. @throws ExpectedError `import_running` */
  readonly claim: (id: string | null) => void;
  readonly release: (id: string | null) => void;
  readonly begin: (id: string, totalBytes: number | null) => ActiveImport;
  readonly find: (id: string) => ActiveImport | null;
  /** Interrupts all and waits for their ends. */
  readonly stop: () => Promise<void>;
}

/** A listener hears something at least so often, lest a proxy take the connection for dead. */
const QUIET_MS = 15_000;
const STOP_CHECK_MS = 20;

/** Starts without any. */
export function activeImports(): ActiveImports {
  const runs = new Map<string, ActiveImport & { readonly stop: () => void }>();
  const claimed = new Set<string>();
  return {
    claim(id) {
      if (id === null) return;
      if (claimed.has(id)) {
        throw new ExpectedError(
          'import_running',
          `The import "${id}" is running: wait for its end, or leave out importId to begin another.`,
        );
      }
      claimed.add(id);
    },
    release(id) {
      if (id !== null) claimed.delete(id);
    },
    begin(id, totalBytes) {
      claimed.add(id);
      const stopping = new AbortController();
      const begun = Date.now();
      const waiting = new Set<() => void>();
      let [done, bytes] = [0, 0];
      const wake = (): void => {
        for (const resume of waiting) resume();
        waiting.clear();
      };
      const seconds = (): number => (Date.now() - begun) / 1000;
      const run = {
        signal: stopping.signal,
        committed(documents: number, until: number) {
          done += documents;
          bytes = until;
          wake();
        },
        documentsPerSecond: () => (done === 0 ? null : round(done / seconds())),
        secondsLeft: () =>
          totalBytes === null || bytes === 0
            ? null
            : Math.max(0, Math.round(((totalBytes - bytes) / bytes) * seconds())),
        changed: () =>
          new Promise<'changed' | 'quiet'>((resolve) => {
            const timer = setTimeout(() => {
              waiting.delete(resume);
              resolve('quiet');
            }, QUIET_MS);
            const resume = (): void => {
              clearTimeout(timer);
              resolve('changed');
            };
            waiting.add(resume);
          }),
        end() {
          runs.delete(id);
          claimed.delete(id);
          wake();
        },
        stop() {
          stopping.abort();
        },
      };
      runs.set(id, run);
      return run;
    },
    find: (id) => runs.get(id) ?? null,
    async stop() {
      for (const { stop } of runs.values()) stop();
      while (runs.size > 0) {
        await new Promise((resolve) => setTimeout(resolve, STOP_CHECK_MS));
      }
    },
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

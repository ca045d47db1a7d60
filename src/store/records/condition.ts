/** How the store is. */

/** What can be done with the store: `busy` and all after it refuse what is to be written; most can still be read. */
export type StoreState = 'writable' | 'busy' | 'full' | 'unwritable' | 'damaged' | 'closed';

/** Bytes on the disk; 0 for what is in memory. */
export interface StoreSizes {
  readonly databaseBytes: number;
  /** What was written and isn't in the database file yet. */
  readonly logBytes: number;
}

/** The state, and for a person what is wrong and what to do; null when nothing is. */
export interface StoreCondition {
  readonly state: StoreState;
  readonly message: string | null;
}

/** What the threads of a store have to do, and what was done since the start. */
export interface ThreadsLoad {
  readonly readsWaiting: number;
  readonly readsRunning: number;
  readonly readsDone: number;
  /** Without a result: too slow, too large, a thread that ended. */
  readonly readsFailed: number;
  readonly writesWaiting: number;
}

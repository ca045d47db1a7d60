/** What runs in a thread of the store, and what it is told. */

import { moduleFile } from '../../../program-files.ts';

/** What a thread is told when it starts. */
export interface StoreWorkerData {
  readonly file: string;
  /** Which file stood there when it was opened: another one is not written to. */
  readonly opened: string | null;
  readonly role: 'reader' | 'writer';
  /** A module whose default export is a `ReaderProgram`; null: readers have methods of the store alone. */
  readonly program: string | null;
  /** Lets those who wait for answers go first. */
  readonly yields: boolean;
}

export const WORKER_FILE = moduleFile('store/sqlite/threads/store-worker');

/** What runs in a thread of the store, and what it is told. */

import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** Beside this file, compiled as it is or as source as it is. */
export const WORKER_FILE = fileURLToPath(
  new URL(`store-worker${extname(import.meta.url)}`, import.meta.url),
);

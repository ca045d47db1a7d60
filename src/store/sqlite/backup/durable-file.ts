/** Files that are there whole or not at all: written under another name, forced to disk, then renamed. */

import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** The name under which a file is written before it is whole; in the same folder, so that renaming is one act. */
export const partialName = (file: string): string => `${file}.partial-${process.pid}`;

/** Forces a file to disk, gives it its name, and forces the name to disk. */
export function putInPlace(partial: string, file: string): void {
  syncPath(partial);
  renameSync(partial, file);
  syncPath(dirname(file));
}

/** Removes a database file that was left half done, with what SQLite keeps beside it. */
export function discard(partial: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal'])
    rmSync(`${partial}${suffix}`, { force: true });
}

function syncPath(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

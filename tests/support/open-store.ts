/** Stores for tests, closed and removed when the test ends. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';

/** Opens an empty store in memory. */
export async function openMemoryStore(): Promise<Store> {
  const store = await openSqliteStore({ file: ':memory:' });
  onTestFinished(() => store.close());
  return store;
}

/** Gives the path of a database file that doesn't exist yet, in a folder of its own. */
export async function temporaryFile(name = 'test.db'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, name);
}

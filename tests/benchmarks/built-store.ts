/** The store as `npm run build` wrote it. */

import type { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';

const BUILT = new URL('../../dist/store/sqlite/open.js', import.meta.url);

/** Opens a store on a file that is made when it isn't there. */
export async function openBuiltStore(file: string): Promise<Store> {
  const built = (await import(BUILT.href)) as { openSqliteStore: typeof openSqliteStore };
  return built.openSqliteStore({ file });
}

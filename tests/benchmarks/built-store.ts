/** The store and the services as `npm run build` wrote them. */

import type { makeServices as MakeServices } from '../../src/services/services.ts';
import type { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';

const BUILT = new URL('../../dist/store/sqlite/open.js', import.meta.url);

/** Opens a store on a file that is made when it isn't there. */
export async function openBuiltStore(file: string): Promise<Store> {
  const built = (await import(BUILT.href)) as { openSqliteStore: typeof openSqliteStore };
  return built.openSqliteStore({ file });
}

/** What `npm run build` wrote: what runs through a loader is slower than what users get. */
export async function loadServices(): Promise<typeof MakeServices> {
  const built = new URL('../../dist/services/services.js', import.meta.url);
  const { makeServices } = (await import(built.href)) as { makeServices: typeof MakeServices };
  return makeServices;
}

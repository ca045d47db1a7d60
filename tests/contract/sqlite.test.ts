import { onTestFinished } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import {
  answerCall,
  callOf,
  type MethodName,
  valueOf,
} from '../../src/store/sqlite/threads/store-call.ts';
import type { Store } from '../../src/store/store.ts';
import { openMemoryStore, temporaryFile } from '../support/open-store.ts';
import { storeContract } from './store-contract.ts';

storeContract('SQLite in memory', openMemoryStore);

storeContract('SQLite in a file', async () => {
  const store = await openSqliteStore({ file: await temporaryFile() });
  onTestFinished(() => store.close());
  return store;
});

// What goes to a thread and comes back is plain data: every method works so. The threads themselves: tests/store/threaded-store.test.ts.
storeContract('SQLite by calls as they are sent to threads', async () => {
  const store = await openMemoryStore();
  const sent = Object.keys(store).map((name) => {
    const method = name as MethodName;
    return [
      method,
      async (...given: unknown[]) =>
        valueOf(structuredClone(await answerCall(store, structuredClone(callOf(method, given))))),
    ];
  });
  return Object.fromEntries(sent) as Store;
});

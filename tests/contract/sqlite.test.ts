import { onTestFinished } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { openMemoryStore, temporaryFile } from '../support/open-store.ts';
import { storeContract } from './store-contract.ts';

storeContract('SQLite in memory', openMemoryStore);

storeContract('SQLite in a file', async () => {
  const store = await openSqliteStore({ file: await temporaryFile() });
  onTestFinished(() => store.close());
  return store;
});

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { temporaryFile } from '../support/open-store.ts';

const WRITER = fileURLToPath(new URL('../support/write-pages.ts', import.meta.url));
const run = promisify(execFile);

test('two processes may open a new file and write to it at once', async () => {
  const file = await temporaryFile();
  const write = (name: string) =>
    run(process.execPath, ['--import', 'tsx', WRITER, file, name, '25']);
  await Promise.all([write('one'), write('two')]);
  const store = await openSqliteStore({ file });
  expect(await store.countQuotes({})).toBe(50);
  const { items } = await store.listSpeakers({}, { limit: 10, after: null });
  expect(items).toMatchObject([{ name: 'Amina Diallo', quotes: 50 }]);
  await store.close();
});

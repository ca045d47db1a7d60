/** Backups are one moment's state, whole or not there; restoring loses nothing of what stood there. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { backUp } from '../../src/store/sqlite/backup/back-up.ts';
import { restoreBackup } from '../../src/store/sqlite/backup/restore.ts';
import { checkDatabase } from '../../src/store/sqlite/check/check-database.ts';
import { Database } from '../../src/store/sqlite/driver.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { newArticle, newPage } from '../support/new-page.ts';
import { temporaryFile } from '../support/open-store.ts';

const NOW = '2025-03-05T06:00:00Z';
const WRITER = fileURLToPath(new URL('../support/write-pages.ts', import.meta.url));

const textsOf = (file: string): string[] => {
  const client = new Database(file, { readonly: true });
  try {
    return client.prepare<[], string>('SELECT text FROM articles ORDER BY id').pluck().all();
  } finally {
    client.close();
  }
};

async function databaseOf(...texts: string[]): Promise<string> {
  const file = await temporaryFile();
  const store = await openSqliteStore({ file });
  for (const text of texts) await store.savePage(newPage([newArticle(text)]), matchSpeakers);
  await store.close();
  return file;
}

test('a backup under write load is the state of one moment, and the writer goes on', async () => {
  const file = await databaseOf();
  const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, file, 'load', '400']);
  const ended = once(writer, 'close');
  onTestFinished(() => {
    writer.kill('SIGKILL');
  });
  while (textsOf(file).length < 40) await new Promise((resolve) => setTimeout(resolve, 20));
  const target = join(dirname(file), 'copy.db');
  const steps: number[] = [];
  await backUp(file, target, { onProgress: ({ donePages }) => steps.push(donePages) });

  const copied = textsOf(target);
  expect((await ended)[0]).toBe(0);
  const written = textsOf(file);
  expect(written).toHaveLength(400);
  expect(copied.length).toBeGreaterThanOrEqual(40);
  expect(copied.length).toBeLessThan(400);
  expect(copied).toEqual(written.slice(0, copied.length));
  expect([...checkDatabase(target)]).toEqual([]);
  expect(steps.length).toBeGreaterThan(0);
});

test('a file that is there is only replaced when that is said', async () => {
  const file = await databaseOf('One.');
  const target = join(dirname(file), 'copy.db');
  writeFileSync(target, 'something else');
  await expect(backUp(file, target)).rejects.toMatchObject({ code: 'file_exists' });
  expect(readFileSync(target, 'utf8')).toBe('something else');
  await backUp(file, target, { replace: true });
  expect(textsOf(target)).toEqual(['One.']);
});

test.each([
  ['that is missing', 'absent.db', 'test.db', /no file/u],
  ['into a folder that is missing', 'test.db', 'absent/copy.db', /folder can be written/u],
])('a backup of or to a place %s says so and leaves nothing', async (_name, from, to, message) => {
  const folder = dirname(await databaseOf('One.'));
  await expect(backUp(join(folder, from), join(folder, to), { replace: true })).rejects.toThrow(
    message,
  );
  // SQLite's own two files stay beside a database that was only read.
  const names = await readdir(folder);
  expect(names.filter((name) => !/-(?:wal|shm)$/u.test(name))).toEqual(['test.db']);
});

test('a damaged database gives no backup', async () => {
  const file = await databaseOf(
    ...Array.from({ length: 30 }, (_, at) => `Text ${at}. `.repeat(99)),
  );
  const bytes = readFileSync(file);
  bytes.fill(0x41, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 20_000);
  writeFileSync(file, bytes);
  const target = join(dirname(file), 'copy.db');
  await expect(backUp(file, target)).rejects.toMatchObject({ code: 'database_unreadable' });
  expect(existsSync(target)).toBe(false);
});

test('restoring keeps what stood there, with what its log held', async () => {
  const backup = await databaseOf('Old.');
  const file = await databaseOf('New.');
  expect(() => restoreBackup(backup, file, { now: NOW })).toThrow(/--force/u);
  // A writer that was killed: its log holds an article that the file itself doesn't.
  const killed = new Database(file);
  killed.pragma('journal_mode = WAL');
  killed.pragma('wal_autocheckpoint = 0');
  killed.exec(`UPDATE articles SET text = 'Newest.'`);
  const [main, log] = [readFileSync(file), readFileSync(`${file}-wal`)];
  killed.close();
  writeFileSync(file, main);
  writeFileSync(`${file}-wal`, log);

  const { keptAs } = restoreBackup(backup, file, { replace: true, now: NOW });
  expect(textsOf(file)).toEqual(['Old.']);
  expect(textsOf(String(keptAs))).toEqual(['Newest.']);
});

test('a database that is open is not replaced', async () => {
  const backup = await databaseOf('Old.');
  const file = await databaseOf('New.');
  const store = await openSqliteStore({ file });
  expect(() => restoreBackup(backup, file, { replace: true, now: NOW })).toThrow(
    expect.objectContaining({ code: 'database_busy' }),
  );
  await store.close();
  expect(textsOf(file)).toEqual(['New.']);
});

test('a log without its database does not become part of the one that is restored', async () => {
  const backup = await databaseOf('Old.');
  const file = await temporaryFile();
  writeFileSync(`${file}-wal`, 'left over');
  expect(restoreBackup(backup, file, { now: NOW })).toEqual({ keptAs: null });
  expect(textsOf(file)).toEqual(['Old.']);
  expect([...checkDatabase(file)]).toEqual([]);
});

test('a backup with a fault is refused, and the database stays', async () => {
  const backup = await databaseOf('Old.');
  const client = new Database(backup);
  client.exec(`UPDATE articles SET text = 'Forged.'`);
  client.close();
  const file = await databaseOf('New.');
  expect(() => restoreBackup(backup, file, { replace: true, now: NOW })).toThrow(/not whole/u);
  expect(textsOf(file)).toEqual(['New.']);
});

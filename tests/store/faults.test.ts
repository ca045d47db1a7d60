/** Full disks, files that vanish or are damaged: told, nothing half written, and taken up again when the cause is gone. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { checkDatabase } from '../../src/store/sqlite/check/check-database.ts';
import { Database } from '../../src/store/sqlite/driver.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';
import { newArticle, newPage } from '../support/new-page.ts';
import { temporaryFile } from '../support/open-store.ts';

const ALL = { limit: 100, after: null };
const page = (name: string, words = 1) =>
  newPage(
    [newArticle(`${name}: "Yes," she said. ${'The quay lay empty that day. '.repeat(words)}`)],
    {
      externalId: name,
    },
  );

const stored = async (store: Store) =>
  (await store.listArticles({}, ALL)).items.map(({ externalId }) => externalId);

/** A small disk of its own; null where this process may not mount one. */
function smallDisk(kilobytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true });
  });
  return folder;
}

test('a full disk refuses what is to be written, reads on, and is written to again', async ({
  skip,
}) => {
  const disk = smallDisk(5_000);
  if (disk === null) {
    skip('needs the right to mount a small disk');
    return;
  }
  const file = join(disk, 'test.db');
  const store = await openSqliteStore({ file });
  const acknowledged: string[] = [];
  await store.savePage(page('first'), matchSpeakers);
  acknowledged.push('first');
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(2_500_000));

  let refused: unknown = null;
  for (let at = 0; at < 60 && refused === null; at++) {
    await store
      .savePage(page(`page-${at}`, 2_000), matchSpeakers)
      .then(() => acknowledged.push(`page-${at}`))
      .catch((error: unknown) => (refused = error));
  }
  expect(refused).toMatchObject({ code: 'database_full' });
  expect(await stored(store)).toEqual(acknowledged);
  expect((await store.condition()).state).toBe('full');

  rmSync(join(disk, 'ballast'));
  await store.savePage(page('afterwards'), matchSpeakers);
  acknowledged.push('afterwards');
  expect(await stored(store)).toEqual(acknowledged);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect((await store.condition()).state).toBe('writable');
  await store.close();
  expect([...checkDatabase(file)]).toEqual([]);
});

test('a file that was moved away is written to no more, until it is back', async () => {
  const file = await temporaryFile();
  const store = await openSqliteStore({ file });
  onTestFinished(() => store.close());
  renameSync(file, `${file}.away`);
  await expect(store.savePage(page('a'), matchSpeakers)).rejects.toMatchObject({
    code: 'database_unwritable',
    message: expect.stringContaining('moved') as string,
  });
  expect((await store.condition()).state).toBe('unwritable');
  expect(existsSync(file)).toBe(false);
  expect(await stored(store)).toEqual([]);
  renameSync(`${file}.away`, file);
  await store.savePage(page('a'), matchSpeakers);
  expect(await stored(store)).toEqual(['a']);
});

test('a page of the file that is damaged is told as such', async () => {
  const file = await temporaryFile();
  const first = await openSqliteStore({ file });
  for (let at = 0; at < 40; at++) await first.savePage(page(`page-${at}`, 300), matchSpeakers);
  await first.close();
  const client = new Database(file);
  // The root of the table itself: whatever reads articles meets it.
  const root = client
    .prepare<[], number>(`SELECT rootpage FROM sqlite_master WHERE name = 'articles'`)
    .pluck()
    .get();
  const pageSize = Number(client.pragma('page_size', { simple: true }));
  client.close();
  const bytes = readFileSync(file);
  bytes.fill(0x2a, ((root ?? 1) - 1) * pageSize, (root ?? 1) * pageSize);
  writeFileSync(file, bytes);

  const store = await openSqliteStore({ file });
  onTestFinished(() => store.close());
  await expect(store.listArticles({}, ALL)).rejects.toMatchObject({ code: 'database_damaged' });
  expect((await store.condition()).state).toBe('damaged');
});

test('a lock that somebody else holds is told without waiting for it', async () => {
  const file = await temporaryFile();
  const store = await openSqliteStore({ file });
  const other = new Database(file);
  onTestFinished(async () => {
    other.close();
    await store.close();
  });
  other.exec('BEGIN IMMEDIATE');
  expect((await store.condition()).state).toBe('busy');
  other.exec('ROLLBACK');
});

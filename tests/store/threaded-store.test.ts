/** The store of a server, in threads: nothing that a thread does ends it, and writes go together but fail alone. */

import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { Database } from '../../src/store/sqlite/driver.ts';
import {
  openThreadedStore,
  type ThreadedStoreOptions,
} from '../../src/store/sqlite/threads/threaded-store.ts';
import type { Store } from '../../src/store/store.ts';
import { builtFile } from '../support/built-files.ts';
import { newArticle, newPage } from '../support/new-page.ts';
import { temporaryFile } from '../support/open-store.ts';

const ODD = fileURLToPath(new URL('../support/odd-store-worker.mjs', import.meta.url));

async function open(options: Partial<ThreadedStoreOptions> = {}): Promise<Store> {
  const file = options.file ?? (await temporaryFile());
  const limits = { readers: 1, readLimitMs: 20_000, mostWaiting: 100 };
  const workerFile = builtFile('store/sqlite/threads/store-worker');
  const store = await openThreadedStore({ workerFile, ...limits, ...options, file });
  onTestFinished(() => store.close());
  return store;
}

const page = (id: string) =>
  newPage([newArticle(`“Yes,” Ann Lee said of ${id}.`, [{ said: 'Yes,', by: 'Ann Lee' }])], {
    externalId: id,
  });

const KEY = { scope: 'read', createdAt: '2025-03-05T06:00:00.000Z', expiresAt: null } as const;

test.each([
  ['ends its thread', 'die', 20_000, 'store_failed'],
  ['takes too long', 'hang', 3_000, 'read_too_costly'],
])('a read that %s gets an error, and others go on', async (_what, wish, readLimitMs, code) => {
  const store = await open({ workerFile: ODD, readLimitMs });
  await store.savePage(page('a'), matchSpeakers);
  // A thread that starts on a busy machine may take longer than this limit.
  const ask = () => store.completeSpeakers('Ann', 10).catch(() => null);
  await expect.poll(ask, { timeout: 150_000 }).toMatchObject([{ name: 'Ann Lee' }]);
  await expect(store.completeSpeakers(wish, 10)).rejects.toMatchObject({
    name: 'ExpectedError',
    code,
  });
  await expect.poll(ask, { timeout: 150_000 }).toMatchObject([{ name: 'Ann Lee' }]);
});

test('what was written is read at once, though a read of the same turn began before', async () => {
  const store = await open();
  const save = (id: string) =>
    store.saveKey({ ...KEY, id, name: id, secretSha256: id.padEnd(64, '0') });
  await save('first');
  const saved = save('second');
  setTimeout(() => {
    void store.hasKeys();
    // Long enough for the thread to have written, and its message comes in this same turn.
    const end = performance.now() + 300;
    while (performance.now() < end);
  }, 0);
  await saved;
  expect(await store.findKey('second')).toMatchObject({ name: 'second' });
});

test('a write whose thread ends is told so, and another thread goes on writing', async () => {
  const store = await open({ workerFile: ODD });
  await store.savePage(page('a'), matchSpeakers);
  await expect(store.forgetTopicEdit('die')).rejects.toMatchObject({ code: 'store_failed' });
  await store.savePage(page('b'), matchSpeakers);
  expect(await store.countQuotes({})).toBe(2);
});

test('writes that wait for the same sync are stored each for itself, and one that fails takes no other along', async () => {
  const file = await temporaryFile();
  const store = await open({ file });
  // The first is under way while the others come, which then go together.
  const bad = newPage([newArticle('Short.', [])], { externalId: 'bad' });
  const broken = {
    ...bad,
    articles: [{ ...bad.articles[0], text: null }],
  } as unknown as typeof bad;
  const results = await Promise.allSettled([
    ...['a', 'b', 'c'].map((id) => store.savePage(page(id), matchSpeakers)),
    store.savePage(broken, matchSpeakers),
    store.takeDown(
      'nothing',
      {
        reason: 'a test',
        removedBy: null,
        removedAt: '2025-01-01T00:00:00Z',
      },
      matchSpeakers,
    ),
    ...['d', 'a'].map((id) => store.savePage(page(id), matchSpeakers)),
  ]);
  expect(results.map(({ status }) => status)).toEqual([
    ...['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'],
  ]);
  expect(results.at(-1)).toMatchObject({ value: [{ outcome: 'unchanged' }] });
  const client = new Database(file, { readonly: true });
  const ids = client.prepare('SELECT external_id FROM articles ORDER BY 1').pluck().all();
  client.close();
  expect(ids).toEqual(['a', 'b', 'c', 'd']);
});

test('so many reads and writes wait and no more', async () => {
  const store = await open({ mostWaiting: 2 });
  const reads = await Promise.allSettled(
    Array.from({ length: 10 }, () => store.completeSpeakers('Ann', 10)),
  );
  const writes = await Promise.allSettled(
    Array.from({ length: 10 }, (_, at) => store.savePage(page(String(at)), matchSpeakers)),
  );
  for (const results of [reads, writes]) {
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(results.length);
    for (const { reason } of refused as PromiseRejectedResult[]) {
      expect(reason).toMatchObject({ code: 'server_busy' });
    }
  }
  expect(await store.countQuotes({})).toBe(
    writes.filter(({ status }) => status === 'fulfilled').length,
  );
});

test('what was written is there when the store is closed, and the log is empty', async () => {
  const file = await temporaryFile();
  const store = await open({ file, readers: 2, mostWaiting: 9 });
  const saved = store.savePage(page('a'), matchSpeakers);
  await store.close();
  expect(await saved).toMatchObject([{ outcome: 'created' }]);
  expect(existsSync(`${file}-wal`)).toBe(false);
  const again = await open({ file });
  expect(await again.countQuotes({})).toBe(1);
  expect(await again.condition()).toEqual({ state: 'writable', message: null });
});

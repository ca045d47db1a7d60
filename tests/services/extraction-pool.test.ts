/** Extraction in worker threads: the same results, bounded, and nothing that a page does ends it. */

import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openExtractionPool, type PoolLimits } from '../../src/services/extraction-pool.ts';
import { type Extractor, inlineRunner, makeExtractor } from '../../src/services/extractor.ts';
import { growingRunner } from '../../src/services/growing-runner.ts';
import { builtFile } from '../support/built-files.ts';

const ODD = fileURLToPath(new URL('../support/odd-worker.mjs', import.meta.url));
const TEXT = '“The pier will open in May,” harbour master Ana Brandt said on Monday.';

function open(limits: Partial<PoolLimits> = {}): Extractor {
  const pool = openExtractionPool({
    workers: 2,
    timeLimitMs: 20_000,
    mostWaiting: 10,
    workerFile: builtFile('services/extraction-worker'),
    ...limits,
  });
  onTestFinished(() => pool.close());
  return makeExtractor(pool);
}

test('a thread gives what this thread gives', async () => {
  const here = makeExtractor(inlineRunner());
  const there = open();
  const document = { id: 'a', text: TEXT, outlet: 'Coast Courier' };
  expect(await there.readPage(document, '2025-03-05T06:00:00Z')).toEqual(
    await here.readPage(document, '2025-03-05T06:00:00Z'),
  );
  expect(await there.extract(document, true)).toEqual(await here.extract(document, true));
  await expect(there.readPage({ text: ' ' }, '2025-03-05')).rejects.toMatchObject({
    code: 'empty_page',
  });
  await expect(there.readFeed('<rss>')).rejects.toMatchObject({ code: 'page_unreadable' });
});

test.each([
  ['takes too long', 'hang', 5_000, 'page_too_costly', /5 seconds/u],
  ['ends its thread', 'die', 60_000, 'extraction_failed', /try again/u],
  // On a busy machine the memory may take long to be full.
  ['takes too much memory', 'hoard', 150_000, 'page_too_costly', /memory/u],
])(
  'a page that %s gets a clear error, and others go on',
  async (_what, text, timeLimitMs, code, message) => {
    const pool = open({ workerFile: ODD, workers: 1, timeLimitMs, memoryMb: 64 });
    const bad = pool.extract({ text });
    const next = pool.extract({ text: 'fine' });
    await expect(bad).rejects.toMatchObject({
      name: 'ExpectedError',
      code,
      message: expect.stringMatching(message) as string,
    });
    expect(await next).toMatchObject({ id: 'fine' });
    expect(await pool.extract({ text: 'fine again' })).toMatchObject({ id: 'fine again' });
  },
);

test('a program without the file of its threads says so, and lets nobody wait', () => {
  expect(() => open({ workerFile: `${ODD}.missing` })).toThrow(/missing: .*odd-worker/u);
});

test('a fault of ours stays one', async () => {
  const pool = open({ workerFile: ODD });
  await expect(pool.extract({ text: 'throw' })).rejects.toThrow(RangeError);
});

test('so many wait and no more; bulk work lets the others pass', async () => {
  const pool = open({ workerFile: ODD, workers: 1, timeLimitMs: 4_000, mostWaiting: 1 });
  const order: string[] = [];
  const note = (name: string) => () => order.push(name);
  const running = pool.extract({ text: 'hang' }).catch(note('hang'));
  const bulk = pool.extract({ text: 'bulk' }, false, 'bulk').then(note('bulk'));
  const waiting = pool.extract({ text: 'somebody' }).then(note('somebody'));
  await expect(pool.extract({ text: 'one too many' })).rejects.toMatchObject({
    code: 'server_busy',
  });
  await Promise.all([running, bulk, waiting]);
  expect(order).toEqual(['hang', 'somebody', 'bulk']);
});

test('the growing kind stays on this thread for a line and leaves it for many', async () => {
  const runner = growingRunner({
    workers: 2,
    timeLimitMs: 20_000,
    mostWaiting: 10,
    workerFile: ODD,
  });
  onTestFinished(() => runner.close());
  const extractor = makeExtractor(runner);
  expect((await extractor.extract({ text: TEXT })).quotes).toHaveLength(1);
  const long = 'fine'.repeat(30_000);
  expect((await extractor.extract({ text: long })).id).toBe(long);
});

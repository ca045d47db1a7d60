import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ExpectedError } from '../../src/errors.ts';
import { openReadBatches } from '../../src/store/sqlite/threads/read-batches.ts';
import type { StoreAnswer, StoreCall } from '../../src/store/sqlite/threads/store-call.ts';

const call = (method: StoreCall['method'], n = 0): StoreCall => ({
  method,
  given: [n],
  matcherAt: -1,
});
const valueOf = (answer: StoreAnswer): unknown => ('value' in answer ? answer.value : answer);
const full = (): ExpectedError => new ExpectedError('server_busy', 'full');

/** A thread that notes what it is given together, and answers each with what it was given; by its clock a batch takes so many milliseconds. */
function thread(ms: number) {
  const batches: number[] = [];
  let time = 0;
  const run = async (calls: readonly StoreCall[]): Promise<StoreAnswer[]> => {
    batches.push(calls.length);
    await pause(1);
    time += ms;
    return calls.map(({ given: [n] }) => ({ value: n }));
  };
  return { batches, run, clock: () => time };
}

test('short reads that wait go together, and each gets its own answer', async () => {
  const { batches, run, clock } = thread(1);
  const reads = openReadBatches(run, { threads: 1, mostWaiting: 100, full, clock });
  for (let n = 0; n < 20; n++) await reads.read(call('findQuote', n));
  expect(batches).toEqual(Array.from({ length: 20 }, () => 1));
  const answers = await Promise.all(
    Array.from({ length: 9 }, (_, n) => reads.read(call('findQuote', n))),
  );
  expect(answers.map(valueOf)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(Math.max(...batches)).toBeGreaterThan(1);
  expect(reads.load()).toEqual({ waiting: 0, running: 0, done: 29, failed: 0 });
});

test('a read of a kind that is slow, or not known yet, goes alone', async () => {
  const { batches, run, clock } = thread(20);
  const reads = openReadBatches(run, { threads: 1, mostWaiting: 100, full, clock });
  await Promise.all(Array.from({ length: 5 }, (_, n) => reads.read(call('searchQuotes', n))));
  expect(batches).toEqual([1, 1, 1, 1, 1]);
});

test('those that wait are shared out among the threads', async () => {
  const { batches, run, clock } = thread(1);
  const reads = openReadBatches(run, { threads: 2, mostWaiting: 100, full, clock });
  for (let n = 0; n < 20; n++) await reads.read(call('findQuote', n));
  const before = batches.length;
  await Promise.all(Array.from({ length: 8 }, (_, n) => reads.read(call('findQuote', n))));
  expect(batches.length - before).toBeGreaterThanOrEqual(2);
});

test('the one that breaks its thread is told, those beside it are answered', async () => {
  const tooCostly = new ExpectedError('read_too_costly', 'given up');
  const { run, clock } = thread(1);
  const reads = openReadBatches(
    async (calls) => {
      if (calls.some(({ given: [n] }) => n === 13)) throw tooCostly;
      return run(calls);
    },
    { threads: 1, mostWaiting: 100, full, clock },
  );
  for (let n = 0; n < 5; n++) await reads.read(call('findQuote', n));
  const outcomes = await Promise.allSettled(
    [11, 12, 13, 14].map((n) => reads.read(call('findQuote', n))),
  );
  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(reads.load().failed).toBe(1);
});

test('beyond what may wait a read is refused at once', async () => {
  const { run, clock } = thread(5);
  const reads = openReadBatches(run, { threads: 1, mostWaiting: 2, full, clock });
  const asked = Array.from({ length: 5 }, (_, n) => reads.read(call('searchQuotes', n)));
  const outcomes = await Promise.allSettled(asked);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(2);
});

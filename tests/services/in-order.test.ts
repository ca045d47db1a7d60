/** Work at once with results in order, and in groups. */

import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inGroups } from '../../src/services/in-groups.ts';
import { inOrder } from '../../src/services/in-order.ts';

async function* numbers(count: number, failAfter = false): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) yield number;
  if (failAfter) throw new RangeError('the source broke');
}

const window = (count: number, weight = 1000) => ({ count, weight, weigh: () => 1 });

test('results come in order, and no more is under way than may be', async () => {
  let [running, most] = [0, 0];
  const results: number[] = [];
  const work = async (number: number): Promise<number> => {
    most = Math.max(most, ++running);
    await wait(number % 3 === 0 ? 12 : 1);
    running--;
    return number;
  };
  for await (const result of inOrder(numbers(30), work, window(4))) results.push(result);
  expect(results).toEqual(Array.from({ length: 30 }, (_, at) => at));
  expect(most).toBe(4);
});

test('weight bounds it too, and one is always taken', async () => {
  let [running, most] = [0, 0];
  const heavy = { count: 10, weight: 5, weigh: () => 7 };
  const work = async (): Promise<void> => {
    most = Math.max(most, ++running);
    await wait(1);
    running--;
  };
  let results = 0;
  for await (const result of inOrder(numbers(5), work, heavy)) {
    expect(result).toBeUndefined();
    results++;
  }
  expect([results, most]).toEqual([5, 1]);
});

test('a result doesn’t wait for an item that doesn’t come', async () => {
  async function* stalled(): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => undefined);
  }
  const results = inOrder(stalled(), async (number) => number, window(4));
  expect((await results.next()).value).toBe(1);
});

test('an error of the source or of the work comes after what came before it', async () => {
  const slowly = async (number: number): Promise<number> => {
    await wait(2);
    if (number === 7) throw new TypeError('the work broke');
    return number;
  };
  for (const [source, error, before] of [
    [numbers(5, true), RangeError, 5],
    [numbers(20), TypeError, 7],
  ] as const) {
    const results: number[] = [];
    const all = async (): Promise<void> => {
      for await (const group of inGroups(inOrder(source, slowly, window(9)), {
        count: 3,
        waitMs: 50,
      })) {
        results.push(...group);
      }
    };
    await expect(all()).rejects.toThrow(error);
    expect(results).toHaveLength(before);
  }
});

test('groups are as large as may be where things come fast, and small where they come slowly', async () => {
  const sizes = async (pauseMs: number): Promise<number[]> => {
    async function* paced(): AsyncGenerator<number> {
      for await (const number of numbers(6)) {
        if (pauseMs > 0) await wait(pauseMs);
        yield number;
      }
    }
    const groups: number[] = [];
    for await (const group of inGroups(paced(), { count: 4, waitMs: 20 }))
      groups.push(group.length);
    return groups;
  };
  expect(await sizes(0)).toEqual([4, 2]);
  expect(await sizes(60)).toEqual([1, 1, 1, 1, 1, 1]);
});

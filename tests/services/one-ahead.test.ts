import { expect, test } from 'vitest';
import { oneAhead } from '../../src/services/one-ahead.ts';

async function* give<Thing>(things: readonly Thing[], end?: Error): AsyncGenerator<Thing> {
  yield* things;
  if (end) throw end;
}

async function taken<Result>(results: AsyncGenerator<Result>): Promise<unknown[]> {
  const all: unknown[] = [];
  try {
    for await (const result of results) all.push(result);
  } catch (error) {
    all.push((error as Error).message);
  }
  return all;
}

const double = async (thing: number): Promise<number> => 2 * thing;

test.each([
  ['results in order', [1, 2, 3], undefined, [2, 4, 6]],
  ['nothing of nothing', [], undefined, []],
  ['an error of the things after what came before it', [1, 2], 'gone', [2, 4, 'gone']],
])('%s', async (_what, things, end, expected) => {
  const results = oneAhead(give(things, end === undefined ? undefined : new Error(end)), double);
  expect(await taken(results)).toEqual(expected);
});

test('nothing is begun after what failed', async () => {
  const begun: number[] = [];
  const results = oneAhead(give([1, 2, 3, 4]), async (thing) => {
    begun.push(thing);
    if (thing === 2) throw new Error('no');
    return thing;
  });
  expect(await taken(results)).toEqual([1, 'no']);
  expect(begun).toEqual([1, 2]);
});

test('the next is begun before a result is taken, and one at a time', async () => {
  const told: string[] = [];
  const results = oneAhead(give(['a', 'b', 'c']), async (thing) => {
    told.push(`${thing} begun`);
    await new Promise(setImmediate);
    told.push(`${thing} done`);
    return thing;
  });
  await results.next();
  // What a consumer does meanwhile.
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
  expect(told).toEqual(['a begun', 'a done', 'b begun', 'b done']);
  await results.return(undefined);
});

test('a result comes without waiting for the next thing', async () => {
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => undefined);
  }
  const results = oneAhead(slow(), double);
  expect(await results.next()).toEqual({ done: false, value: 2 });
});

test('what is under way is done when nobody takes more', async () => {
  const done: number[] = [];
  const results = oneAhead(give([1, 2, 3]), async (thing) => {
    await new Promise(setImmediate);
    done.push(thing);
    return thing;
  });
  await results.next();
  await results.return(undefined);
  const known = [...done];
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
  expect(done).toEqual(known);
});

/** A thread of the store that does what none should, as the name that is asked for tells it; else it does its work. */

import type { StoreAnswer, StoreCall } from '../../src/store/sqlite/threads/store-call.ts';
import work from '../../src/store/sqlite/threads/store-worker.ts';

export default async function oddWork(calls: readonly StoreCall[]): Promise<StoreAnswer[]> {
  for (const { given } of calls) {
    const [asked] = given;
    const wish = isNamed(asked) ? asked.name : asked;
    if (wish === 'die') process.exit(3);
    if (wish === 'hang') for (;;);
    if (wish === 'hoard') {
      const hoard: string[][] = [];
      for (;;) hoard.push(new Array<string>(100_000).fill(wish));
    }
  }
  return work(calls);
}

/** A job of the readers' program. */
const isNamed = (asked: unknown): asked is { readonly name: unknown } =>
  typeof asked === 'object' && asked !== null && 'name' in asked;

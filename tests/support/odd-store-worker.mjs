/** A thread of the store that does what none should, as the name that is asked for tells it; else it does its work. */

import work from '../../dist/store/sqlite/threads/store-worker.js';

export default async function oddWork(calls) {
  for (const { given } of calls) {
    const [asked] = given;
    // What the readers' program is asked for has a name.
    const wish = asked?.name ?? asked;
    if (wish === 'die') process.exit(3);
    if (wish === 'hang') for (;;);
    if (wish === 'hoard') {
      const hoard = [];
      for (;;) hoard.push(new Array(100_000).fill(wish));
    }
  }
  return work(calls);
}

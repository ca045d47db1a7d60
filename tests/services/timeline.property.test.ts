/** Timelines count what a scan of the whole store counts. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TIMELINE_UNITS } from '../../src/services/timeline.ts';
import { fillBuckets } from '../../src/services/timeline-buckets.ts';
import { scan } from '../search/brute-force.ts';
import { fill, filter, query, resolve, stores } from '../search/generated-store.ts';
import { openMemoryStore } from '../support/open-store.ts';

/** So many characters of a date tell the unit. */
const EXACT = { day: 10, week: 10, month: 7, year: 4 };

test('each bucket counts the quotes published in it, and all are counted once', async () => {
  await fc.assert(
    fc.asyncProperty(
      stores,
      fc.array(fc.tuple(fc.oneof(query, fc.constant({ allOf: [] })), filter), { minLength: 4 }),
      fc.constantFrom(...TIMELINE_UNITS),
      async (articles, questions, by) => {
        const store = await openMemoryStore();
        const all = await fill(store, articles);
        for (const [words, narrowed] of questions) {
          const filters = await resolve(store, narrowed);
          const ids = new Set(scan(all, words, filters));
          const dates = all.flatMap(({ id, article }) =>
            ids.has(id) ? [article.publishedAt] : [],
          );
          const exact = dates.filter((date) => (date?.length ?? 0) >= EXACT[by]);
          const within = (from: string, to: string): number =>
            exact.filter((date) => {
              const at = Date.parse(date ?? '');
              return Date.parse(from) <= at && at < Date.parse(to);
            }).length;

          const { days, isCut } = await store.countDays(words, filters);
          const filled = fillBuckets(days, by, 1_000);
          const buckets = filled?.buckets ?? [];
          const counts = buckets.map(({ count }) => count);
          expect(isCut).toBe(false);
          expect(counts).toEqual(buckets.map(({ from, to }) => within(from, to)));
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(exact.length);
          const undated = dates.filter((date) => date === null).length;
          const imprecise = dates.length - undated - exact.length;
          expect(filled).toMatchObject({ undated, imprecise });
          // One after the other, and none empty at either end.
          expect(buckets.slice(1).map(({ from }) => from)).toEqual(
            buckets.slice(0, -1).map(({ to }) => to),
          );
          expect([counts[0], counts.at(-1)]).not.toContain(0);
        }
        await store.close();
      },
    ),
    { numRuns: Number(process.env['ONRECORD_PROPERTY_RUNS'] ?? 30) },
  );
});

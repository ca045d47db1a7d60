/** An outlet's sources are counted as a scan of the whole store counts them. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outletSources } from '../../src/services/outlet-sources.ts';
import type { QuoteRecord } from '../../src/store/store.ts';
import { scan } from '../search/brute-force.ts';
import { fill, stores } from '../search/generated-store.ts';
import { openMemoryStore } from '../support/open-store.ts';

/** How many have each value; those that have none are left out. */
function tally(
  quotes: readonly QuoteRecord[],
  valueOf: (quote: QuoteRecord) => string | null | undefined,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of quotes.map(valueOf)) {
    if (value != null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

test('each speaker, kind and type is counted in all quotes of the outlet', async () => {
  await fc.assert(
    fc.asyncProperty(stores, fc.constantFrom(undefined, '2025-02-01'), async (articles, from) => {
      const store = await openMemoryStore();
      const all = await fill(store, articles);
      const { items: outlets } = await store.listOutlets({ limit: 100, after: null });
      for (const outlet of outlets) {
        const ids = scan(all, { allOf: [] }, { outletId: outlet.id, ...(from && { from }) });
        const own = all.filter(({ id }) => ids.includes(id));
        const { speakers, kinds, types, unattributed, quotes } = await outletSources(
          store,
          outlet,
          { limit: 100, from },
        );
        expect(quotes).toBe(own.length);
        expect(new Map(speakers.map((source) => [source.id, source.quotes]))).toEqual(
          tally(own, ({ speaker }) => speaker?.id),
        );
        expect(new Map(kinds.map((source) => [source.kind, source.quotes]))).toEqual(
          tally(own, ({ speaker }) => speaker?.kind),
        );
        expect(new Map(types.map((source) => [source.type, source.quotes]))).toEqual(
          tally(own, ({ type }) => type),
        );
        expect(unattributed.quotes).toBe(own.filter(({ speaker }) => speaker === null).length);
        for (const counted of [...speakers, ...kinds, ...types]) {
          expect(counted.share).toBeCloseTo(counted.quotes / own.length, 3);
        }
        const ranks = speakers.map((source) => source.quotes);
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      }
      await store.close();
    }),
    { numRuns: Number(process.env['ONRECORD_PROPERTY_RUNS'] ?? 30) },
  );
});

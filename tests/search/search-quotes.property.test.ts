/** Every search gives what a scan of the whole store gives; where it is cut off, a part of that, and it says so. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  MATCH_PLACES,
  type MatchPlace,
  type QuoteRecord,
  type Slice,
  type SliceRequest,
} from '../../src/store/store.ts';
import { openMemoryStore } from '../support/open-store.ts';
import { placeOf, scan } from './brute-force.ts';
import { fill, filter, query, resolve, stores } from './generated-store.ts';

test('a search gives what a scan gives, and counts as many', async () => {
  await fc.assert(
    fc.asyncProperty(
      stores,
      fc.array(fc.tuple(query, filter), { minLength: 4, maxLength: 8 }),
      fc.integer({ min: 1, max: 5 }),
      async (articles, questions, few) => {
        const store = await openMemoryStore();
        const all = await fill(store, articles);
        for (const [words, narrowed] of questions) {
          const by = await resolve(store, narrowed);
          const wanted = scan(all, words, by);
          const { hits, isCut } = await store.searchQuotes(words, by, { limit: 100 });
          expect(hits.map(({ quote }) => quote.id).sort()).toEqual(wanted);
          expect(isCut).toBe(false);
          // What is nearer comes first, and is said to be so.
          const places = hits.map(({ place }) => MATCH_PLACES.indexOf(place ?? 'content'));
          expect(places).toEqual([...places].sort((a, b) => a - b));
          for (const { quote, place } of hits) expect(place).toBe(placeOf(quote, words));
          const partly = await store.searchQuotes(words, by, { limit: 100, loaded: few });
          const given = [...partly.hits.map(({ quote }) => quote.id), ...partly.others];
          expect(given).toEqual(hits.map(({ quote }) => quote.id));
          expect(partly.hits.length).toBe(Math.min(few, wanted.length));
          for (const within of MATCH_PLACES) {
            const near = all.filter((quote) => reaches(placeOf(quote, words), within));
            const found = await store.searchQuotes(words, by, { limit: 100, within });
            expect(found.hits.map(({ quote }) => quote.id).sort()).toEqual(scan(near, words, by));
          }
          expect(await store.countMatches(words, by)).toBe(wanted.length);
          const some = await store.searchQuotes(words, by, { limit: few });
          expect(some.isCut).toBe(wanted.length > few);
          expect(wanted).toEqual(expect.arrayContaining(some.hits.map(({ quote }) => quote.id)));
          expect(await walk((slice) => store.listMatches(words, by, slice), few)).toEqual(wanted);
          const newest = await store.searchQuotes(words, by, { limit: 100, order: 'newest' });
          expect(newest.hits.map(({ quote }) => quote.id).sort()).toEqual(wanted);
          const dates = newest.hits.map(({ quote }) => quote.article.publishedAt ?? '');
          expect(dates).toEqual([...dates].sort().reverse());
          const facets = await store.countFacets(words, by, ['type']);
          expect(facets.counts.reduce((sum, { count }) => sum + count, 0)).toBe(wanted.length);
        }
        await store.close();
      },
    ),
    { numRuns: Number(process.env['ONRECORD_PROPERTY_RUNS'] ?? 40) },
  );
});

const reaches = (place: MatchPlace | null, within: MatchPlace): boolean =>
  place !== null && MATCH_PLACES.indexOf(place) <= MATCH_PLACES.indexOf(within);

/** All ids of a list that is read page by page, sorted. */
async function walk(
  page: (slice: SliceRequest) => Promise<Slice<QuoteRecord>>,
  limit: number,
): Promise<string[]> {
  const ids: string[] = [];
  let after: SliceRequest['after'] = null;
  do {
    const slice: Slice<QuoteRecord> = await page({ limit, after });
    expect(slice.items.length).toBeLessThanOrEqual(limit);
    ids.push(...slice.items.map(({ id }) => id));
    after = slice.next;
  } while (after !== null);
  return ids.sort();
}

test('a list by date or confidence gives every quote once, page by page', async () => {
  await fc.assert(
    fc.asyncProperty(
      stores,
      fc.constantFrom('newest', 'oldest', 'confidence', 'stored'),
      async (articles, order) => {
        const store = await openMemoryStore();
        const all = await fill(store, articles);
        const walked: QuoteRecord[] = [];
        await walk(async (request) => {
          const slice = await store.listQuotes({}, request, order);
          walked.push(...slice.items);
          return slice;
        }, 3);
        expect(walked.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
        if (order === 'newest') {
          const dates = walked.map(({ article }) => article.publishedAt ?? '');
          expect(dates).toEqual([...dates].sort().reverse());
        }
        await store.close();
      },
    ),
    { numRuns: 25 },
  );
});

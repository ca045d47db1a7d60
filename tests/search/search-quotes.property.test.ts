/** Every search gives what a scan of the whole store gives; where it is cut off, a part of that, and it says so. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import type { QuoteFilter, QuoteRecord, Store, TextQuery } from '../../src/store/store.ts';
import { newArticle, newPage, type StatedQuote } from '../support/new-page.ts';
import { openMemoryStore } from '../support/open-store.ts';
import { scan } from './brute-force.ts';

const WORDS = 'bridge bridges tax taxes river water drought ferry pay paid wall'.split(' ');
const NAMES = ['Amina Diallo', 'Samba Keita', 'Ruth Olsen'];
const DAYS = ['2025-01-05', '2025-02-10', '2025-03-04', null];

const word = fc.constantFrom(...WORDS);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

interface GeneratedQuote {
  readonly said: string;
  readonly before: string;
  readonly by: string | null;
  readonly type: 'direct' | 'indirect';
  readonly act: 'statement' | 'denial';
  readonly to: string | null;
}

const generatedQuote: fc.Arbitrary<GeneratedQuote> = fc.record({
  said: phrase,
  before: phrase,
  by: fc.constantFrom(...NAMES, null),
  type: fc.constantFrom('direct', 'indirect'),
  act: fc.constantFrom('statement', 'statement', 'denial'),
  to: fc.constantFrom('CNN', 'reporters', null),
});

const generatedArticle = fc.record({
  headline: fc.option(phrase),
  publishedAt: fc.constantFrom(...DAYS),
  outlet: fc.constantFrom('Coast Courier', 'Inland Gazette'),
  quotes: fc.array(generatedQuote, { minLength: 1, maxLength: 4 }),
});

const query: fc.Arbitrary<TextQuery> = fc.record({
  allOf: fc.array(fc.record({ anyOf: fc.array(phrase, { minLength: 1, maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 2,
  }),
  noneOf: fc.array(word, { maxLength: 1 }),
});

const filter = fc.record(
  {
    speaker: fc.constantFrom(...NAMES),
    type: fc.constantFrom('direct' as const, 'indirect' as const),
    speechAct: fc.constantFrom('statement' as const, 'denial' as const),
    from: fc.constantFrom('2025-02-01', '2025-03-04'),
    to: fc.constantFrom('2025-03-01', '2025-03-04'),
    venue: fc.constantFrom('CNN', 'reporters'),
  },
  { requiredKeys: [] },
);

async function fill(
  store: Store,
  articles: readonly {
    readonly headline: string | null;
    readonly publishedAt: string | null;
    readonly outlet: string;
    readonly quotes: readonly GeneratedQuote[];
  }[],
): Promise<QuoteRecord[]> {
  for (const [at, { headline, publishedAt, outlet, quotes }] of articles.entries()) {
    // A number marks each content, so that each stands where it is stated.
    const said = quotes.map((quote, place) => ({
      ...quote,
      said: `${quote.said} n${at}q${place}`,
    }));
    const text = said.map((quote) => `${quote.before}: ${quote.said}.`).join('\n');
    const stated = said.map(
      ({ said: words, by, type, act, to }): StatedQuote => ({
        ...{ said: words, by, type, speechAct: act, saidTo: to },
      }),
    );
    const article = newArticle(text, stated, { headline, publishedAt, outlet });
    await store.savePage(newPage([article]), matchSpeakers);
  }
  const all = await store.listQuotes({}, { limit: 100, after: null });
  return all.items;
}

async function resolve(
  store: Store,
  { speaker, ...rest }: QuoteFilter & { readonly speaker?: string },
): Promise<QuoteFilter> {
  if (speaker === undefined) return rest;
  const found = await store.findSpeakersByName(speaker, 1);
  return { ...rest, speakerIds: found.map((guess) => guess.speaker.id) };
}

const stores = fc.array(generatedArticle, { minLength: 1, maxLength: 6 });

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
          expect(await store.countMatches(words, by)).toBe(wanted.length);
          const some = await store.searchQuotes(words, by, { limit: few });
          expect(some.isCut).toBe(wanted.length > few);
          expect(wanted).toEqual(expect.arrayContaining(some.hits.map(({ quote }) => quote.id)));
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

test('a list by date or confidence gives every quote once, page by page', async () => {
  await fc.assert(
    fc.asyncProperty(
      stores,
      fc.constantFrom('newest', 'oldest', 'confidence', 'stored'),
      async (articles, order) => {
        const store = await openMemoryStore();
        const all = await fill(store, articles);
        const walked: QuoteRecord[] = [];
        let after = null;
        do {
          const slice: Awaited<ReturnType<Store['listQuotes']>> = await store.listQuotes(
            {},
            { limit: 3, after },
            order,
          );
          walked.push(...slice.items);
          after = slice.next;
        } while (after !== null);
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

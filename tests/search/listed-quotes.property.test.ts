/** Lists of quotes over words, topics and filters: what a scan gives, whole and once, while articles come in. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeThesaurus } from '../../src/search/thesaurus.ts';
import { relatedWords, widenTopic } from '../../src/search/topic-groups.ts';
import { makeServices } from '../../src/services/services.ts';
import type { QuoteRecord, Store, TextQuery } from '../../src/store/store.ts';
import { openMemoryStore } from '../support/open-store.ts';
import { scan } from './brute-force.ts';
import { fill, filter, resolve, stores, WORDS } from './generated-store.ts';

const NOW = '2025-03-12T10:00:00Z';
const topics = fc.array(fc.constantFrom(...WORDS, 'crossing'), { minLength: 1, maxLength: 2 });
const sorts = fc.constantFrom('relevance', 'newest', 'oldest', 'stored');
const runs = Number(process.env['ONRECORD_PROPERTY_RUNS'] ?? 25);

/** What a topic looks for in this store, by its thesaurus. */
async function widened(store: Store, words: readonly string[]): Promise<TextQuery> {
  const thesaurus = makeThesaurus(await store.listTopicEdits());
  const terms = thesaurus.joinCompounds(words);
  return relatedWords(await widenTopic(store, thesaurus, terms), []);
}

test('a topic finds what a scan for its words and all that stand for them finds, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(
      stores,
      fc.array(fc.tuple(topics, filter, sorts), { minLength: 3, maxLength: 5 }),
      async (articles, searches) => {
        const store = await openMemoryStore();
        const all = await fill(store, articles);
        const services = makeServices({ store, now: () => NOW });
        const edit = {
          name: 'bridge',
          synonyms: ['ferry', 'pay wall'],
          kinds: ['wall'],
          parts: [],
        };
        await services.topics.put('bridge', edit);
        for (const [words, narrowed, sort] of searches) {
          const wanted = scan(all, await widened(store, words), await resolve(store, narrowed));
          const { speaker, outlet, place, ...rest } = narrowed;
          if (place !== undefined || isRefused(all, narrowed)) continue;
          const query = { ...rest, speaker, outlet, topic: words.join(' '), sort };
          const { items, facets, truncated } = await services.quotes.list(
            { ...query, facets: ['type', 'speaker'] },
            { limit: 100 },
          );
          expect(items.map(({ id }) => id).sort()).toEqual(wanted);
          expect(truncated).toBe(false);
          expect(facets?.counted).toBe(wanted.length);
          if (sort === 'newest' || sort === 'oldest') {
            const dates = items.map(({ article }) => article.publishedAt).filter((date) => date);
            expect(dates).toEqual(
              sort === 'newest' ? [...dates].sort().reverse() : [...dates].sort(),
            );
          }
        }
        await store.close();
      },
    ),
    { numRuns: runs },
  );
});

/** Whom nobody quotes, and a time that ends before it begins, are refused. */
function isRefused(
  all: readonly QuoteRecord[],
  { speaker, outlet, from, to, saidFrom, saidTo }: Parameters<typeof resolve>[1],
): boolean {
  const isThere = (name: string | undefined): boolean =>
    name === undefined ||
    all.some((quote) => [quote.speaker?.name, quote.article.outlet?.name].includes(name));
  const isTime = (start = '', end = 'z'): boolean => start < end;
  return !isThere(speaker) || !isThere(outlet) || !isTime(from, to) || !isTime(saidFrom, saidTo);
}

test('pages hold while articles come in: nothing twice, and nothing lost that was there', async () => {
  await fc.assert(
    fc.asyncProperty(
      stores,
      fc.option(fc.constantFrom(...WORDS), { nil: undefined }),
      fc.constantFrom('relevance', 'newest', 'oldest', 'stored', 'confidence'),
      async (articles, topic, sort) => {
        if (topic === undefined ? sort === 'relevance' : sort === 'confidence') return;
        const store = await openMemoryStore();
        await fill(store, articles);
        const { quotes } = makeServices({ store, now: () => NOW });
        const before = await quotes.list({ topic, sort }, { limit: 100 });
        const walked: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await quotes.list({ topic, sort }, { limit: 3, cursor });
          walked.push(...page.items.map(({ id }) => id));
          cursor = page.nextCursor ?? undefined;
          if (walked.length < 30) await fill(store, articles.slice(0, 1));
        } while (cursor !== undefined);
        expect(new Set(walked).size).toBe(walked.length);
        expect(walked).toEqual(expect.arrayContaining(before.items.map(({ id }) => id)));
        await store.close();
      },
    ),
    { numRuns: runs },
  );
});

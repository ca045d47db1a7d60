/** What a speaker talks about is counted as a scan of the whole store counts it. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInTopics } from '../../src/search/built-in-topics.ts';
import { termsOfTopic } from '../../src/search/said-terms.ts';
import { makeThesaurus } from '../../src/search/thesaurus.ts';
import { speakerTopics } from '../../src/services/speaker-topics.ts';
import type { QuoteRecord } from '../../src/store/store.ts';
import { stemKey } from '../../src/text/stems.ts';
import { hasSaid } from '../search/brute-force.ts';
import { fill, stores, WORDS } from '../search/generated-store.ts';
import { openMemoryStore } from '../support/open-store.ts';

const daysOf = (quotes: readonly QuoteRecord[]): string[] =>
  quotes.flatMap(({ article }) => article.publishedAt?.slice(0, 10) ?? []).sort();

const shareOf = (some: readonly QuoteRecord[], all: readonly QuoteRecord[]): number =>
  Math.round((some.length / all.length) * 10_000) / 10_000;

test('each term is counted in all quotes that have it, and no term is missed', async () => {
  await fc.assert(
    fc.asyncProperty(stores, async (articles) => {
      const store = await openMemoryStore();
      const all = await fill(store, articles);
      const thesaurus = makeThesaurus([]);
      const { items: speakers } = await store.listSpeakers({}, { limit: 100, after: null });
      for (const speaker of speakers) {
        const own = all.filter((quote) => quote.speaker?.id === speaker.id);
        const topics = await speakerTopics(store, speaker, { limit: 100 });
        expect(topics).toMatchObject({ quotes: own.length, storeQuotes: all.length });
        const { older, newer } = topics;
        for (const item of topics.items) {
          const topic = builtInTopics().find(({ id }) => id === item.topic?.id);
          const words = topic ? termsOfTopic(topic, thesaurus) : item.words;
          const having = own.filter((quote) => hasSaid(quote, words));
          const days = daysOf(having);
          expect(item).toMatchObject({
            ...{ quotes: having.length, share: shareOf(having, own), isEstimated: false },
            storeQuotes: all.filter((quote) => hasSaid(quote, words)).length,
            ...{ firstDate: days[0] ?? null, lastDate: days.at(-1) ?? null },
          });
          for (const [half, share] of [
            [older, item.olderShare],
            [newer, item.newerShare],
          ] as const) {
            const within = (quotes: readonly QuoteRecord[]): QuoteRecord[] =>
              quotes.filter((quote) =>
                daysOf([quote]).some((day) => half && half.from <= day && day <= half.to),
              );
            expect(share).toBe(half && shareOf(within(having), within(own)));
          }
        }
        const shown = topics.items.flatMap(({ words }) => words.map(stemKey));
        const often = WORDS.filter(
          (word) => own.filter((quote) => hasSaid(quote, [word])).length > 1,
        );
        expect(shown).toEqual(expect.arrayContaining(often.map(stemKey)));
        const halves = (older?.quotes ?? 0) + (newer?.quotes ?? 0);
        expect(halves).toBe(older ? daysOf(own).length : 0);
      }
      await store.close();
    }),
    { numRuns: Number(process.env['ONRECORD_PROPERTY_RUNS'] ?? 30) },
  );
});

/** Small random stores, with words and filters to ask them by. */

import fc from 'fast-check';
import { matchSpeakers } from '../../src/engine/index.ts';
import type { QuoteFilter, QuoteRecord, Store, TextQuery } from '../../src/store/store.ts';
import { newArticle, newPage, type StatedQuote } from '../support/new-page.ts';

/** What the quotes are made of. */
export const WORDS = 'bridge bridges tax taxes river water drought ferry pay paid wall'.split(' ');
const NAMES = ['Amina Diallo', 'Samba Keita', 'Ruth Olsen'];
const DAYS = ['2024', '2025-01-05', '2025-02', '2025-02-10T23:30:00Z', '2025-03-04', null];

const word = fc.constantFrom(...WORDS);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

interface GeneratedQuote {
  readonly said: string;
  readonly before: string;
  readonly by: string | null;
  readonly type: 'direct' | 'indirect';
  readonly act: 'statement' | 'denial';
  readonly to: string | null;
  readonly saidOn: string | null;
  readonly confidence: number;
}

const generatedQuote: fc.Arbitrary<GeneratedQuote> = fc.record({
  said: phrase,
  before: phrase,
  by: fc.constantFrom(...NAMES, null),
  type: fc.constantFrom('direct', 'indirect'),
  act: fc.constantFrom('statement', 'statement', 'denial'),
  to: fc.constantFrom('CNN', 'reporters', null),
  saidOn: fc.constantFrom('2025-01-03', '2025-03-01', null),
  confidence: fc.constantFrom(0.5, 0.9),
});

interface GeneratedArticle {
  readonly headline: string | null;
  readonly publishedAt: string | null;
  readonly outlet: string;
  readonly quotes: readonly GeneratedQuote[];
}

const generatedArticle: fc.Arbitrary<GeneratedArticle> = fc.record({
  headline: fc.option(phrase),
  publishedAt: fc.constantFrom(...DAYS),
  outlet: fc.constantFrom('Coast Courier', 'Inland Gazette'),
  quotes: fc.array(generatedQuote, { minLength: 1, maxLength: 4 }),
});

/** Words that all must stand there, and some that must not. */
export const query: fc.Arbitrary<TextQuery> = fc.record({
  allOf: fc.array(fc.record({ anyOf: fc.array(phrase, { minLength: 1, maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 2,
  }),
  noneOf: fc.array(word, { maxLength: 1 }),
});

/** A filter, with the speaker by name. */
export const filter = fc.record(
  {
    speaker: fc.constantFrom(...NAMES),
    type: fc.constantFrom('direct' as const, 'indirect' as const),
    speechAct: fc.constantFrom('statement' as const, 'denial' as const),
    from: fc.constantFrom('2025-02-01', '2025-03-04'),
    to: fc.constantFrom('2025-03-01', '2025-03-04'),
    venue: fc.constantFrom('CNN', 'reporters'),
    place: fc.constantFrom(['tax'], ['ferry', 'tax']),
    outlet: fc.constantFrom('Coast Courier', 'Inland Gazette'),
    minConfidence: fc.constantFrom(0.5, 0.7),
    saidFrom: fc.constantFrom('2025-01-01', '2025-02-01'),
    saidTo: fc.constantFrom('2025-02-01', '2025-03-01'),
  },
  { requiredKeys: [] },
);

/** Stores them, and gives all quotes; at most 100. */
export async function fill(
  store: Store,
  articles: readonly GeneratedArticle[],
): Promise<QuoteRecord[]> {
  for (const [at, { headline, publishedAt, outlet, quotes }] of articles.entries()) {
    // A number marks each content, so that each stands where it is stated.
    const said = quotes.map((quote, place) => ({
      ...quote,
      said: `${quote.said} n${at}q${place}`,
    }));
    const text = said.map((quote) => `${quote.before}: ${quote.said}.`).join('\n');
    const stated = said.map(
      ({ said: words, by, type, act, to, saidOn: date, confidence }): StatedQuote => ({
        ...{ said: words, by, type, speechAct: act, saidTo: to, confidence },
        saidOn: date === null ? null : { date, precision: 'day', basis: 'then' },
      }),
    );
    const article = newArticle(text, stated, { headline, publishedAt, outlet });
    await store.savePage(newPage([article]), matchSpeakers);
  }
  const all = await store.listQuotes({}, { limit: 100, after: null });
  return all.items;
}

/** The store's filter, with the speaker and the outlet of that name looked up. */
export async function resolve(
  store: Store,
  {
    speaker,
    outlet,
    ...rest
  }: QuoteFilter & { readonly speaker?: string; readonly outlet?: string },
): Promise<QuoteFilter> {
  const found = speaker === undefined ? [] : await store.findSpeakersByName(speaker, 1);
  const { items } = await store.listOutlets({ limit: 10, after: null });
  const outletId = items.find(({ name }) => name === outlet)?.id;
  return {
    ...rest,
    ...(speaker !== undefined && { speakerIds: found.map((guess) => guess.speaker.id) }),
    ...(outlet !== undefined && { outletId: outletId ?? 'none' }),
  };
}

/** The articles of a store. */
export const stores = fc.array(generatedArticle, { minLength: 1, maxLength: 14, size: 'max' });

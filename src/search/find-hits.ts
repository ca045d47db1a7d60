/** Finds the quotes that answer a topic: those with all of its words, else those with the words that matter. */

import type { QuoteFilter, Store, TextQuery } from '../store/store.ts';
import { findPartly } from './find-partly.ts';
import type { TopicTerm } from './topic-groups.ts';
import { MOST_HITS, type TopicHit } from './topic-hit.ts';

/** The query for the question's own words, in any spelling that stands in for them. */
export function askedWords(topic: readonly TopicTerm[]): TextQuery {
  return { allOf: topic.map(({ asked, similar }) => ({ anyOf: [asked, ...similar] })) };
}

/** The query for these and the words for the same matters. */
function relatedWords(topic: readonly TopicTerm[]): TextQuery {
  return {
    allOf: topic.map(({ asked, similar, related }) => ({ anyOf: [asked, ...similar, ...related] })),
  };
}

/** Those by the question's own words stand before those by related ones; parts only where there is nothing else. */
export async function findHits(
  store: Store,
  topic: readonly TopicTerm[],
  filter: QuoteFilter,
): Promise<TopicHit[]> {
  const asked = await store.searchQuotes(askedWords(topic), filter, MOST_HITS);
  const isWidened = topic.some(({ related }) => related.length > 0);
  const related = isWidened ? await store.searchQuotes(relatedWords(topic), filter, MOST_HITS) : [];
  const ids = new Set(asked.map(({ quote }) => quote.id));
  const hits = [
    ...asked.map((hit) => ({ ...hit, by: 'asked' as const, missing: [] })),
    ...related
      // A related word in a headline says too little of any one quote.
      .filter(
        ({ quote, where }) => !ids.has(quote.id) && where.some((place) => place !== 'headline'),
      )
      .map((hit) => ({ ...hit, by: 'related' as const, missing: [] })),
  ];
  return hits.length > 0 || topic.length < 2 ? hits : findPartly(store, topic, filter);
}

/** Finds quotes that have the words of a topic that matter, though not all of them. */

import type { Store } from '../store/store.ts';
import { askedGroup, relatedGroup, type TopicTerm } from './topic-groups.ts';
import { MOST_HITS, type TopicHit } from './topic-hit.ts';
import type { UnderstoodQuestion } from './understood-question.ts';

/**
 * The words that are there must carry more than this share of what tells the topic apart. Rare words
 * carry more: of "electricity prices", "prices" alone is no answer.
 */
const LEAST_SHARE = 0.45;
/** Beside the best, what comes near it is found too. */
const NEXT_BEST = 0.8;
const MOST_ADDED = 20;
/** What related words carry of the words that were asked for. */
const RELATED_SHARE = 0.85;
/** Further terms than this are left out one at a time only. */
const MOST_COMBINED = 4;
/** Each attempt is a search. */
const MOST_ATTEMPTS = 12;

interface Attempt {
  readonly terms: readonly TopicTerm[];
  readonly isRelated: boolean;
  readonly share: number;
}

/** Those with the largest shares of the topic; `[]` rather than quotes that share a common word with it. */
export async function findPartly(
  store: Pick<Store, 'searchQuotes' | 'weighGroups'>,
  { topic, excluded, filter }: UnderstoodQuestion,
): Promise<TopicHit[]> {
  const weights = await store.weighGroups(topic.map(askedGroup));
  let reached = 0;
  const hits: TopicHit[] = [];
  for (const { terms, isRelated, share } of attemptsOf(topic, weights)) {
    if (share < reached * NEXT_BEST || hits.length >= MOST_ADDED) break;
    const query = { allOf: terms.map(isRelated ? relatedGroup : askedGroup), noneOf: excluded };
    // A word in a headline alone says too little of any one quote.
    const found = await store.searchQuotes(query, filter, { limit: MOST_HITS, within: 'context' });
    const missing = topic.filter((term) => !terms.includes(term));
    const fresh = found.hits.filter(({ quote }) => hits.every((hit) => hit.quote.id !== quote.id));
    hits.push(
      ...fresh.map(({ quote, place }) => ({ quote, place, by: 'partly' as const, missing })),
    );
    if (hits.length > 0) reached = Math.max(reached, share);
  }
  return hits;
}

/** What to look for, the largest share first. */
function attemptsOf(topic: readonly TopicTerm[], weights: readonly number[]): Attempt[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const attempts = subsets(topic.length).flatMap((places): Attempt[] => {
    const terms = places.flatMap((place) => topic[place] ?? []);
    const share = places.reduce((sum, place) => sum + (weights[place] ?? 0), 0) / whole;
    const widened = { terms, isRelated: true, share: share * RELATED_SHARE };
    const own = { terms, isRelated: false, share };
    return terms.some(({ related }) => related.length > 0) ? [own, widened] : [own];
  });
  return attempts
    .filter(({ share }) => share > LEAST_SHARE)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_ATTEMPTS);
}

/** The places of proper, non-empty subsets; of many terms only those without one. */
function subsets(length: number): number[][] {
  const all = Array.from({ length }, (_, place) => place);
  if (length > MOST_COMBINED) return all.map((left) => all.filter((place) => place !== left));
  return Array.from({ length: 2 ** length - 2 }, (_, bits) =>
    all.filter((place) => ((bits + 1) >> place) & 1),
  );
}

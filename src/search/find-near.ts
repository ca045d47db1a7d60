/** Finds among all that somebody says what is on a topic by words of like meaning: "unpaid wages" for "owed them months of pay". */

import type { Store } from '../store/store.ts';
import type { TopicHit } from './topic-hit.ts';
import type { UnderstoodQuestion } from './understood-question.ts';
import { seekTerms, weighNearness } from './weigh-nearness.ts';
import { wordNearness } from './word-nearness.ts';

/** Of whom more is stored, the question's own words are left to find it: each quote is read. */
const MOST_READ = 60;
/** From here on a quote is on the topic. */
const LEAST = 0.29;
/** Where one is, others are that come near it, so many of its weight; less than that nobody would call on the topic. */
const NEXT_BEST = 0.4;
const LEAST_BESIDE = 0.22;

/** Those of speakers who are known that weigh most; `[]` without a topic, and where very much of theirs is stored. */
export async function findNear(
  store: Pick<Store, 'searchQuotes' | 'findQuotes'>,
  { topic, phrases, excluded, filter, speaker }: UnderstoodQuestion,
): Promise<TopicHit[]> {
  // Who puts words in quotation marks means these words.
  if (speaker.outcome !== 'known' || topic.length === 0 || phrases.length > 0) return [];
  const query = { allOf: [], noneOf: excluded };
  const { hits, others, isCut } = await store.searchQuotes(query, filter, {
    ...{ limit: MOST_READ, loaded: 1, order: 'place' },
  });
  if (isCut) return [];
  const all = [...hits.map(({ quote }) => quote), ...(await store.findQuotes(others))];
  const sought = seekTerms(topic, wordNearness());
  const weighed = all
    .map((quote) => ({ quote, weight: weighNearness(quote, sought) }))
    .sort((a, b) => b.weight - a.weight);
  const best = weighed[0]?.weight ?? 0;
  if (best < LEAST) return [];
  const least = Math.max(LEAST_BESIDE, NEXT_BEST * best);
  return weighed
    .filter(({ weight }) => weight >= least)
    .map(({ quote, weight }) => ({
      quote,
      place: 'context',
      by: 'near',
      missing: [],
      nearness: weight,
    }));
}

/** Finds among all that somebody says what is on a topic by words of like meaning: "unpaid wages" for "owed them months of pay". */

import type { Store } from '../store/store.ts';
import type { TopicHit } from './topic-hit.ts';
import type { UnderstoodQuestion } from './understood-question.ts';
import { weighNearness } from './weigh-nearness.ts';
import { loadWordNearness } from './word-nearness.ts';

/** The latest quotes of somebody; each is read. */
const MOST_READ = 100;
/** From here on a quote is on the topic. */
const LEAST = 0.41;
/** Beside the best, what comes near it is found too. */
const NEXT_BEST = 0.65;

/** Those of speakers who are known that weigh most; `[]` without a topic. */
export async function findNear(
  store: Pick<Store, 'searchQuotes'>,
  { topic, excluded, filter, speaker }: UnderstoodQuestion,
): Promise<TopicHit[]> {
  if (speaker.outcome !== 'known' || topic.length === 0) return [];
  const query = { allOf: [], noneOf: excluded };
  const { hits } = await store.searchQuotes(query, filter, {
    ...{ limit: MOST_READ, loaded: MOST_READ, order: 'newest' },
  });
  const nearness = await loadWordNearness();
  const weighed = hits
    .map(({ quote }) => ({ quote, weight: weighNearness(quote, topic, nearness) }))
    .sort((a, b) => b.weight - a.weight);
  const least = Math.max(LEAST, NEXT_BEST * (weighed[0]?.weight ?? 0));
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

/** Finds what completes an answer: parts of the matter, and words that keep company with it in the stored texts. */

import type { QuoteHit, Store } from '../store/store.ts';
import type { UnderstoodQuestion } from './understood-question.ts';

/** So many such quotes are added at most. */
const MOST_ADDED = 20;

/** Quotes that have one of these words in what was said; never elsewhere, where they say too little. */
export async function findCompleting(
  store: Pick<Store, 'searchQuotes'>,
  { topic, excluded, filter, completing }: UnderstoodQuestion,
): Promise<QuoteHit[]> {
  const terms = [...completing.parts, ...completing.companions];
  if (terms.length === 0 || topic.length !== 1) return [];
  const query = { allOf: [{ anyOf: terms }], noneOf: excluded };
  const { hits } = await store.searchQuotes(query, filter, {
    limit: MOST_ADDED,
    within: 'content',
  });
  return hits;
}

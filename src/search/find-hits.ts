/** Finds the quotes that answer a topic: with all of its words, then with those that matter, then what completes them. */

import type { QuoteHit, Store } from '../store/store.ts';
import { type CompletingTerms, withCompanions } from './completing-terms.ts';
import { findCompleting, findContinuing } from './find-completing.ts';
import { findPartly } from './find-partly.ts';
import { askedWords, relatedWords } from './topic-groups.ts';
import { MOST_HITS, type TopicHit } from './topic-hit.ts';
import type { UnderstoodQuestion } from './understood-question.ts';

/** What was found, and whether there is or may be more. */
export interface FoundHits {
  readonly hits: readonly TopicHit[];
  readonly isCut: boolean;
  /** What the answers were completed by. */
  readonly completing: CompletingTerms;
}

/** Those by the question's own words, by related ones, by some of them; what completes them only where some answer. */
export async function findHits(store: Store, question: UnderstoodQuestion): Promise<FoundHits> {
  const { topic, excluded, filter, order } = question;
  const options = { limit: MOST_HITS, ...(order === 'latest' && { order: 'newest' as const }) };
  const found = new Map<string, TopicHit>();
  let { completing } = question;
  const asked = await store.searchQuotes(askedWords(topic, excluded), filter, options);
  add(found, asked.hits, 'asked');
  let { isCut } = asked;
  if (found.size < MOST_HITS && topic.some(({ related }) => related.length > 0)) {
    const query = relatedWords(topic, excluded);
    // A related word in a headline says too little of any one quote.
    const related = await store.searchQuotes(query, filter, { ...options, within: 'context' });
    add(found, related.hits, 'related');
    isCut ||= related.isCut;
  }
  if (found.size < ENOUGH && topic.length > 1) {
    for (const hit of await findPartly(store, question)) {
      if (!found.has(hit.quote.id)) found.set(hit.quote.id, hit);
    }
  }
  if (found.size > 0 && found.size < ENOUGH) {
    completing = await withCompanions(store, topic);
    for (const { quote, place } of await findCompleting(store, { ...question, completing })) {
      if (!found.has(quote.id)) {
        found.set(quote.id, { quote, place, by: 'completing', missing: [] });
      }
    }
  }
  const few = found.size < ENOUGH ? [...found.values()] : [];
  for (const quote of await findContinuing(store, few, question)) {
    if (!found.has(quote.id)) {
      found.set(quote.id, { quote, place: null, by: 'completing', missing: topic });
    }
  }
  const hits = [...found.values()];
  return { hits: hits.slice(0, MOST_HITS), isCut: isCut || hits.length > MOST_HITS, completing };
}

/** With so many that have all words nobody looks for further ones. */
const ENOUGH = 20;

function add(
  found: Map<string, TopicHit>,
  hits: readonly QuoteHit[],
  by: 'asked' | 'related',
): void {
  for (const { quote, place } of hits) {
    if (!found.has(quote.id)) found.set(quote.id, { quote, place, by, missing: [] });
  }
}

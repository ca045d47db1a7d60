/** Finds the quotes that answer a topic: with all of its words, then with those that matter, then what completes them. */

import type { QuoteHit, QuoteHits, Store } from '../store/store.ts';
import { type CompletingTerms, withCompanions } from './completing-terms.ts';
import { findCompleting, findContinuing } from './find-completing.ts';
import { findNear } from './find-near.ts';
import { findPartly } from './find-partly.ts';
import { askedWords, relatedWords } from './topic-groups.ts';
import { MOST_HITS, type TopicHit } from './topic-hit.ts';
import type { UnderstoodQuestion } from './understood-question.ts';
import { withoutParts } from './without-parts.ts';

/** What was found, and whether there is or may be more. */
export interface FoundHits {
  readonly hits: readonly TopicHit[];
  /** Ids of further ones, behind these. */
  readonly others: readonly string[];
  readonly isCut: boolean;
  /** What the answers were completed by. */
  readonly completing: CompletingTerms;
}

/** Those by the question's own words, by related ones, by some of them; what completes them only where some answer. */
export async function findHits(store: Store, question: UnderstoodQuestion): Promise<FoundHits> {
  const { topic, excluded, filter, order, speaker } = question;
  const options = {
    limit: MOST_HITS,
    loaded: MOST_RANKED,
    ...(order === 'latest' && { order: 'newest' as const }),
  };
  const found = new Map<string, TopicHit>();
  let { completing } = question;
  const asked = await store.searchQuotes(askedWords(topic, excluded), filter, options);
  const verbatim = saidVerbatim(question, asked);
  if (verbatim) return { ...verbatim, completing };
  add(found, asked.hits, 'asked');
  let { isCut } = asked;
  const others = [...asked.others];
  if (others.length === 0 && topic.some(({ related }) => related.length > 0)) {
    const query = relatedWords(topic, excluded);
    // A related word in a headline says too little of any one quote.
    const related = await store.searchQuotes(query, filter, {
      ...options,
      within: 'context',
      known: [...found.keys()],
    });
    add(found, related.hits, 'related');
    others.push(...related.others.filter((id) => !found.has(id)));
    isCut ||= related.isCut;
  }
  // One headline over all that somebody says in an article is better than to say that there is nothing.
  if (found.size === 0 && speaker.outcome === 'known' && topic.length > 0) {
    const titled = await store.searchQuotes(relatedWords(topic, excluded), filter, options);
    add(found, titled.hits, 'related');
  }
  if (found.size < FEW) {
    for (const hit of await findNear(store, question)) {
      if (!found.has(hit.quote.id)) found.set(hit.quote.id, hit);
    }
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
  const hits = withoutParts([...found.values()]);
  isCut ||= hits.length + others.length > MOST_HITS;
  return {
    hits: hits.slice(0, MOST_HITS),
    others: others.slice(0, Math.max(0, MOST_HITS - hits.length)),
    isCut,
    completing,
  };
}

/**
 * So many are loaded and weighed against each other; what is behind them by place and age stays behind: who has as
 * many that say the very words finds none better among those that have them around them.
 */
const MOST_RANKED = 40;

/** A phrase in quotation marks asks who said it: where somebody did, what stands near it is no answer. */
function saidVerbatim(
  { phrases }: UnderstoodQuestion,
  { hits, others, isCut }: QuoteHits,
): Omit<FoundHits, 'completing'> | null {
  const said = hits.filter(({ place }) => place === 'content');
  if (phrases.length === 0 || said.length === 0) return null;
  return {
    hits: withoutParts(
      said.map(({ quote, place }) => ({ quote, place, by: 'asked', missing: [] })),
    ),
    others: said.length === hits.length ? others : [],
    isCut,
  };
}

/** With so many nobody looks for words of like meaning: they are read one by one. */
const FEW = 3;

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

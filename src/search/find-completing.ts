/** Finds what completes an answer: parts of the matter, words that keep company with it, and what refers back to it. */

import { ANAPHORS } from '../lexicon/question-words.ts';
import type { QuoteFilter, QuoteHit, QuoteRecord, Store } from '../store/store.ts';
import { findHighlights } from './highlights.ts';
import type { TopicHit } from './topic-hit.ts';
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

/** In so many words from its beginning a quote refers back. */
const FIRST_WORDS = 6;

/**
 * What the same people say next in the article, where that refers back to what they said on the topic:
 * "The boat was not overloaded", then "27 of *them* were very light".
 */
export async function findContinuing(
  store: Pick<Store, 'findFollowing'>,
  hits: readonly TopicHit[],
  { filter, excluded, topic }: Pick<UnderstoodQuestion, 'filter' | 'excluded' | 'topic'>,
): Promise<QuoteRecord[]> {
  const terms = topic.flatMap(({ asked, similar, related }) => [asked, ...similar, ...related]);
  const onTopic = hits.filter(
    ({ quote, by }) => by !== 'completing' && findHighlights(textOf(quote), terms).length > 0,
  );
  const ids = onTopic.slice(0, MOST_ADDED).map(({ quote }) => quote.id);
  const following = await store.findFollowing(ids);
  return following.filter(
    (quote) => fits(quote, filter) && refersBack(quote) && !hasAny(quote, excluded),
  );
}

/** What belongs to the quote alone; what belongs to its article holds for the quote before it already. */
function fits(
  quote: QuoteRecord,
  { type, speechAct, minConfidence, venue, saidFrom, saidTo }: QuoteFilter,
): boolean {
  if (venue !== undefined || saidFrom !== undefined || saidTo !== undefined) return false;
  return (
    (type === undefined || quote.type === type) &&
    (speechAct === undefined || quote.speechAct === speechAct) &&
    quote.confidence >= (minConfidence ?? 0)
  );
}

const refersBack = (quote: QuoteRecord): boolean =>
  textOf(quote)
    .split(/\s+/u, FIRST_WORDS)
    .some((word) => ANAPHORS.has(word.toLowerCase().replace(/[^a-z']|'s$/gu, '')));

const hasAny = (quote: QuoteRecord, terms: readonly string[]): boolean =>
  [textOf(quote), quote.article.headline ?? ''].some(
    (text) => findHighlights(text, terms).length > 0,
  );

const textOf = ({ article, content }: QuoteRecord): string =>
  content.map(({ start, end }) => article.text.slice(start, end)).join('\n');

/** Leaves out what another hit of the same speaker says as well, and more: one utterance is one answer. */

import type { QuoteRecord } from '../store/store.ts';
import type { TopicHit } from './topic-hit.ts';

/** Keeps the order. "declined to comment on the cost" may be stored whole and as "the cost". */
export function withoutParts(hits: readonly TopicHit[]): TopicHit[] {
  const ofArticle = new Map<string, QuoteRecord[]>();
  for (const { quote } of hits) {
    ofArticle.set(quote.article.id, [...(ofArticle.get(quote.article.id) ?? []), quote]);
  }
  return hits.filter(
    ({ quote }) => !(ofArticle.get(quote.article.id) ?? []).some((other) => isPartOf(quote, other)),
  );
}

/** Of two that are the same to the letter the later one is the part. */
function isPartOf(quote: QuoteRecord, other: QuoteRecord): boolean {
  if (quote === other || quote.speaker?.id !== other.speaker?.id) return false;
  const isWithin = covers(other, quote);
  return isWithin && (!covers(quote, other) || other.id < quote.id);
}

const covers = (outer: QuoteRecord, inner: QuoteRecord): boolean =>
  inner.content.every(({ start, end }) =>
    outer.content.some((span) => span.start <= start && end <= span.end),
  );

/** Orders quotes as a reader would: on the topic itself, in the speaker's own words, sure, recent. */

import type { TopicHit } from './topic-hit.ts';

/** What each place of a match is worth against the others. */
const PLACE_WORTH = { content: 1, context: 0.35, headline: 0.15 } as const;

/** What a match by other words than the question's is worth. */
const BY_WORTH = { asked: 1, related: 0.6, part: 0.6 } as const;

/** Best first; ties in the order of the store's ids, so that the same question gives the same answer. */
export function rankHits(hits: readonly TopicHit[]): TopicHit[] {
  const mostRank = Math.max(...hits.map(({ rank }) => rank), Number.MIN_VALUE);
  const newest = hits.map(({ quote }) => quote.article.publishedAt ?? '').sort();
  const scored = hits.map((hit) => ({ hit, score: scoreOf(hit, mostRank, newest) }));
  return scored
    .sort((a, b) => b.score - a.score || (a.hit.quote.id < b.hit.quote.id ? -1 : 1))
    .map(({ hit }) => hit);
}

function scoreOf(hit: TopicHit, mostRank: number, newest: readonly string[]): number {
  const { quote, where, rank } = hit;
  const place = Math.max(0, ...where.map((column) => PLACE_WORTH[column]));
  const ownWords = quote.type === 'indirect' ? 0 : quote.type === 'mixed' ? 0.1 : 0.15;
  const published = quote.article.publishedAt ?? '';
  const recency = newest.length > 1 ? newest.indexOf(published) / (newest.length - 1) : 0;
  return (
    (2 * place + rank / mostRank) * BY_WORTH[hit.by] +
    ownWords +
    0.2 * quote.confidence +
    0.1 * recency
  );
}

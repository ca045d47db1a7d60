/** Says where a quote matched a question, and why. */

import { findHighlights } from '../search/highlights.ts';
import type { TopicTerm } from '../search/topic-groups.ts';
import type { TopicHit } from '../search/topic-hit.ts';
import { indexCodePoints } from '../text/code-points.ts';
import type { MatchView } from './answer-view.ts';
import type { QuoteView } from './views.ts';

/** Explains one hit; highlights are in code points of the quote's `text`. */
export function explainMatch(
  hit: TopicHit,
  { text }: QuoteView,
  topic: readonly TopicTerm[],
): MatchView {
  const points = indexCodePoints(text);
  const terms = topic.flatMap(({ asked, similar, related }) => [asked, ...similar, ...related]);
  return {
    where: [...hit.where],
    highlights: findHighlights(text, terms).map(({ start, end }) => ({
      start: points.toCodePoints(start),
      end: points.toCodePoints(end),
    })),
    because: topic.map((term) => explainTerm(term, hit, text)),
  };
}

/** One sentence for each term of the topic. */
function explainTerm(term: TopicTerm, hit: TopicHit, text: string): string {
  const { asked, similar, related } = term;
  if (hit.missing.includes(term))
    return `No quote has all words of the question; “${asked}” isn't here.`;
  const has = (word: string): boolean => findHighlights(text, [word]).length > 0;
  if (has(asked)) return `The words contain “${asked}”.`;
  const spelt = similar.find(has);
  if (spelt !== undefined) return `The words contain “${spelt}”, which is spelt like “${asked}”.`;
  const meant = related.find(has);
  if (meant !== undefined) return `The words contain “${meant}”, which is related to “${asked}”.`;
  const places = hit.where.flatMap((place) => (place === 'content' ? [] : PLACES[place]));
  const about = hit.by === 'asked' ? `“${asked}”` : `“${asked}” or a related word`;
  return `${about} stands in ${places.join(' or ') || 'the words'}.`;
}

const PLACES = { context: 'the text around the quote', headline: 'the headline' } as const;

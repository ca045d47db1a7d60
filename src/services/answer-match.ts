/** Says where a quote matched a question, and why. */

import { findHighlights } from '../search/highlights.ts';
import type { TopicTerm } from '../search/topic-groups.ts';
import type { UnderstoodQuestion } from '../search/understood-question.ts';
import { nearestWords, seekTerms } from '../search/weigh-nearness.ts';
import type { WordNearness } from '../search/word-nearness.ts';
import { placesFinder } from '../store/match-places.ts';
import type { QuoteRecord } from '../store/store.ts';
import { indexCodePoints } from '../text/code-points.ts';
import { wantedStems } from '../text/stems.ts';
import type { MatchPlace, MatchView } from './answer-view.ts';
import type { QuoteView } from './views.ts';

/** What a match is explained by. */
export interface Explained extends Pick<UnderstoodQuestion, 'topic' | 'completing'> {
  /** Given where words of like meaning may have made it an answer. */
  readonly nearness?: WordNearness | null;
}

/** Explains one hit from its texts alone; highlights are in code points of the quote's `text`. */
export function explainMatch(
  record: QuoteRecord,
  { text }: QuoteView,
  { topic, completing, nearness = null }: Explained,
): MatchView {
  const points = indexCodePoints(text);
  const wanted = topic.flatMap(({ asked, similar, related }) => [asked, ...similar, ...related]);
  const stems = wantedStems([...wanted, ...completing.parts, ...completing.companions]);
  const has = placesFinder(record, stems);
  const found = topic.map(
    (term) =>
      explainTerm(term, completing, has) ??
      (nearness && explainNear(record, term, nearness)) ??
      missing(term),
  );
  const places = new Set(found.flatMap(({ places: some }) => some));
  const terms = found.flatMap(({ words }) => words);
  return {
    where: (['content', 'context', 'headline'] as const).filter((place) => places.has(place)),
    highlights: findHighlights(text, terms).map(({ start, end }) => ({
      start: points.toCodePoints(start),
      end: points.toCodePoints(end),
    })),
    because: found.map(({ because }) => because),
  };
}

interface ExplainedTerm {
  readonly places: readonly MatchPlace[];
  /** What stands there. */
  readonly words: readonly string[];
  readonly because: string;
}

/** A word of like meaning; null where none comes near. */
function explainNear(
  record: QuoteRecord,
  term: TopicTerm,
  nearness: WordNearness,
): ExplainedTerm | null {
  const [nearest] = nearestWords(record, seekTerms([term], nearness));
  if (!nearest || nearest.word === '') return null;
  const { word, place } = nearest;
  const because = `“${word}”, which is near “${term.asked}” in meaning, stands in ${PLACES[place]}.`;
  return { places: [place], words: [word], because };
}

const missing = ({ asked }: TopicTerm): ExplainedTerm => ({
  places: [],
  words: [],
  because: `“${asked}” isn't here: what is said belongs to the rest of the question, or goes on from the speaker's words on it.`,
});

/** By the nearest of its ways: the word, its spellings, words for the same, parts, companions; null where none is there. */
function explainTerm(
  { asked, similar, related }: TopicTerm,
  { parts, companions }: Explained['completing'],
  has: (term: string) => MatchPlace[],
): ExplainedTerm | null {
  const ways = [
    { terms: [asked], reason: '' },
    { terms: similar, reason: `, which is spelt like “${asked}”` },
    { terms: related, reason: `, which is related to “${asked}”` },
    { terms: parts, reason: `, which is part of “${asked}”` },
    { terms: companions, reason: `, which often stands with “${asked}”` },
  ];
  // Where it was said counts before by which word it was meant.
  const found = ways.flatMap(({ terms, reason }) =>
    terms.flatMap((term) => {
      const places = has(term);
      return places.length === 0 ? [] : [{ term, places, reason }];
    }),
  );
  const best = found.find(({ places }) => places.includes('content')) ?? found[0];
  if (!best) return null;
  const { term, places, reason } = best;
  const where = places.includes('content')
    ? `The words contain “${term}”${reason}.`
    : `“${term}”${reason}${reason === '' ? '' : ','} stands in ${places.map((place) => PLACES[place]).join(' or ')}.`;
  return {
    places: [...new Set(found.flatMap((way) => way.places))],
    words: found.map((way) => way.term),
    because: where,
  };
}

const PLACES: Readonly<Record<MatchPlace, string>> = {
  content: 'the words',
  context: 'the text around the quote',
  headline: 'the headline',
};

/** The terms of a topic with what they may be searched by besides. */

import type { Store, TermGroup, TextQuery } from '../store/store.ts';
import type { Thesaurus } from './thesaurus.ts';

/** How many like-spelt words stand in for one that isn't in the index. */
const MOST_SIMILAR = 3;

/** One term of a topic. */
export interface TopicTerm {
  /** The user's own. */
  readonly asked: string;
  /** Words spelt like it, where nobody has said it: "Donbas" for "Donbass". */
  readonly similar: readonly string[];
  /** Words for the same matter: "ceasefire" for "truce". */
  readonly related: readonly string[];
  /** Parts of the matter, which complete an answer and never make one: "Donetsk" for "Donbas". */
  readonly parts: readonly string[];
}

/** Widens terms by spelling and by meaning, but for phrases that were put in quotation marks. */
export async function widenTopic(
  store: Pick<Store, 'findSimilarTerms'>,
  thesaurus: Thesaurus,
  terms: readonly string[],
  phrases: readonly string[] = [],
): Promise<TopicTerm[]> {
  const widened: TopicTerm[] = [];
  for (const asked of terms) {
    if (phrases.includes(asked)) {
      widened.push({ asked, similar: [], related: [], parts: [] });
      continue;
    }
    const similar = await store.findSimilarTerms(asked, MOST_SIMILAR);
    const spellings = [asked, ...similar];
    widened.push({
      asked,
      similar,
      related: [...new Set(spellings.flatMap((term) => thesaurus.synonymsOf(term)))],
      parts: [...new Set(spellings.flatMap((term) => thesaurus.partsOf(term)))],
    });
  }
  return widened;
}

/** A term in any spelling that stands in for it. */
export const askedGroup = ({ asked, similar }: TopicTerm): TermGroup => ({
  anyOf: [asked, ...similar],
});

/** A term, or another for the same matter. */
export const relatedGroup = ({ asked, similar, related }: TopicTerm): TermGroup => ({
  anyOf: [asked, ...similar, ...related],
});

/** The query for the question's own words, in any spelling that stands in for them. */
export function askedWords(topic: readonly TopicTerm[], excluded: readonly string[]): TextQuery {
  return { allOf: topic.map(askedGroup), noneOf: excluded };
}

/** The query for these and the words for the same matters. */
export function relatedWords(topic: readonly TopicTerm[], excluded: readonly string[]): TextQuery {
  return { allOf: topic.map(relatedGroup), noneOf: excluded };
}

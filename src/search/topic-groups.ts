/** The words of a topic with what they may be searched by besides. */

import type { Store } from '../store/store.ts';
import { relatedTerms } from './related-terms.ts';

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
}

/** Widens terms by spelling and by meaning. */
export async function widenTopic(store: Store, terms: readonly string[]): Promise<TopicTerm[]> {
  const widened: TopicTerm[] = [];
  for (const asked of terms) {
    const similar = await store.findSimilarTerms(asked, MOST_SIMILAR);
    const related = [asked, ...similar].flatMap(relatedTerms);
    widened.push({ asked, similar, related: [...new Set(related)] });
  }
  return widened;
}

/** Words by which an answer may be completed. */

import type { Store } from '../store/store.ts';
import type { TopicTerm } from './topic-groups.ts';

/** Parts of the matter, and words that keep company with it in what was said. */
export interface CompletingTerms {
  readonly parts: readonly string[];
  readonly companions: readonly string[];
}

const MOST_COMPANIONS = 3;

/** Only a topic of one term has any: of several, a part of one says too little of the whole. */
export const partsOf = (topic: readonly TopicTerm[]): readonly string[] =>
  topic.length === 1 ? (topic[0]?.parts ?? []) : [];

/** The same with companions, for which stored texts are read. */
export async function withCompanions(
  store: Pick<Store, 'findCompanions'>,
  topic: readonly TopicTerm[],
): Promise<CompletingTerms> {
  const [only] = topic;
  if (!only || topic.length > 1) return { parts: [], companions: [] };
  const companions = await store.findCompanions(only.asked, MOST_COMPANIONS);
  return { parts: only.parts, companions: companions.map(({ word }) => word) };
}

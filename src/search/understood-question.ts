/** A question as understood against the store. */

import type { QuoteFilter, Store } from '../store/store.ts';
import type { QuestionPlan } from './question-plan.ts';
import { joinCompounds } from './related-terms.ts';
import { type ResolvedSpeaker, resolveSpeaker } from './resolve-speaker.ts';
import { type TopicTerm, widenTopic } from './topic-groups.ts';
import { topicTerms } from './topic-terms.ts';

/** The plan with whom and what it means in this store. */
export interface UnderstoodQuestion {
  readonly plan: QuestionPlan;
  readonly speaker: ResolvedSpeaker;
  /** The topic's terms as asked. */
  readonly terms: readonly string[];
  readonly topic: readonly TopicTerm[];
  readonly filter: QuoteFilter;
}

/** Looks up whom the question means and which words the store has for its topic. */
export async function understand(store: Store, plan: QuestionPlan): Promise<UnderstoodQuestion> {
  const speaker = await resolveSpeaker(store, plan.asked);
  const left = 'topicWords' in speaker ? topicTerms(speaker.topicWords) : [];
  const terms = joinCompounds([...left, ...plan.topic.filter((term) => !left.includes(term))]);
  const filter: QuoteFilter = {
    speechAct: plan.kind === 'denied' ? 'denial' : 'statement',
    ...(speaker.outcome === 'known' && {
      speakerIds: speaker.speakers.map((guess) => guess.speaker.id),
    }),
    ...(plan.from !== null && { from: plan.from }),
    ...(plan.to !== null && { to: plan.to }),
  };
  return { plan, speaker, terms, topic: await widenTopic(store, terms), filter };
}

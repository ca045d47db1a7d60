/** A question as understood against the store. */

import type { QuoteFilter, Store } from '../store/store.ts';
import { type CompletingTerms, partsOf } from './completing-terms.ts';
import type { QuestionOverrides } from './override-plan.ts';
import type { QuestionKind, QuestionPlan } from './question-plan.ts';
import { type ResolvedSpeaker, resolveSpeaker } from './resolve-speaker.ts';
import { makeThesaurus } from './thesaurus.ts';
import { type TopicTerm, widenTopic } from './topic-groups.ts';
import { topicTerms } from './topic-terms.ts';

/** The plan with whom and what it means in this store. */
export interface UnderstoodQuestion {
  readonly plan: QuestionPlan;
  readonly speaker: ResolvedSpeaker;
  /** The topic's terms as asked. */
  readonly terms: readonly string[];
  readonly topic: readonly TopicTerm[];
  readonly excluded: readonly string[];
  /** Companions are looked for once they are needed. */
  readonly completing: CompletingTerms;
  readonly filter: QuoteFilter;
  readonly order: 'best' | 'latest';
}

const SPEECH_ACTS = {
  said: 'statement',
  denied: 'denial',
  refused: 'refusal',
} as const satisfies Record<QuestionKind, string>;

/** Looks up whom the question means and which words the store has for its topic. */
export async function understand(
  store: Store,
  plan: QuestionPlan,
  overrides: QuestionOverrides = {},
): Promise<UnderstoodQuestion> {
  const thesaurus = makeThesaurus(await store.listTopicEdits());
  const speaker = overrides.speaker ?? (await resolveSpeaker(store, plan.asked));
  const left = 'topicWords' in speaker ? topicTerms(speaker.topicWords) : [];
  const terms = thesaurus.joinCompounds([
    ...left,
    ...plan.topic.filter((term) => !left.includes(term)),
  ]);
  const filter: QuoteFilter = {
    speechAct: SPEECH_ACTS[plan.kind],
    ...(speaker.outcome === 'known' && {
      speakerIds: speaker.speakers.map((guess) => guess.speaker.id),
    }),
    ...(plan.from !== null && { from: plan.from }),
    ...(plan.to !== null && { to: plan.to }),
    ...(plan.venue !== null && { venue: plan.venue }),
    ...(plan.place !== null && { place: plan.place }),
    ...overrides.filter,
  };
  const topic = await widenTopic(store, thesaurus, terms);
  const completing = { parts: partsOf(topic), companions: [] };
  const { excluded, order } = plan;
  return { plan, speaker, terms, topic, excluded, completing, filter, order };
}

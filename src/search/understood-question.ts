/** A question as understood against the store. */

import type { NamedSpeaker, QuoteFilter, Store } from '../store/store.ts';
import { yearsBefore } from './calendar.ts';
import { type CompletingTerms, partsOf } from './completing-terms.ts';
import type { QuestionOverrides } from './override-plan.ts';
import type { QuestionKind, QuestionPlan } from './question-plan.ts';
import { rankAmbiguous } from './rank-ambiguous.ts';
import { resolveExcluded } from './resolve-excluded.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import type { ResolvedSpeaker } from './resolved-speaker.ts';
import { makeThesaurus } from './thesaurus.ts';
import { relatedWords, type TopicTerm, widenTopic } from './topic-groups.ts';
import { topicTerms } from './topic-terms.ts';

/** The plan with whom and what it means in this store. */
export interface UnderstoodQuestion {
  readonly plan: QuestionPlan;
  readonly speaker: ResolvedSpeaker;
  /** The topic's terms as asked. */
  readonly terms: readonly string[];
  /** Those of them that stood in quotation marks. */
  readonly phrases: readonly string[];
  readonly topic: readonly TopicTerm[];
  readonly excluded: readonly string[];
  readonly excludedSpeakers: readonly NamedSpeaker[];
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
  asked: QuestionPlan,
  overrides: QuestionOverrides = {},
): Promise<UnderstoodQuestion> {
  const plan = await inYearOfQuotes(store, asked);
  const thesaurus = makeThesaurus(await store.listTopicEdits());
  const speaker = overrides.speaker ?? (await resolveSpeaker(store, plan.asked, plan));
  const left = 'topicWords' in speaker ? topicTerms(speaker.topicWords) : [];
  const terms = thesaurus.joinCompounds([
    ...left,
    ...plan.topic.filter((term) => !left.includes(term)),
  ]);
  const excludedSpeakers = await resolveExcluded(store, plan.excludedNames);
  const filter: QuoteFilter = {
    ...(!plan.isOpen && { speechAct: SPEECH_ACTS[plan.kind] }),
    ...(speaker.outcome === 'known' && {
      speakerIds: speaker.speakers.map((guess) => guess.speaker.id),
    }),
    ...(plan.from !== null && { from: plan.from }),
    ...(plan.to !== null && { to: plan.to }),
    ...(plan.venue !== null && { venue: plan.venue }),
    ...(plan.place !== null && { place: [plan.place, ...thesaurus.synonymsOf(plan.place)] }),
    ...(excludedSpeakers.length > 0 && {
      exceptSpeakerIds: excludedSpeakers.map(({ id }) => id),
    }),
    ...overrides.filter,
  };
  const phrases = [...left, ...plan.topic].filter((term) => term.includes(' '));
  const topic = await widenTopic(store, thesaurus, terms, phrases);
  const { excluded, order } = plan;
  const completing = { parts: partsOf(topic), companions: [] };
  const ranked = await rankAmbiguous(store, speaker, relatedWords(topic, excluded), filter);
  const understood = { plan, terms, phrases, topic, excluded, excludedSpeakers };
  return { ...understood, completing, filter, order, speaker: ranked };
}

/** "In March" is the latest March in which anything was said. */
async function inYearOfQuotes(
  store: Pick<Store, 'listQuotes'>,
  plan: QuestionPlan,
): Promise<QuestionPlan> {
  if (!plan.isOfAnyYear) return plan;
  for (let years = 0; years < MOST_YEARS; years++) {
    const time = {
      from: plan.from && yearsBefore(plan.from, years),
      to: plan.to && yearsBefore(plan.to, years),
    };
    const filter = { ...(time.from && { from: time.from }), ...(time.to && { to: time.to }) };
    const { items } = await store.listQuotes(filter, { limit: 1, after: null }, 'newest');
    if (items.length > 0) return { ...plan, ...time };
  }
  return plan;
}

/** News older than that is asked for by its year. */
const MOST_YEARS = 10;

/** Says whether the question names nothing at all: no speaker, no topic, no time, nothing else that narrows. */
export function asksNothing({ speaker, terms, filter, order }: UnderstoodQuestion): boolean {
  const isNarrowed = Object.entries(filter).some(
    ([part, value]) => value !== (part === 'speechAct' ? SPEECH_ACTS.said : undefined),
  );
  return speaker.outcome === 'anyone' && terms.length === 0 && !isNarrowed && order !== 'latest';
}

/** What a caller says about a question, in place of what was read from it. */

import type { QuoteFilter } from '../store/store.ts';
import { soundKey } from '../text/name-key.ts';
import {
  type AskedSpeaker,
  askedByName,
  type QuestionKind,
  type QuestionPlan,
} from './question-plan.ts';
import { bareWord, wordsOfQuestion } from './question-words.ts';
import type { ResolvedSpeaker } from './resolved-speaker.ts';
import { topicTerms } from './topic-terms.ts';

/** Parts of a plan that a caller may set, as text. */
export interface PlanOverrides {
  /** A name in any spelling. */
  readonly speaker?: string;
  /** Words, and phrases in quotation marks; "" for no topic. */
  readonly topic?: string;
  /** The same; "" excludes nothing. */
  readonly excluded?: string;
  readonly kind?: QuestionKind;
  readonly from?: string;
  readonly to?: string;
  readonly venue?: string;
  /** "" for anywhere. */
  readonly place?: string;
  readonly order?: 'best' | 'latest';
}

/** What is known of the store's rows already, or narrows further. */
export interface QuestionOverrides {
  readonly speaker?: ResolvedSpeaker;
  readonly filter?: QuoteFilter;
}

/** Gives the plan with these parts in place of its own. A bound in time replaces both. */
export function overridePlan(plan: QuestionPlan, given: PlanOverrides): QuestionPlan {
  const { speaker, topic, excluded, kind, from, to, venue, place, order } = given;
  const isTimed = from !== undefined || to !== undefined;
  const termsOf = (text: string): string[] => topicTerms(wordsOfQuestion(text));
  return {
    ...plan,
    ...(speaker !== undefined && {
      asked: askedByName(speaker),
      topic: topicTerms([...bareWords(plan.asked, speaker), ...plan.topic]),
    }),
    ...(topic !== undefined && { topic: termsOf(topic) }),
    ...(topic !== undefined && plan.asked.who === 'perhaps' && speaker === undefined
      ? { asked: { ...plan.asked, isPlaceOfName: true } }
      : {}),
    ...(excluded !== undefined && {
      excluded: termsOf(excluded),
      excludedNames: termsOf(excluded).filter((term) => /^\p{Lu}/u.test(term)),
    }),
    ...(kind !== undefined && { kind, isOpen: false }),
    ...(isTimed && { from: from ?? null, to: to ?? null, isOfAnyYear: false }),
    ...(venue !== undefined && { venue }),
    ...(place !== undefined && { place: place || null }),
    ...(order !== undefined && { order }),
  };
}

/** Words that stand in no speaker's place belong to the topic of who is given, but for the given name. */
function bareWords(asked: AskedSpeaker, speaker: string): readonly string[] {
  if (asked.who !== 'perhaps' || asked.isPlaceOfName) return [];
  const named = new Set(soundKey(speaker).split(' '));
  return asked.words.filter((word) => !named.has(soundKey(bareWord(word))));
}

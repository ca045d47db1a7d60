/** What a caller says about a question, in place of what was read from it. */

import type { QuoteFilter } from '../store/store.ts';
import { askedByName, type QuestionKind, type QuestionPlan } from './question-plan.ts';
import { wordsOfQuestion } from './question-words.ts';
import type { ResolvedSpeaker } from './resolved-speaker.ts';
import { topicTerms } from './topic-terms.ts';

/** Parts of a plan that a caller may set, as text. */
export interface PlanOverrides {
  /** A name in any spelling. */
  readonly speaker?: string;
  /** Words, and phrases in quotation marks; "" for no topic. */
  readonly topic?: string;
  readonly kind?: QuestionKind;
  readonly from?: string;
  readonly to?: string;
  readonly venue?: string;
  readonly order?: 'best' | 'latest';
}

/** What is known of the store's rows already, or narrows further. */
export interface QuestionOverrides {
  readonly speaker?: ResolvedSpeaker;
  readonly filter?: QuoteFilter;
}

/** Gives the plan with these parts in place of its own. A bound in time replaces both. */
export function overridePlan(plan: QuestionPlan, given: PlanOverrides): QuestionPlan {
  const { speaker, topic, kind, from, to, venue, order } = given;
  const isTimed = from !== undefined || to !== undefined;
  return {
    ...plan,
    ...(speaker !== undefined && { asked: askedByName(speaker) }),
    ...(topic !== undefined && { topic: topicTerms(wordsOfQuestion(topic)) }),
    ...(topic !== undefined && plan.asked.who === 'perhaps' && speaker === undefined
      ? { asked: { ...plan.asked, isPlaceOfName: true } }
      : {}),
    ...(kind !== undefined && { kind, isOpen: false }),
    ...(isTimed && { from: from ?? null, to: to ?? null, isOfAnyYear: false }),
    ...(venue !== undefined && { venue }),
    ...(order !== undefined && { order }),
  };
}

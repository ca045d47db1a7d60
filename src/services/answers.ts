/** Answers a question in words with stored quotations, or says why there is none. */

import { findHits } from '../search/find-hits.ts';
import { groupStatements, type Statement } from '../search/group-statements.ts';
import { findHighlights } from '../search/highlights.ts';
import { planQuestion } from '../search/plan-question.ts';
import { rankHits } from '../search/rank-hits.ts';
import { MOST_HITS, type TopicHit } from '../search/topic-hit.ts';
import { type UnderstoodQuestion, understand } from '../search/understood-question.ts';
import type { Store } from '../store/store.ts';
import { explainMatch } from './answer-match.ts';
import type { AnswerItemView, AnswerView, InterpretationView } from './answer-view.ts';
import type { ServiceDeps } from './deps.ts';
import { explainEmpty } from './empty-answer.ts';
import { viewQuote } from './views.ts';

export type * from './answer-view.ts';

/** Asks the store in words. */
export interface AnswerService {
  /** At most `limit` statements (1–50, 10 by default), best first. */
  answer(question: string, options?: { readonly limit?: number }): Promise<AnswerView>;
}

/** Gives the service over a store; `now` is what "last week" counts from. */
export function answerService({ store, now }: ServiceDeps): AnswerService {
  return {
    answer: async (question, options) => {
      const limit = Math.max(1, Math.min(50, Math.trunc(options?.limit ?? 10)));
      const asked = await understand(store, planQuestion(question, new Date(now())));
      const statements = groupStatements(await search(store, asked));
      const items = statements.slice(0, limit).map((statement) => viewItem(statement, asked));
      return {
        question,
        interpretation: viewInterpretation(asked, items),
        items,
        empty: items.length > 0 ? null : await explainEmpty(store, asked),
        truncated:
          statements.length > items.length ||
          statements.reduce((sum, { others }) => sum + 1 + others.length, 0) >= MOST_HITS,
        nextCursor: null,
      };
    },
  };
}

/** Nobody else's words stand in for those of a speaker who isn't known, or isn't clear. */
async function search(store: Store, asked: UnderstoodQuestion): Promise<TopicHit[]> {
  const { speaker, topic, filter } = asked;
  if (speaker.outcome === 'unknown' || speaker.outcome === 'ambiguous') return [];
  if (speaker.outcome === 'anyone' && topic.length === 0) return [];
  return rankHits(await findHits(store, topic, filter));
}

function viewInterpretation(
  { plan, speaker, terms, topic }: UnderstoodQuestion,
  items: readonly AnswerItemView[],
): InterpretationView {
  const guesses = 'speakers' in speaker ? speaker.speakers : [];
  const found = items.map(({ quote }) =>
    [quote.context.before, quote.text, quote.context.after].join(' '),
  );
  // Of the many related words only those are worth telling that found something.
  const helped = topic
    .flatMap(({ related }) => related)
    .filter((term) => found.some((text) => findHighlights(text, [term]).length > 0));
  return {
    speakers: guesses.map(({ speaker: { id, name }, confidence }) => ({ id, name, confidence })),
    askedName: 'name' in speaker ? speaker.name : null,
    topic: [...terms],
    expandedWith: [...new Set([...topic.flatMap(({ similar }) => similar), ...helped])],
    from: plan.from,
    to: plan.to,
    kind: plan.kind,
  };
}

function viewItem(statement: Statement<TopicHit>, { topic }: UnderstoodQuestion): AnswerItemView {
  const quote = viewQuote(statement.best.quote);
  return {
    quote,
    statement: {
      id: statement.id,
      quotes: statement.others.map((other) => viewQuote(other.quote)),
    },
    match: explainMatch(statement.best, quote, topic),
  };
}

/** What a check came to, in a sentence. */

import type { QuoteRecord } from '../store/store.ts';
import type { VerificationView } from './verification-view.ts';

type Verdict = VerificationView['verdict'];

/** Gives the sentence. Where the quote that it rests on is no statement, it says what it is: "…, which Ana Brandt denied". */
export function verdictMessage(
  verdict: Exclude<Verdict, 'not_found'>,
  { speaker, speechAct }: Pick<QuoteRecord, 'speaker' | 'speechAct'>,
): string {
  const act = ACTS[speechAct];
  const who = speaker?.name ?? speaker?.description ?? 'somebody unnamed';
  return MESSAGES[verdict](act === null ? '' : `, which ${who} ${act}`);
}

const MESSAGES: Readonly<Record<Exclude<Verdict, 'not_found'>, (which: string) => string>> = {
  exact: (which) => `A stored quote has exactly these words${which}.`,
  partial: (which) => `A stored quote has these words, and more${which}: see what is missing.`,
  altered: (which) => `A stored quote comes near, in other words${which}: see the differences.`,
  other_speaker: (which) => `These words, or nearly these, are stored as somebody else’s${which}.`,
};

/** What was done with the words instead of saying them. */
const ACTS: Readonly<Record<QuoteRecord['speechAct'], string | null>> = {
  statement: null,
  denial: 'denied',
  refusal: 'refused',
  negation: 'did not say',
  hypothetical: 'would or might say',
  question: 'asked',
};

/** Of what no quote has. */
export const NOT_FOUND_MESSAGES = {
  nowhere: 'No stored quote has these words. What isn’t stored can’t be checked.',
  inText:
    'No stored quote has these words, but an article’s text does: whose they are isn’t known.',
} as const;

/** The shape of a check of somebody's words. */

import type { QuoteView } from './views.ts';
import type { DiffPartView } from './word-diff.ts';

/** What a check came to. */
export const VERDICTS = ['exact', 'partial', 'altered', 'other_speaker', 'not_found'] as const;

/** Whether somebody said it. */
export interface VerificationView {
  text: string;
  /** Whom the words are said to be of; null where nobody was named. */
  speaker: { name: string; ids: string[] } | null;
  /**
   * `exact`: a stored quote has these words and no others; `partial`: it has them, with more; `altered`: most of
   * them; `other_speaker`: of somebody else; `not_found`: no stored quote has them.
   */
  verdict: (typeof VERDICTS)[number];
  /** 0–1: that the verdict is right, by the best evidence; for `not_found` that nothing stored comes near. */
  confidence: number;
  /** The verdict in a sentence, which also says of words that were denied or asked that they were. */
  message: string;
  /** Best first, at most 10. */
  evidence: EvidenceView[];
}

/** One place where the words, or most of them, stand. */
export interface EvidenceView {
  /** `in_text`: in an article's text, but in none of its quotes. */
  how: 'exact' | 'partial' | 'altered' | 'in_text';
  /** The quote, or the quote whose article it is. */
  quote: QuoteView;
  /** The same speaker's next quotes in the article, where the words run on into them. */
  continued: QuoteView[];
  /** Whether it is of the speaker who was asked for; true where nobody was. */
  isOfSpeaker: boolean;
  /** 0–1: what the two wordings share. */
  closeness: number;
  /** What was printed and the text leaves out. */
  missing: string[];
  /** From what was printed to the text. */
  diff: DiffPartView[];
  /** The words as they stand in the article, where they are in none of its quotes; else null. */
  passage: string | null;
  /** The statement that the quote belongs to. */
  statementId: string;
}

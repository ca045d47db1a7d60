/** The shape of one utterance, as several articles report it. */

import type { QuoteSpeakerView, QuoteView } from './views.ts';
import type { DiffPartView } from './word-diff.ts';

/** One utterance, with every wording of it. */
export interface StatementDetailView {
  /** The id of its first stored quote. */
  id: string;
  /** As most of its quotes name them; null where none does. */
  speaker: QuoteSpeakerView | null;
  /** The earliest date of an article that reports it; null where none has a date. */
  firstSeen: string | null;
  /** How many quotes report it, in how many articles and outlets (of those given here). */
  counts: { quotes: number; articles: number; outlets: number; independent: number };
  /** Earliest first, at most 500. */
  reports: StatementReportView[];
}

/** One quote of it. */
export interface StatementReportView {
  quote: QuoteView;
  /** Against the earliest wording; null for that itself and for the same words. */
  diff: DiffPartView[] | null;
  /** Has the same text as an earlier article, or credits the same agency: then no report of its own. */
  copyOf: string | null;
  /** The news agency that its article credits. */
  credit: string | null;
}

/** The shape of an answer to a question in words. */

import type { QuestionKind } from '../search/question-plan.ts';
import type { MatchPlace } from '../store/store.ts';
import type { QuoteView } from './views.ts';

/** What `GET /v1/answers` and `onrecord ask --json` give. */
export interface AnswerView {
  question: string;
  interpretation: InterpretationView;
  /** One per statement, best first. */
  items: AnswerItemView[];
  /** Why there are no items; null when there are some. */
  empty: EmptyView | null;
  /** True when more answers exist than are given here. */
  truncated: boolean;
  nextCursor: string | null;
}

/** How the question was understood. */
export interface InterpretationView {
  /** Whose words are given; for an ambiguous name all whom it may mean. */
  speakers: InterpretedSpeakerView[];
  /** Whom the name may mean besides, less likely. */
  otherSpeakers: InterpretedSpeakerView[];
  /** The name that the question asks for, as it stood there; null where it names nobody. */
  askedName: string | null;
  topic: string[];
  /** Terms that the answers must not have, and speakers whose words they may not be. */
  excluded: string[];
  /** Terms that were searched besides those of the question. */
  expandedWith: string[];
  /** RFC 3339 or date; published from here on. */
  from: string | null;
  /** Published before this. */
  to: string | null;
  /** To whom or through what it was said: "CNN". */
  venue: string | null;
  /** Where: "in Kyiv". */
  place: string | null;
  /** `denied` asks for denials, `refused` for refusals to comment, everything else for statements. */
  kind: QuestionKind;
  /** `latest`: the newest first. */
  order: 'best' | 'latest';
  /** Parts that the caller set, in place of what the question says. */
  overridden: string[];
}

/** A speaker whom the question may mean. */
export interface InterpretedSpeakerView {
  id: string;
  name: string;
  /** 0–1: that the question means this one. */
  confidence: number;
  /** By which the question names them ("the mayor of Kyiv"), or which tells several of one name apart; null where it isn't needed or known. */
  role: string | null;
}

/** One answer: a quote, the other places that report it, and why it is an answer. */
export interface AnswerItemView {
  quote: QuoteView;
  statement: StatementView;
  match: MatchView;
}

/** One utterance: its id is that of its first stored quote. */
export interface StatementView {
  id: string;
  /** The other quotes of it. */
  quotes: QuoteView[];
}

/** Where and why it matched. */
export interface MatchView {
  where: MatchPlace[];
  /** In code points of the quote's `text`. */
  highlights: HighlightView[];
  /** Sentences for people. */
  because: string[];
}

export type { MatchPlace } from '../store/store.ts';

export interface HighlightView {
  start: number;
  end: number;
}

/** Why there is no answer. */
export interface EmptyView {
  reason: EmptyReason;
  message: string;
  /** Names or questions to try instead. */
  suggestions: string[];
  /** Which filter keeps how many from being answers; empty where none does. */
  removedBy: RemovedView[];
}

/** How many quotes would answer without one filter. */
export interface RemovedView {
  filter:
    | 'time'
    | 'venue'
    | 'place'
    | 'outlet'
    | 'type'
    | 'minConfidence'
    | 'kind'
    | 'excluded'
    | 'all';
  /** Counted no further than 10,000. */
  quotes: number;
}

export type EmptyReason =
  | 'unknown_speaker'
  | 'ambiguous_speaker'
  | 'nothing_on_topic'
  | 'filtered_out'
  | 'not_understood';

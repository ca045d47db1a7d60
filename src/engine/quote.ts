/** What the engine gives: attributed quotes, with spans in UTF-16 units of the page's text. */

import type { Span } from '../text/span.ts';
import type { Article } from './pages/article.ts';

export type QuoteType = 'direct' | 'mixed' | 'indirect';

export type SpeechAct =
  | 'statement'
  | 'denial'
  | 'refusal'
  | 'negation'
  | 'hypothetical'
  | 'question';

export type SpeakerKind = 'person' | 'organization' | 'anonymous' | 'document';

/** Who said it, as far as this article tells. */
export interface QuoteSpeaker {
  /** The fullest name that the article gives, without titles; null for who isn't named. */
  readonly name: string | null;
  /** For who isn't named: "a senior diplomat", "the deputy mayor". */
  readonly description: string | null;
  readonly kind: SpeakerKind;
  /** "defence ministry spokesman", as the article puts it nearest to the quote. */
  readonly role: string | null;
  /** The mention that the quote hangs on. */
  readonly mention: Span | null;
}

/** When it was said. */
export interface SaidOn {
  readonly date: string;
  readonly precision: 'day' | 'month' | 'year';
  /** The words it rests on: "on Thursday". */
  readonly basis: string;
}

/** How the speaker was found, and who else it might have been. */
export interface QuoteExplanation {
  /** From the mention that the quote hangs on to the one that names the speaker best; empty without a speaker. */
  readonly evidence: readonly EvidenceStep[];
  /** Other mentions that were considered, the likeliest first. */
  readonly alternatives: readonly SpeakerAlternative[];
}

/** A mention, and the rule that led to it: for the first that of the quote, for the others one of coreference. */
export interface EvidenceStep extends Span {
  readonly rule: `attribution/${string}` | CoreferenceRule;
}

/** Why two mentions are taken to be of one; docs/rules.md has an example for each. */
export type CoreferenceRule =
  | 'coreference/pronoun'
  | 'coreference/relative'
  | 'coreference/first-person'
  | 'coreference/nominal'
  | 'coreference/apposition'
  | 'coreference/name'
  | 'coreference/lead'
  | 'coreference/label';

/** Somebody else who may have said it. */
export interface SpeakerAlternative {
  readonly speaker: QuoteSpeaker;
  /** 0–1: the chance that the source model gives this mention. */
  readonly confidence: number;
}

/** One attribution: content, cue and source. */
export interface Quote {
  /** Index into the extraction's articles. */
  readonly article: number;
  readonly type: QuoteType;
  readonly speechAct: SpeechAct;
  /** All that is attributed, in text order; outer quotation marks are not part of it. At least one span. */
  readonly content: readonly Span[];
  /** The parts of the content that stood between quotation marks, without the marks. */
  readonly quoted: readonly Span[];
  readonly cue: Span | null;
  /** Null when nobody at all can be pointed to. */
  readonly speaker: QuoteSpeaker | null;
  readonly coSpeakers: readonly QuoteSpeaker[];
  readonly saidTo: string | null;
  readonly medium: string | null;
  readonly via: string | null;
  readonly saidOn: SaidOn | null;
  /** 0–1: the chance that span and speaker are both right. */
  readonly confidence: number;
  readonly rule: `attribution/${string}`;
  /** Only when it was asked for. */
  readonly explanation: QuoteExplanation | null;
  /** Index of the quote that this one is nested in. */
  readonly within: number | null;
}

/** What `extract` gives for one page. */
export interface Extraction {
  readonly text: string;
  readonly articles: readonly Article[];
  /** In text order of their first content span. */
  readonly quotes: readonly Quote[];
}

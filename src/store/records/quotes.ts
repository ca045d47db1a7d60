/** What is kept of quotes, and what lists of them may be narrowed by. */

import type { QuoteType, SpeakerKind, SpeechAct } from '../../engine/index.ts';
import type { Span } from '../../text/span.ts';
import type { QuoteArticleRecord } from './articles.ts';

/** `rejected`: a person says that it is no quote; `vanished`: a person worked on it, and the text no longer has it. Only `shown` ones are searched and listed unless others are asked for. */
export type QuoteStatus = 'shown' | 'rejected' | 'vanished';

/** A stored quote, with what one needs to read and check it. Spans are UTF-16 units of the article's text. */
export interface QuoteRecord {
  readonly id: string;
  readonly type: QuoteType;
  readonly speechAct: SpeechAct;
  readonly content: readonly Span[];
  readonly quoted: readonly Span[];
  readonly cue: Span | null;
  readonly speaker: QuoteSpeakerRecord | null;
  readonly coSpeakers: readonly QuoteSpeakerRecord[];
  readonly saidTo: string | null;
  readonly medium: string | null;
  readonly via: string | null;
  readonly saidOn: SaidOnRecord | null;
  readonly confidence: number;
  readonly rule: string;
  /** The id of the quote that this one is nested in. */
  readonly within: string | null;
  readonly status: QuoteStatus;
  /** The version of the engine that made it; "" where not noted. */
  readonly engine: string;
  /** A person changed something of it. */
  readonly isCorrected: boolean;
  readonly article: QuoteArticleRecord;
}

/** The speaker as linked by this quote: the registry's entry, and the role at the time. */
export interface QuoteSpeakerRecord {
  /** Registry id; null for anonymous sources, which are never merged across articles. */
  readonly id: string | null;
  /** The registry's name; null for who isn't named. */
  readonly name: string | null;
  readonly description: string | null;
  readonly kind: SpeakerKind;
  /** The role that this article gave. */
  readonly role: string | null;
  readonly mention: Span | null;
  readonly linkConfidence: number;
}

export interface SaidOnRecord {
  readonly date: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly basis: string;
}

/** What a list of quotes may be narrowed by; null or absent: not narrowed. */
export interface QuoteFilter {
  readonly speakerIds?: readonly string[];
  /** Whose quotes are left out, those said jointly too. */
  readonly exceptSpeakerIds?: readonly string[];
  readonly articleId?: string;
  readonly outletId?: string;
  readonly type?: QuoteType;
  readonly speechAct?: SpeechAct;
  /** Bounds of the article's `publishedAt`: `from` ≤ published < `to`; any RFC 3339 or date prefix. */
  readonly from?: string;
  readonly to?: string;
  /** Bounds of the day on which it was said, where that is known. */
  readonly saidFrom?: string;
  readonly saidTo?: string;
  readonly minConfidence?: number;
  /** Words that whom it was said to, the medium or the first outlet must have: "CNN". */
  readonly venue?: string;
  /** `shown` where absent; with words only that can be asked for. */
  readonly status?: QuoteStatus | 'all';
  /** Words of which the article must have some in its dateline or text: "Kyiv", "Kiev". */
  readonly place?: readonly string[];
}

/** The order of a list of quotes; those of one moment or confidence by id. */
export type QuoteOrder = 'stored' | 'newest' | 'oldest' | 'confidence';

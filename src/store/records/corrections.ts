/** What people put right, and what they should look at. */

import type { LinkEvidence, QuoteType, SpeakerKind, SpeechAct } from '../../engine/index.ts';
import type { Span } from '../../text/span.ts';
import type { QuoteRecord, SaidOnRecord } from './quotes.ts';
import type { SpeakerRecord } from './speakers.ts';

/** What may be corrected: a field of a quote or speaker, or who is who. One record each. */
export type CorrectionAction =
  | 'set_speaker'
  | 'set_type'
  | 'set_speech_act'
  | 'set_spans'
  | 'set_said_on'
  | 'reject'
  | 'confirm'
  | 'rename'
  | 'set_kind'
  | 'add_alias'
  | 'remove_alias'
  | 'merge'
  | 'split'
  | 'keep_apart'
  | 'undo';

/** What a correction found or set; which fields it has follows from the action. */
export type CorrectionValue = Readonly<Record<string, unknown>>;

/** Which corrections; all that is set has to hold. */
export interface CorrectionFilter {
  readonly subjectKind?: 'quote' | 'speaker';
  readonly subjectId?: string;
  readonly action?: CorrectionAction;
  /** The name of the key that it was made with. */
  readonly by?: string;
}

/** What a person changed. Never rewritten; what takes it back is a record of its own. */
export interface CorrectionRecord {
  readonly id: string;
  readonly subjectKind: 'quote' | 'speaker';
  readonly subjectId: string;
  readonly action: CorrectionAction;
  readonly by: string;
  /** RFC 3339 in UTC. */
  readonly at: string;
  readonly reason: string | null;
  /** Null, like `after`, where the article was taken down. */
  readonly before: CorrectionValue | null;
  readonly after: CorrectionValue | null;
  /** The correction that this one takes back. */
  readonly undoes: string | null;
  readonly undoneBy: string | null;
}

/** Who corrects, when and why. */
export interface Author {
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
}

/** What people set of a speaker. */
export interface SpeakerEdits {
  readonly name: string | null;
  readonly kind: SpeakerKind | null;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Names of the entries that people merged into it. */
  readonly merged: readonly string[];
}

/** Whom a quote is given to: an entry, a new name, somebody unnamed, or nobody. */
export type SpeakerChoice =
  | { readonly id: string }
  | { readonly name: string; readonly kind: SpeakerKind }
  | { readonly description: string }
  | null;

/** What a person changes about a quote; spans are UTF-16 units of the article's text. */
export interface QuoteEdit {
  readonly speaker?: SpeakerChoice;
  readonly type?: QuoteType;
  readonly speechAct?: SpeechAct;
  readonly spans?: {
    readonly content: readonly Span[];
    readonly quoted: readonly Span[];
    readonly cue: Span | null;
  };
  readonly saidOn?: SaidOnRecord | null;
  readonly rejected?: true;
  /** It is right as it stands. */
  readonly confirmed?: true;
}

/** What a person changes about a speaker. */
export interface SpeakerEdit {
  readonly name?: string;
  readonly kind?: SpeakerKind;
  readonly addAliases?: readonly string[];
  readonly removeAliases?: readonly string[];
}

/** What goes to the entry that is split off: appearances, or quotes with the appearances they hang on. */
export interface SpeakerSplit {
  readonly appearances: readonly string[];
  readonly quotes: readonly string[];
  /** Null: the first of its names. */
  readonly name: string | null;
}

/** Something that a person should look at. `gain` orders them; see docs/corrections.md. */
export type ReviewRecord = { readonly id: string; readonly gain: number } & (
  | { readonly kind: 'quote'; readonly quote: QuoteRecord }
  | {
      readonly kind: 'merge';
      readonly speakers: readonly [SpeakerRecord, SpeakerRecord];
      readonly confidence: number;
      readonly evidence: readonly LinkEvidence[];
    }
  | {
      readonly kind: 'conflict';
      readonly quote: QuoteRecord;
      readonly conflict: 'vanished' | 'not_found' | 'spans_unfit';
      readonly corrections: readonly CorrectionRecord[];
    }
);

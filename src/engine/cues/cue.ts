/** A cue: the words that announce a quote. */

import type { ReportingClass } from '../../lexicon/reporting-verbs.ts';
import type { Span } from '../../text/span.ts';
import type { VerbForm } from '../tokens/inflect.ts';

/** What kind of word it is. `label` is a speaker's name and colon at a block's head. */
export type CueKind = 'verb' | 'noun' | 'preposition' | 'label';

/** A word that may announce a quote; whether it does is decided with its context in `contents`. */
export interface CueCandidate extends Span {
  readonly kind: CueKind;
  /** "say" for "said"; "according to"; ":" for a label. */
  readonly lemma: string;
  /** `hashText(lemma)`: stands for it in features. */
  readonly lemmaId: number;
  readonly classes: readonly ReportingClass[];
  readonly form: VerbForm | null;
  /** Token indices `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Index of its sentence, and of its first unit there. */
  readonly sentence: number;
  readonly unit: number;
  readonly rule: `cue/${string}`;
}

/** An attribution: content, cue and source, before it is known who the source is. */

import type { Span } from '../../text/span.ts';
import type { CueCandidate } from '../cues/cue.ts';
import type { Mention } from '../mentions/mention.ts';

/** A quote before its speaker is named. */
export interface Attribution {
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly content: readonly Span[];
  readonly quoted: readonly Span[];
  /** Indices of the quotations in the content. */
  readonly quotations: readonly number[];
  readonly cue: CueCandidate | null;
  readonly source: Mention | null;
  /** 0–1, before calibration. */
  readonly probability: number;
  readonly rule: `attribution/${string}`;
  /** Sentence of the cue, or of the content where there is no cue. */
  readonly sentence: number;
  /** Whether it stands inside a quotation: somebody quoted quotes somebody. */
  readonly isNested: boolean;
}

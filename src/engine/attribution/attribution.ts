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
  /** 0–1: that its cue announces something there; without a cue, that of the quote it goes on from. Not calibrated. */
  readonly layoutProbability: number;
  /** 0–1: that its content begins and ends there, given its cue; 1 where no model chose. Not calibrated. */
  readonly edgeProbability: number;
  /** 0–1: that the source is the right one, given the content. Not calibrated. */
  readonly sourceProbability: number;
  /** The mentions that the source was chosen from; empty where no model chose. */
  readonly candidates: readonly Mention[];
  /** How likely each candidate is the source, and last that none of them is. */
  readonly candidateProbabilities: ArrayLike<number>;
  readonly rule: `attribution/${string}`;
  /** Sentence of the cue, or of the content where there is no cue. */
  readonly sentence: number;
  /** Whether it stands inside a quotation: somebody quoted quotes somebody. */
  readonly isNested: boolean;
}

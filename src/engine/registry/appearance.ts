/** An appearance: one article's speaker, or one entry of an authority file; what the registry joins into speakers. */

import type { SpeakerKind } from '../quote.ts';

/** All that is known of it, apart from who it is. Bounded. */
export interface Appearance {
  readonly id: string;
  readonly kind: SpeakerKind;
  /** The name, then other forms that the same source gives: acronyms, aliases. */
  readonly names: readonly string[];
  /** The article; null for an authority file's entry. */
  readonly article: string | null;
  /** As the article words them. */
  readonly roles: readonly string[];
  /** The mentions in full: "India's Foreign Ministry". */
  readonly mentions: readonly string[];
  /** Folded names of the other speakers that the article names. */
  readonly people: readonly string[];
  /** Folded names that stand in the article. */
  readonly context: readonly string[];
  readonly countries: readonly string[];
  /** The outlet's id. */
  readonly outlet: string | null;
  /** The speaker that it belongs to as stored; null for a new one. */
  readonly speaker: string | null;
  /** Appearances of one unit are taken as one whatever their evidence: a settled speaker's, where there are too many. */
  readonly unit: string | null;
}

/** Why two appearances are taken to be of one, or not; `weight` in natural log-odds. */
export interface LinkEvidence {
  readonly rule: `name/${string}` | `registry/${string}`;
  readonly detail: string;
  readonly weight: number;
}

/** What two appearances come to. */
export interface PairVerdict {
  /** That they are of one, 0–1. */
  readonly chance: number;
  /** Something speaks against it that more of the same evidence doesn't outweigh. */
  readonly isConflict: boolean;
  readonly evidence: readonly LinkEvidence[];
}

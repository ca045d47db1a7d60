/** A quote that matched a topic. */

import type { QuoteHit } from '../store/store.ts';
import type { TopicTerm } from './topic-groups.ts';

/** A hit, and how it came to be one. */
export interface TopicHit extends QuoteHit {
  /** `asked`: by the question's own words; `related`: some by others for the same matter; `part`: not all of them. */
  readonly by: 'asked' | 'related' | 'part';
  readonly missing: readonly TopicTerm[];
}

/** So many quotes are looked at; what is beyond is reported as truncated. */
export const MOST_HITS = 100;

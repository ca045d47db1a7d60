/** A quote that matched a topic. */

import type { MatchPlace, QuoteRecord } from '../store/store.ts';
import type { TopicTerm } from './topic-groups.ts';

/** A hit, and how it came to be one. */
export interface TopicHit {
  readonly quote: QuoteRecord;
  /** As far as one has to look for the words; null without words. */
  readonly place: MatchPlace | null;
  /** By what it was found. */
  readonly by: MatchedBy;
  /** Terms of the topic that it lacks. */
  readonly missing: readonly TopicTerm[];
  /** 0–1: how near its words are to the topic's; for those by `near`. */
  readonly nearness?: number;
}

/**
 * `asked`: the question's own words; `related`: some others for the same matter; `near`: words of like meaning;
 * `partly`: not all of them; `completing`: parts of the matter, or words that keep company with it.
 */
export type MatchedBy = 'asked' | 'related' | 'near' | 'partly' | 'completing';

/** So many quotes are looked at; what is beyond is reported as truncated. */
export const MOST_HITS = 100;

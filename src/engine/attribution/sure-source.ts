/** No speaker rather than a wrong one: a quotation may be too far from the last cue to have its speaker. */

import type { Mention } from '../mentions/mention.ts';
import type { Attribution } from './attribution.ts';

/** Below this probability the source of a direct quote without a cue would rather be wrong than right. */
const LEAST_SOURCE_PROBABILITY = 0.5;

/** Gives the source, or null where it is a guess; where two speakers take turns, the turn is more than a guess. */
export function sureSource({
  type,
  cue,
  source,
  sourceProbability,
  rule,
}: Attribution): Mention | null {
  const isUncertain = sourceProbability < LEAST_SOURCE_PROBABILITY;
  const hasNoCue = type === 'direct' && cue === null && rule !== 'attribution/dialogue';
  return hasNoCue && isUncertain ? null : source;
}

/** The attribution of whole quotations that no cue reports. */

import type { Span } from '../../text/span.ts';
import type { Narration } from '../marks/narration.ts';
import type { Attribution } from './attribution.ts';

/** What is told of a quotation without a cue of its own. */
export type Uncued = Pick<
  Attribution,
  'source' | 'layoutProbability' | 'sourceProbability' | 'rule' | 'sentence'
>;

/** Makes the direct quote of some quotations. */
export function withoutCue(
  narration: Narration,
  quotations: readonly number[],
  { source, layoutProbability, sourceProbability, rule, sentence }: Uncued,
): Attribution {
  const spans = insides(narration, quotations);
  // Written out: copying with "..." is slow.
  return {
    type: 'direct',
    content: spans,
    quoted: spans,
    quotations,
    cue: null,
    source,
    layoutProbability,
    edgeProbability: 1,
    sourceProbability,
    candidates: [],
    candidateProbabilities: [],
    rule,
    sentence,
    isNested: false,
  };
}

/** What stands between the marks; empty quotations are left out. */
export const insides = (narration: Narration, quotations: readonly number[]): Span[] =>
  quotations.flatMap((index) => {
    const quotation = narration.quotations[index];
    return quotation && quotation.end > quotation.start
      ? [{ start: quotation.start, end: quotation.end }]
      : [];
  });

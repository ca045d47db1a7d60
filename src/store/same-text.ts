/** When two articles carry the same text: wire copy with another head, cut paragraphs, a line of its own. */

import { compareShingles } from '../text/shingles.ts';

/** So much of the shorter text must stand in the other; different stories on one event share quotes, a third at most. */
const LEAST_CONTAINED = 0.6;
/** A brief that stands whole in a long report isn't the report. */
const LEAST_SHARED = 0.25;

/** Says whether two texts, as their shingles, are nearly the same. */
export function isSameText(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const { shared, contained } = compareShingles(a, b);
  return contained >= LEAST_CONTAINED && shared >= LEAST_SHARED;
}

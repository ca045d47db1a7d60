/** The order in which sentences are read: as they stand in the text, the inside of a quotation after the sentence it is in. */

import type { Narration } from '../marks/narration.ts';
import type { ReadingPlace } from './reader.ts';

/** A sentence by its index, and where it stands. */
export interface SentencePlace extends ReadingPlace {
  readonly sentence: number;
}

/** Merges the narration's sentences with those inside quotations; both lists are in text order. O(sentences). */
export function readingOrder({ sentences }: Narration): SentencePlace[] {
  const firstInside = sentences.findIndex(({ inside }) => inside !== null);
  const outerCount = firstInside < 0 ? sentences.length : firstInside;
  const order: SentencePlace[] = [];
  let inner = outerCount;
  for (let outer = 0; outer < outerCount; outer++) {
    const next = sentences[outer + 1];
    const end = outer + 1 < outerCount && next ? next.start : Infinity;
    order.push(placeOf(sentences, outer, outer));
    for (; inner < sentences.length && (sentences[inner]?.start ?? 0) < end; inner++)
      order.push(placeOf(sentences, inner, outer));
  }
  return order;
}

function placeOf(
  sentences: Narration['sentences'],
  sentence: number,
  clock: number,
): SentencePlace {
  const { block = 0, inside = null } = sentences[sentence] ?? {};
  return { sentence, clock, block, inside };
}

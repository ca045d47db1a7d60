/** Confidence in words: numbers mean little to readers, and the words stand for the same ranges everywhere. */

import { TEXTS } from '../texts.ts';

/** Least confidence for "fairly sure", "sure" and "very sure". */
const STEPS = [0.6, 0.8, 0.93];

/** "sure (87 %)". */
export function certaintyInWords(confidence: number): string {
  const word = TEXTS.certainty[STEPS.filter((step) => confidence >= step).length] ?? '';
  return TEXTS.quote.certainty(word, Math.round(confidence * 100));
}

/** The words of what was said, reduced so that different reports of one utterance meet. */

import { STOP_WORDS } from '../lexicon/question-words.ts';
import { soundKey } from '../text/name-key.ts';
import { remembered } from '../text/remembered.ts';
import { mix } from '../text/shingles.ts';
import { stemWords } from '../text/stems.ts';

/** One word: what it is compared by, and where it stands in the text, in code units. */
export interface SaidWord {
  /** The stem; of longer words as it sounds, so that "Zelenskyy" is "Zelensky". */
  readonly key: string;
  /** Says something by itself, unlike "the". */
  readonly isContent: boolean;
  readonly start: number;
  readonly end: number;
}

/** Of longer texts the first so many words are read. */
const MOST_WORDS = 400;
/** Shorter words have too many that sound like them. */
const SHORTEST_SOUNDED = 5;

const keyOf = remembered((stem) => soundKey(stem) || stem);

/** Gives the words in order; marks, case, ellipses and brackets don't count. O(text). */
export function saidWords(text: string): SaidWord[] {
  return stemWords(text)
    .slice(0, MOST_WORDS)
    .map(({ stem, start, end }) => ({
      key: stem.length >= SHORTEST_SOUNDED ? keyOf(stem) : stem,
      isContent: end - start > 1 && !STOP_WORDS.has(text.slice(start, end).toLowerCase()),
      start,
      end,
    }));
}

/** More are not looked up. */
const MOST_KEYS = 40;

/**
 * Gives the numbers (below 2⁴⁸) under which a quote is found again: hashes of neighbouring content words,
 * of each two of them the smaller, so that reports that share three neighbouring content words share one
 * (winnowing; Schleimer, Wilkerson and Aiken 2003). None for fewer than two content words.
 */
export function utteranceKeys(words: readonly SaidWord[]): number[] {
  const content = words.filter(({ isContent }) => isContent);
  const pairs = content.slice(1).map(({ key }, at) => hashOf(`${content[at]?.key ?? ''} ${key}`));
  const picked =
    pairs.length === 1
      ? pairs
      : pairs.slice(1).map((hash, at) => Math.min(pairs[at] ?? hash, hash));
  return [...new Set(picked)].slice(0, MOST_KEYS);
}

/** Two hashes of 32 and 16 bits (FNV-1a, spread), so that a million quotes don't meet by chance. */
function hashOf(text: string): number {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high + text.charCodeAt(at), 0x9e3779b1);
  }
  return (mix(high) & 0xffff) * 2 ** 32 + (mix(low) >>> 0);
}

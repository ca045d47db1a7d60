/** Finds the verb of a question where it is misspelt: "what has X *sayd* about Y". */

import { ASKING_VERBS, AUXILIARIES, QUESTION_OPENERS } from '../lexicon/question-words.ts';
import { editDistance } from '../text/edit-distance.ts';

/** Shorter words are within a letter of too many. */
const SHORTEST = 4;
/** An opener, an auxiliary and a name stand before it. */
const FEWEST_BEFORE = 3;

/** Gives its place, or −1: only where opener and auxiliary stand before and "about" or "on" after, so that no name is taken for it. */
export function findMisspeltVerb(words: readonly string[]): number {
  const [opener = '', auxiliary = ''] = words.map((word) => word.toLowerCase());
  if (!QUESTION_OPENERS.has(opener) || !AUXILIARIES.has(auxiliary)) return -1;
  return words.findIndex(
    (word, at) =>
      at >= FEWEST_BEFORE &&
      ['about', 'on'].includes(words[at + 1]?.toLowerCase() ?? '') &&
      isNearVerb(word),
  );
}

const isNearVerb = (word: string): boolean =>
  word.length >= SHORTEST &&
  // A name stands with a capital.
  word === word.toLowerCase() &&
  [...ASKING_VERBS].some((verb) => verb.length >= SHORTEST && editDistance(word, verb, 1) <= 1);

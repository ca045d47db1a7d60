/** Which words are known as given names. */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { FULL_GIVEN_NAMES } from '../../lexicon/nicknames.ts';

/** Whether a folded word is one. */
export const isGivenName = (word: string): boolean =>
  GIVEN_NAMES.has(word) || FULL_GIVEN_NAMES.has(word);

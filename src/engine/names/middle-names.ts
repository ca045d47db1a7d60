/** What stands between the first and the last word of two names. */

import { compareWords, type SharedTraits, type WordLikeness } from './compare-words.ts';
import type { NameParts } from './name-parts.ts';
import type { NameWord } from './name-words.ts';

/** The words between the first and the last. */
export const middleOf = ({ words }: NameParts): NameWord[] => words.slice(1, -1);

/** All of the shorter must stand in the longer, in order; "W." and "H. W." are two people's. */
export function compareMiddles(
  a: readonly NameWord[],
  b: readonly NameWord[],
  shared: SharedTraits,
): 'same' | 'initial' | 'left-out' | 'filiation-left-out' | 'other' {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  let hasInitial = false;
  for (const word of short) {
    let how: WordLikeness | null = null;
    while (at < long.length && how === null) {
      const other = long[at++];
      if (other) how = compareWords(word, other, shared, true);
    }
    if (how === null) return 'other';
    hasInitial ||= how === 'initial';
  }
  if (short.length === long.length) return hasInitial ? 'initial' : 'same';
  const areInitials = short.length > 0 && [...short, ...long].every((word) => word.isInitial);
  return areInitials ? 'other' : 'left-out';
}

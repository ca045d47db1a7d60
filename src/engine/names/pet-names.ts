/** Given names of which one is short for the other: "Geoff" and "Geoffrey". */

import { FULL_GIVEN_NAMES, NAME_OPENINGS, NICKNAME_ROWS } from '../../lexicon/nicknames.ts';
import { shareRow } from './share-row.ts';

/** How sure it is that two folded given names may be one person's: one is the other's full form, or both are short; null where they are two. */
export function comparePetNames(a: string, b: string): 'nickname' | 'variant' | null {
  if (isEndOf(a, b) || isEndOf(b, a)) return 'nickname';
  if (!shareRow(NICKNAME_ROWS, a, b)) return null;
  const [isFullA, isFullB] = [FULL_GIVEN_NAMES.has(a), FULL_GIVEN_NAMES.has(b)];
  if (isFullA && isFullB) return null;
  return isFullA || isFullB ? 'nickname' : 'variant';
}

/** "Emeka" of "Chukwuemeka", "Tunde" of "Babatunde": what is left when the first of two words is dropped. */
const isEndOf = (short: string, full: string): boolean =>
  short.length >= 3 && full.endsWith(short) && NAME_OPENINGS.has(full.slice(0, -short.length));

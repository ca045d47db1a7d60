/** Given names of which one is short for the other: "Geoff" and "Geoffrey". */

import { FULL_GIVEN_NAMES, NICKNAME_ROWS } from '../../lexicon/nicknames.ts';
import { shareRow } from './share-row.ts';

/** How sure it is that two folded given names may be one person's: one is the other's full form, or both are short; null where they are two. */
export function comparePetNames(a: string, b: string): 'nickname' | 'variant' | null {
  if (!shareRow(NICKNAME_ROWS, a, b)) return null;
  const [isFullA, isFullB] = [FULL_GIVEN_NAMES.has(a), FULL_GIVEN_NAMES.has(b)];
  if (isFullA && isFullB) return null;
  return isFullA || isFullB ? 'nickname' : 'variant';
}

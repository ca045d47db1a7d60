/** How two words of names are the same word: equal, spelled otherwise, shortened, or hardly. */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import {
  CHINESE_FAMILY_NAMES,
  KOREAN_FAMILY_NAMES,
  NAME_SPELLINGS,
  type NamePractice,
} from '../../lexicon/name-spellings.ts';
import { FULL_GIVEN_NAMES, NICKNAME_ROWS } from '../../lexicon/nicknames.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { soundKey } from '../../text/name-key.ts';
import { isWadeGilesOf } from './mandarin.ts';
import type { NameWord } from './name-parts.ts';
import { consonantsOf, keysAgree, practiceKey } from './name-practice.ts';

/** From the surest to the least sure; `near`: a slip of the pen or another name. */
export type WordLikeness =
  | 'same'
  | 'sound'
  | 'spelling'
  | 'practice'
  | 'consonants'
  | 'nickname'
  | 'initial'
  | 'near';

/** What both names show, and where in them the words stand. */
export interface WordPlace {
  readonly practices: ReadonlySet<NamePractice>;
  readonly isVowelless: boolean;
  readonly isGiven: boolean;
}

/** Says how two words are one, or null where they are not. O(length²), words are short. */
export function compareWords(a: NameWord, b: NameWord, place: WordPlace): WordLikeness | null {
  if (a.isInitial || b.isInitial) return compareInitials(a, b);
  if (a.text === b.text) return 'same';
  if (soundKey(a.text) === soundKey(b.text)) return 'sound';
  const [spelledA, spelledB] = [NAME_SPELLINGS.get(a.text), NAME_SPELLINGS.get(b.text)];
  if (spelledA !== undefined && spelledA === spelledB) return 'spelling';
  if (place.isVowelless) {
    const [x, y] = [consonantsOf(a.text), consonantsOf(b.text)];
    return x.length > 1 && x === y ? 'consonants' : null;
  }
  if (isOnePractice(a, b, place)) return 'practice';
  if (place.isGiven && isNickname(a.text, b.text)) return 'nickname';
  // Two spellings that each stand for a name of their own are two names.
  if (spelledA !== undefined && spelledB !== undefined) return null;
  return isNear(a.text, b.text, place.isGiven) ? 'near' : null;
}

function compareInitials(a: NameWord, b: NameWord): WordLikeness | null {
  if (a.isInitial && b.isInitial) return a.text === b.text ? 'same' : null;
  return a.text.charAt(0) === b.text.charAt(0) ? 'initial' : null;
}

function isOnePractice(a: NameWord, b: NameWord, { practices }: WordPlace): boolean {
  for (const practice of practices) {
    if (practice === 'chinese') {
      if (isWadeGilesOf(a.pieces, b.text) || isWadeGilesOf(b.pieces, a.text)) return true;
      if (isOneOf(CHINESE_FAMILY_NAMES, a, b)) return true;
    } else if (practice === 'korean' && isOneOf(KOREAN_FAMILY_NAMES, a, b)) {
      return true;
    } else if (a.text.length > 3 && b.text.length > 3) {
      if (keysAgree(practiceKey(a.text, practice), practiceKey(b.text, practice))) return true;
    }
  }
  return false;
}

function isOneOf(names: ReadonlyMap<string, string>, a: NameWord, b: NameWord): boolean {
  const known = names.get(a.text);
  return known !== undefined && known === names.get(b.text);
}

/** "Bill" for "William"; not "Guillermo" for "William", nor "Bill" for "Willy"'s row mates of another name. */
function isNickname(a: string, b: string): boolean {
  if (FULL_GIVEN_NAMES.has(a) && FULL_GIVEN_NAMES.has(b)) return false;
  const rows = NICKNAME_ROWS.get(b);
  return rows !== undefined && [...(NICKNAME_ROWS.get(a) ?? [])].some((row) => rows.has(row));
}

function isNear(a: string, b: string, isGiven: boolean): boolean {
  if (Math.min(a.length, b.length) < 5 || editDistance(a, b, 1) > 1) return false;
  if (!isGiven) return true;
  // "Mario" and "Maria", "Daniel" and "Daniela" are two names.
  const [genderA, genderB] = [GIVEN_NAMES.get(a), GIVEN_NAMES.get(b)];
  if (genderA !== undefined && genderB !== undefined && a !== b) return false;
  return a.at(-1) === b.at(-1);
}

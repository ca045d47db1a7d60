/** How two words of names are the same word: equal, spelled otherwise, shortened, or hardly. */

import { GIVEN_NAME_VARIANTS } from '../../lexicon/given-name-variants.ts';
import {
  CHINESE_FAMILY_NAMES,
  KOREAN_FAMILY_NAMES,
  NAME_SPELLINGS,
  type NamePractice,
} from '../../lexicon/name-spellings.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { soundKey } from '../../text/name-key.ts';
import { remembered } from '../../text/remembered.ts';
import { isGivenName } from './given-name.ts';
import { isWadeGilesOf } from './mandarin.ts';
import { consonantsOf, keysAgree, looseKeys, practiceKeys } from './name-practice.ts';
import type { NameWord } from './name-words.ts';
import { comparePetNames } from './pet-names.ts';
import { shareRow } from './share-row.ts';

/** From the surest to the least sure; `variant`: a name of its own that is mixed up with it; `near`: a slip of the pen or another name. */
export type WordLikeness =
  | 'same'
  | 'sound'
  | 'spelling'
  | 'practice'
  | 'consonants'
  | 'nickname'
  | 'variant'
  | 'initial'
  | 'near';

/** What each way of being the same word takes from the confidence that two names are one's. */
export const LOSSES = {
  same: 0,
  sound: 0.02,
  spelling: 0.02,
  practice: 0.04,
  consonants: 0.09,
  nickname: 0.09,
} as const satisfies Partial<Record<WordLikeness, number>>;

/** Whether it is the same word; else it only may be. */
export const provesName = (how: WordLikeness): how is keyof typeof LOSSES => how in LOSSES;

/** What both names show. */
export interface SharedTraits {
  readonly practices: ReadonlySet<NamePractice>;
  readonly isVowelless: boolean;
  /** One of them came in a script of its own. */
  readonly isRomanized: boolean;
}

/** Says how two words are one, or null where they are not; `isGiven`: they stand where given names do. O(length²), words are short. */
export function compareWords(
  a: NameWord,
  b: NameWord,
  shared: SharedTraits,
  isGiven: boolean,
): WordLikeness | null {
  if (a.isInitial || b.isInitial) return compareInitials(a, b);
  if (a.text === b.text) return 'same';
  if (isWrittenOut(a, b) || isParticleJoined(a, b) || isParticleJoined(b, a)) return 'sound';
  const [spelledA, spelledB] = [NAME_SPELLINGS.get(a.text), NAME_SPELLINGS.get(b.text)];
  if (spelledA !== undefined && spelledA === spelledB) return 'spelling';
  if (shared.isVowelless) {
    const [x, y] = [consonantsOf(a.text), consonantsOf(b.text)];
    if (x.length > 1 && x === y) return 'consonants';
    return Math.min(x.length, y.length) > 2 && editDistance(x, y, 1) <= 1 ? 'near' : null;
  }
  if (isOnePractice(a, b, shared)) return 'practice';
  if (soundOf(a.text) === soundOf(b.text)) return soundsAlike(a.text, b.text, shared, isGiven);
  const short = isGiven ? comparePetNames(a.text, b.text) : null;
  if (short !== null) return short;
  // Two spellings that each stand for a name of their own are two names.
  if (spelledA !== undefined && spelledB !== undefined) return null;
  if (isGiven && shareRow(GIVEN_NAME_VARIANTS, a.text, b.text)) return 'variant';
  if (isLoose(a.text, b.text, shared)) return shared.isRomanized ? 'practice' : 'variant';
  return isNear(a.text, b.text, isGiven) ? 'near' : null;
}

/** A word is compared with many. */
const soundOf = remembered(soundKey);

/** A letter, or the beginning of a name; "Wm." for William. */
function compareInitials(a: NameWord, b: NameWord): WordLikeness | null {
  if (a.isInitial && b.isInitial && a.text === b.text) return 'same';
  const [short, long] = a.text.length <= b.text.length ? [a, b] : [b, a];
  if (!short.isInitial) return null;
  // Two single letters are two names' beginnings.
  if (long.isInitial && long.text.length === short.text.length) return null;
  return beginsAs(short.text, long.text) ? 'initial' : null;
}

/** All letters in order, the first at the beginning. */
function beginsAs(short: string, long: string): boolean {
  if (short.charAt(0) !== long.charAt(0)) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** "Müller" as "Mueller"; "Muller" and "Mueller" are only alike. */
const isWrittenOut = (a: NameWord, b: NameWord): boolean =>
  a.writtenOut === b.text || b.writtenOut === a.text;

/** "De Niro" as "DeNiro". */
const isParticleJoined = (a: NameWord, b: NameWord): boolean =>
  a.particle !== '' && `${a.particle.replace(/ /gu, '')}${a.text}` === b.text;

/** Transliterations sound alike; "Meyer" and "Meier", "Phillips" and "Philips" do too and are two families. */
function soundsAlike(
  a: string,
  b: string,
  { practices }: SharedTraits,
  isGiven: boolean,
): WordLikeness {
  if (practices.size > 0 || europeanKey(a) !== europeanKey(b)) return 'sound';
  return isGiven && !isGivenName(a) && !isGivenName(b) ? 'sound' : 'variant';
}

const europeanKey = (word: string): string =>
  word
    .replace(/ck/gu, 'k')
    .replace(/ph/gu, 'f')
    .replace(/ee|ie|ei|ey|y/gu, 'i')
    .replace(/(\p{L})\1+/gu, '$1');

function isLoose(a: string, b: string, { practices }: SharedTraits): boolean {
  if (Math.min(a.length, b.length) < 4) return false;
  const keys = looseKeys(b, practices);
  return looseKeys(a, practices).some((key) => keys.includes(key));
}

function isOnePractice(a: NameWord, b: NameWord, { practices }: SharedTraits): boolean {
  for (const practice of practices) {
    if (practice === 'chinese') {
      if (isWadeGilesOf(a.pieces, b.text) || isWadeGilesOf(b.pieces, a.text)) return true;
      if (isOneOf(CHINESE_FAMILY_NAMES, a, b)) return true;
    } else if (practice === 'korean' && isOneOf(KOREAN_FAMILY_NAMES, a, b)) {
      return true;
    } else if (Math.min(a.text.length, b.text.length) > (practice === 'korean' ? 2 : 3)) {
      const keys = practiceKeys(b.text, practice);
      if (practiceKeys(a.text, practice).some((x) => keys.some((y) => keysAgree(x, y))))
        return true;
    }
  }
  return false;
}

function isOneOf(names: ReadonlyMap<string, string>, a: NameWord, b: NameWord): boolean {
  const known = names.get(a.text);
  return known !== undefined && known === names.get(b.text);
}

function isNear(a: string, b: string, isGiven: boolean): boolean {
  if (Math.min(a.length, b.length) < 5 || editDistance(a, b, 1) > 1) return false;
  if (!isGiven) return true;
  // "Mario" and "Maria", "Daniel" and "Daniela" are two names.
  if (isGivenName(a) && isGivenName(b)) return false;
  return a.at(-1) === b.at(-1);
}

/** Names whose bearers are commonly written family name first. */

import {
  CHINESE_FAMILY_NAMES,
  KOREAN_FAMILY_NAMES,
  OTHER_FAMILY_FIRST,
} from '../../lexicon/name-spellings.ts';

/** Whether a folded word is a family name of those who stand first. */
export const isFamilyFirst = (folded: string): boolean =>
  isEastAsianFamily(folded) || OTHER_FAMILY_FIRST.has(folded);

/** The same of Chinese and Korean ones alone, whose given names may have a hyphen: "Kim Min-ji". */
export const isEastAsianFamily = (folded: string): boolean =>
  CHINESE_FAMILY_NAMES.has(folded) || KOREAN_FAMILY_NAMES.has(folded);

/** Whether two words are one such name by different romanisations: "Chiang", "Jiang". */
export const isOneEastAsianFamily = (a: string, b: string): boolean =>
  isEastAsianFamily(a) &&
  (a === b ||
    [CHINESE_FAMILY_NAMES, KOREAN_FAMILY_NAMES].some(
      (names) => names.has(a) && names.get(a) === names.get(b),
    ));

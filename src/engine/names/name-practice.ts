/** Which practice of writing names in Latin letters a name shows, and keys on which its spellings agree. */

import { EAST_SLAVIC_SURNAME, TELLING_GIVEN_NAMES } from '../../lexicon/east-slavic-names.ts';
import {
  CHINESE_FAMILY_NAMES,
  INDIC_SURNAME,
  KOREAN_FAMILY_NAMES,
  NAME_SPELLINGS,
  type NamePractice,
} from '../../lexicon/name-spellings.ts';
import { soundKey } from '../../text/name-key.ts';
import { remembered } from '../../text/remembered.ts';
import type { NameParts } from './name-parts.ts';
import { slavicKeys, slavicLetters, slavicReadings } from './slavic-keys.ts';

/** Gives the practices that the words of a name tell: "Selenskyj" is written as East Slavic names are. */
export function practicesOf(parts: NameParts): ReadonlySet<NamePractice> {
  const told = known.get(parts) ?? readPractices(parts);
  known.set(parts, told);
  return told;
}

/** A name is compared with many. */
const known = new WeakMap<NameParts, ReadonlySet<NamePractice>>();

function readPractices({ words, isVowelless }: NameParts): ReadonlySet<NamePractice> {
  const practices = new Set<NamePractice>();
  if (isVowelless) practices.add('arabic');
  for (const [at, word] of words.entries()) {
    const spelling = NAME_SPELLINGS.get(word.text);
    if (spelling) practices.add(spelling.startsWith('arabic') ? 'arabic' : 'indic');
    if (/\b(?:al|bint?|ibn|abu)\b/u.test(word.particle) || word.text.startsWith('abdul')) {
      practices.add('arabic');
    }
    const isLast = at === words.length - 1;
    const isTold = (reading: string): boolean =>
      (at === 0 && TELLING_GIVEN_NAMES.has(reading)) ||
      (isLast && EAST_SLAVIC_SURNAME.test(soundKey(slavicLetters(reading))));
    if ((at === 0 || isLast) && slavicReadings(word.text).some(isTold)) practices.add('slavic');
    if (isLast && INDIC_SURNAME.test(word.text)) practices.add('indic');
    const isEnd = (at === 0 || isLast) && words.length > 1;
    if (isEnd && KOREAN_FAMILY_NAMES.has(word.text)) practices.add('korean');
    if (isEnd && CHINESE_FAMILY_NAMES.has(word.text)) practices.add('chinese');
  }
  return practices;
}

/** Gives the keys of a word under a practice; spellings of one name mostly share one. */
export function practiceKeys(word: string, practice: NamePractice): readonly string[] {
  if (practice === 'slavic') return slavicKeys(word);
  if (practice === 'arabic') return [arabicKey(word)];
  if (practice === 'indic') return [indicKey(word)];
  if (practice === 'korean') return [koreanKey(word)];
  return [word];
}

/** Gives keys on which spellings of one name agree, but other names too: they prove nothing. */
export function looseKeys(word: string, practices: ReadonlySet<NamePractice>): string[] {
  return [
    looseKey(word),
    ...(practices.has('arabic') ? skeletonOf(word) : []),
    ...(practices.has('korean') ? [koreanKey(word).replace(/o/gu, 'u')] : []),
  ];
}

const looseKey = remembered((word) =>
  word
    .replace(/(?<=[aou])e/gu, '')
    .replace(/aa/gu, 'a')
    .replace(/dj/gu, 'd')
    .replace(/oh(?![aeiou])/gu, 'o'),
);

/** Consonants and whether a vowel ends the word: "Ahmadi" is no "Ahmed". */
function skeletonOf(word: string): string[] {
  const consonants = consonantsOf(word);
  return consonants.length > 2 ? [`${consonants}${/[aeiouy]$/u.test(word) ? '-' : ''}`] : [];
}

/** Aspirates, long vowels and the short a between consonants are written or not: "Aravind", "Chandrashekhar". */
const indicKey = remembered((word) =>
  word
    .replace(/(?<=[^aeiou]{3})a$/u, '')
    .replace(/ksh|x/gu, 'ks')
    .replace(/sh/gu, 's')
    .replace(/chh?/gu, 'c')
    .replace(/(?<=[bdgkjpt])h/gu, '')
    .replace(/w/gu, 'v')
    .replace(/z/gu, 'j')
    .replace(/ee|ii|y$|ie$/gu, 'i')
    .replace(/oo|ou/gu, 'u')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/(?<=[aeiou][^aeiou])a(?=[^aeiou][aeiou])/gu, ''),
);

/** Vowels: "?" stands where two differ in a row, and for e, which is written for any. */
const arabicKey = remembered((word) =>
  word
    .replace(/^al(?=[bcdfghjkmnq-tw-z][a-z]{3})/u, '')
    .replace(/sh|ch/gu, 'ʃ')
    .replace(/dh|th/gu, (pair) => pair.charAt(0))
    .replace(/gh|kh|[qkgc]/gu, 'k')
    .replace(/ph/gu, 'f')
    .replace(/dj|zh/gu, 'j')
    .replace(/z/gu, 's')
    .replace(/h$/u, '')
    .replace(/(?<=[aeiou])[wy](?=[aeiou]|$)/gu, 'e')
    .replace(/(?<=[aeiou])[wy]/gu, 'e')
    .replace(/(?<![aeiou])y(?![aeiou])/gu, 'i')
    .replace(/ee/gu, 'i')
    .replace(/oo|ou/gu, 'u')
    .replace(/o/gu, 'u')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/[aeiu]{2,}|e/gu, '?'),
);

/** "Seok" and "Suk" are one syllable; "Sok" may be it too: see looseKeys. */
const koreanKey = remembered((word) =>
  word
    .replace(/ck/gu, 'k')
    .replace(/eo|eu|oo|ou/gu, 'u')
    .replace(/uo|wo/gu, 'o')
    .replace(/(?<!n)g|k/gu, 'k')
    .replace(/d|t/gu, 't')
    .replace(/b|p/gu, 'p')
    .replace(/ch|j/gu, 'c')
    .replace(/^[rl]/u, 'r')
    .replace(/ae|ai/gu, 'e')
    .replace(/y?e(?=$|[^a-z])/gu, 'e')
    .replace(/(\p{L})\1+/gu, '$1'),
);

/** Says whether two keys agree, "?" with any vowel. O(length). */
export function keysAgree(a: string, b: string): boolean {
  if (a.length !== b.length || a === '') return false;
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a.charAt(at), b.charAt(at)];
    if (one === other) continue;
    const isFree = (one === '?' && isVowel(other)) || (other === '?' && isVowel(one));
    if (!isFree) return false;
  }
  return true;
}

const isVowel = (letter: string): boolean => 'aeiu?'.includes(letter);

/** The consonants alone, for scripts that leave vowels out. */
export function consonantsOf(word: string): string {
  return arabicKey(word)
    .replace(/[aeiu?wy]/gu, '')
    .replace(/v/gu, 'b');
}

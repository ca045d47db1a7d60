/** Which practice of writing names in Latin letters a name shows, and keys on which its spellings agree. */

import { EAST_SLAVIC_GIVEN_NAMES, EAST_SLAVIC_SURNAME } from '../../lexicon/east-slavic-names.ts';
import {
  CHINESE_FAMILY_NAMES,
  KOREAN_FAMILY_NAMES,
  NAME_SPELLINGS,
  type NamePractice,
} from '../../lexicon/name-spellings.ts';
import { soundKey } from '../../text/name-key.ts';
import type { NameParts } from './name-parts.ts';

/** Gives the practices that the words of a name tell: "Selenskyj" is written as East Slavic names are. */
export function practicesOf({ words, isVowelless }: NameParts): Set<NamePractice> {
  const practices = new Set<NamePractice>();
  if (isVowelless) practices.add('arabic');
  for (const [at, word] of words.entries()) {
    const spelling = NAME_SPELLINGS.get(word.text);
    if (spelling) practices.add(spelling.startsWith('arabic') ? 'arabic' : 'indic');
    if (/\b(?:al|bint?|ibn|abu)\b/u.test(word.particle) || word.text.startsWith('abdul')) {
      practices.add('arabic');
    }
    if (at === 0 && EAST_SLAVIC_GIVEN_NAMES.has(soundKey(word.text))) practices.add('slavic');
    if (at === 0 && EAST_SLAVIC_GIVEN_NAMES.has(word.text)) practices.add('slavic');
    const isLast = at === words.length - 1;
    if (isLast && EAST_SLAVIC_SURNAME.test(soundKey(slavicLetters(word.text))))
      practices.add('slavic');
    const isEnd = (at === 0 || isLast) && words.length > 1;
    if (isEnd && KOREAN_FAMILY_NAMES.has(word.text)) practices.add('korean');
    if (isEnd && CHINESE_FAMILY_NAMES.has(word.text)) practices.add('chinese');
  }
  return practices;
}

/** Gives the key of a word under a practice; spellings of one name mostly agree on it. */
export function practiceKey(word: string, practice: NamePractice): string {
  if (practice === 'slavic') return slavicKey(word);
  if (practice === 'arabic') return arabicKey(word);
  if (practice === 'indic')
    return arabicKey(word.replace(/(?<=[bdgkptj])h/gu, '').replace(/chh/gu, 'ch'));
  if (practice === 'korean') return koreanKey(word);
  return word;
}

/** German and French letters for Slavic sounds: "Selenskyj", "Poutine", "Chruschtschow". */
const slavicLetters = (word: string): string =>
  word
    .replace(/s(?:ch)?t(?:ch|sch)|shch|shtch/gu, 'sh')
    .replace(/tsch|tch/gu, 'ch')
    .replace(/(?<=[aeiouy])(?:ff|w)$/gu, 'v')
    .replace(/skyj$|skij$|skiy$/u, 'ski')
    .replace(/ine$/u, 'in');

function slavicKey(word: string): string {
  const given = EAST_SLAVIC_GIVEN_NAMES.get(word) ?? EAST_SLAVIC_GIVEN_NAMES.get(soundKey(word));
  const sound = soundKey(slavicLetters(given ?? word));
  return sound
    .replace(/^(?:i|y)?e/u, 'e')
    .replace(/h/gu, (letter, at: number) =>
      at > 0 && 'sc'.includes(sound[at - 1] ?? '') ? letter : 'g',
    )
    .replace(/z/gu, 's')
    .replace(/x/gu, 'ks')
    .replace(/i?[oe](?=v)/gu, 'e')
    .replace(/ai?a$/u, 'a')
    .replace(/(\p{L})\1+/gu, '$1');
}

/** Vowels: "?" stands where two differ in a row, and for e, which is written for any. */
function arabicKey(word: string): string {
  return word
    .replace(/^al(?=[bcdfghjkmnq-tw-z][a-z]{3})/u, '')
    .replace(/sh|ch/gu, 'ʃ')
    .replace(/dh|th/gu, (pair) => pair.charAt(0))
    .replace(/gh|kh|[qkgc]/gu, 'k')
    .replace(/ph/gu, 'f')
    .replace(/dj/gu, 'j')
    .replace(/z/gu, 's')
    .replace(/h$/u, '')
    .replace(/(?<=[aeiou])[wy](?=[aeiou]|$)/gu, 'e')
    .replace(/(?<=[aeiou])[wy]/gu, 'e')
    .replace(/(?<![aeiou])y(?![aeiou])/gu, 'i')
    .replace(/ee/gu, 'i')
    .replace(/oo|ou/gu, 'u')
    .replace(/o/gu, 'u')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/[aeiu]{2,}|e/gu, '?');
}

function koreanKey(word: string): string {
  return word
    .replace(/eo|u?o/gu, 'o')
    .replace(/eu|oo|u/gu, 'u')
    .replace(/(?<!n)g|k/gu, 'k')
    .replace(/d|t/gu, 't')
    .replace(/b|p/gu, 'p')
    .replace(/ch|j/gu, 'c')
    .replace(/^[rl]/u, 'r')
    .replace(/ae|ai/gu, 'e')
    .replace(/y?e(?=$|[^a-z])/gu, 'e')
    .replace(/(\p{L})\1+/gu, '$1');
}

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

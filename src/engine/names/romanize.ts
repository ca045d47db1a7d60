/** Names in their own script, written in Latin letters. */

import anyAscii from 'any-ascii';

/** A name in Latin letters. */
export interface Romanized {
  readonly text: string;
  /** The script leaves short vowels out (Arabic, Hebrew): only consonants can be compared. */
  readonly isVowelless: boolean;
}

const LATIN_ONLY = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;
const VOWELLESS = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** A family name of one character, and the given name of one or two: as Chinese and Koreans write names, without a blank. */
const EAST_ASIAN = /^([\p{Script=Han}\p{Script=Hangul}])([\p{Script=Han}\p{Script=Hangul}]{1,2})$/u;
/** The Arabic article, joined to its word. */
const ARABIC_ARTICLE = /(?<=^|\s)ال/gu;

/**
 * Writes a name in Latin letters, letter by letter (any-ascii): "Зеленський" gives "Zelenskiy", "习近平" gives
 * "Xi Jinping". Japanese names in characters are read as Chinese, which is wrong: they meet no other spelling.
 */
export function romanize(name: string): Romanized {
  if (LATIN_ONLY.test(name)) return { text: name, isVowelless: false };
  const composed = name.normalize('NFC').trim();
  const eastAsian = EAST_ASIAN.exec(composed);
  if (eastAsian) {
    const [, family = '', given = ''] = eastAsian;
    const joined = anyAscii(given).toLowerCase();
    return { text: `${anyAscii(family)} ${capitalized(joined)}`, isVowelless: false };
  }
  const isVowelless = VOWELLESS.test(composed);
  const spaced = isVowelless ? composed.replace(ARABIC_ARTICLE, 'al-') : composed;
  const text = Array.from(spaced, (letter) =>
    /\p{Script=Latin}/u.test(letter) ? letter : anyAscii(letter),
  )
    .join('')
    .replace(/['`"]/gu, '');
  return { text, isVowelless };
}

const capitalized = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Names in their own script, written in Latin letters. */

import anyAscii from 'any-ascii';

/** A name in Latin letters. */
export interface Romanized {
  readonly text: string;
  /** The script leaves short vowels out (Arabic, Hebrew): only consonants can be compared. */
  readonly isVowelless: boolean;
  /** It came in another script: its spelling is nobody's own. */
  readonly isRomanized: boolean;
}

const LATIN_ONLY = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;
const VOWELLESS = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** A family name of one character, and the given name of one or two: as Chinese and Koreans write names, without a blank. */
const EAST_ASIAN = /^([\p{Script=Han}\p{Script=Hangul}])([\p{Script=Han}\p{Script=Hangul}]{1,2})$/u;
/** Letters of South Slavic alphabets alone; there others stand for other sounds than in Russian. */
const SOUTH_SLAVIC = /[ђјљњћџѓќѕ]/iu;
const SOUTH_SLAVIC_LETTERS: ReadonlyMap<string, string> = new Map(
  'ч:c ћ:c ш:s ж:z ј:j х:h ц:c ђ:dj љ:lj њ:nj џ:dz ѓ:gj ќ:kj ѕ:dz'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
/** "Servant of the", written apart in Arabic: عبد الفتاح is Abdel Fattah. */
const SERVANT_OF = /(?<=^|\s)عبد\s?ال(?=\p{L})/gu;
/** The Arabic article, joined to its word. */
const ARABIC_ARTICLE = /(?<=^|\s)ال/gu;

/**
 * Writes a name in Latin letters, letter by letter (any-ascii): "Зеленський" gives "Zelenskiy", "习近平" gives
 * "Xi Jinping". Japanese names in characters are read as Chinese, which is wrong: they meet no other spelling.
 */
export function romanize(name: string): Romanized {
  if (LATIN_ONLY.test(name)) return { text: name, isVowelless: false, isRomanized: false };
  const composed = name.normalize('NFC').trim();
  const eastAsian = EAST_ASIAN.exec(composed);
  if (eastAsian) {
    const [, family = '', given = ''] = eastAsian;
    const joined = anyAscii(given).toLowerCase();
    // The commonest of all is written Lee or Yi, and never as the one letter that it would be.
    const first = family === '이' ? 'Yi' : anyAscii(family);
    return { text: `${first} ${capitalized(joined)}`, isVowelless: false, isRomanized: true };
  }
  const isVowelless = VOWELLESS.test(composed);
  const spaced = isVowelless
    ? composed.replace(SERVANT_OF, 'Abdul').replace(ARABIC_ARTICLE, 'al-').replace(/ו/gu, 'w')
    : SOUTH_SLAVIC.test(composed)
      ? Array.from(composed, southSlavicLetter).join('')
      : composed;
  const text = Array.from(spaced, (letter) =>
    /\p{Script=Latin}/u.test(letter) ? letter : anyAscii(letter),
  )
    .join('')
    .replace(/['`"]/gu, '');
  return { text, isVowelless, isRomanized: true };
}

const capitalized = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** As Serbs and Macedonians write it in Latin letters, diacritics aside. */
function southSlavicLetter(letter: string): string {
  const written = SOUTH_SLAVIC_LETTERS.get(letter.toLowerCase());
  if (written === undefined) return letter;
  return letter === letter.toLowerCase() ? written : capitalized(written);
}

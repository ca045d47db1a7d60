/** Keys under which spellings of one name meet: case, diacritics, marks and transliteration folded. */

import { remembered } from './remembered.ts';

/**
 * Lower case, without diacritics, words separated by single blanks; "" for text without letters or
 * digits. Letters that Unicode doesn't take apart are written as in English: "Øystein" gives "oystein".
 */
export function foldName(name: string): string {
  // Most names by far: nothing to fold but case.
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþıħ]/gu, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[’'`ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/u;

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ħ', 'h'],
]);

/**
 * A skeleton on which common transliterations of one name agree: "Zelenskyy", "Zelensky" and
 * "Zelenskiy" all give "zelenski". For looking names up, never for deciding alone that two are one.
 */
export function soundKey(name: string): string {
  return foldName(name).split(' ').map(soundOfWord).join(' ');
}

const soundOfWord = remembered((word) =>
  SPELLINGS.reduce((key, [from, to]) => key.replace(from, to), word),
);

/** Applied in this order: consonant groups before vowels, doubled letters last. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ye|ie|je)/u, 'e'],
  [/^(?:yu|iu|ju)/u, 'u'],
  [/^(?:ya|ia|ja)/u, 'a'],
  [/kh|ch(?=[rl])/gu, 'h'],
  [/tch|tsch/gu, 'ch'],
  [/zh/gu, 'z'],
  [/sch/gu, 'sh'],
  [/ph/gu, 'f'],
  [/ck/gu, 'k'],
  [/q/gu, 'k'],
  [/w/gu, 'v'],
  [/(?:iy|yi|yy|ij|ii|ey|ei|y|j)(?=$|[^aeiou])/gu, 'i'],
  [/y/gu, 'i'],
  [/ou|oo/gu, 'u'],
  [/ee/gu, 'i'],
  [/(\p{L})\1+/gu, '$1'],
];

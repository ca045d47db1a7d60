/** Words reduced as the full-text index reduces them, so that both agree on what is a form of what. */

import { stemmer } from 'stemmer';
import { remembered } from './remembered.ts';
import { forEachWord } from './word-spans.ts';

/** A word of a text and where it stands, in code units. */
export interface StemmedWord {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** FTS5 leaves longer words as they are. */
const LONGEST_STEMMED = 64;
/** News has some tens of thousands of words; what is beyond is forgotten at once. */
const MOST_KEPT = 100_000;
const kept = new Map<string, string>();

/** Gives the stem of one word: lower case, without diacritics, by Porter's algorithm (1980). */
function stemOf(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  const plain = PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '');
  const stem = plain.length < LONGEST_STEMMED ? stemmer(plain) : plain;
  if (kept.size >= MOST_KEPT) kept.clear();
  if (word.length < LONGEST_STEMMED) kept.set(word, stem);
  return stem;
}

const PLAIN = /^[a-z]*$/u;

/** What is looked for in many texts: `wantedStems` makes it once. */
export interface WantedStems {
  /** Letters that all forms of a word begin with: Porter's rules change ends. */
  readonly beginnings: readonly string[];
}

/** Gives what tells quickly that no word of these terms stands in a text. */
export function wantedStems(terms: readonly string[]): WantedStems {
  const stems = new Set(terms.flatMap((term) => stemKey(term).split(' ')));
  return {
    beginnings: [...new Set([...stems].map(beginningOf))].filter((letters) => letters !== ''),
  };
}

/** "sensibl" is the stem of "sensibility", "file" that of "filing": the last letters may be others. */
const beginningOf = (stem: string): string => stem.slice(0, Math.max(1, stem.length - 2));

/**
 * Gives the words of a text with their stems, in order. Who looks for some words alone says so: the others have "" for
 * their stem, and a text that holds none of them has no words at all. That takes a fraction of the time.
 */
export function stemWords(text: string, wanted?: WantedStems): StemmedWord[] {
  const words: StemmedWord[] = [];
  const isWanted = wanted === undefined ? always : finderIn(text, wanted);
  if (isWanted === null) return words;
  forEachWord(text, (start, end) => {
    words.push({ stem: isWanted(start) ? stemOf(text.slice(start, end)) : '', start, end });
  });
  return words;
}

const always = (): boolean => true;

/**
 * Gives what tells of a word's first letter whether the word may be wanted; null where no word of the text is. Letters
 * with marks may be any: there every word may.
 */
function finderIn(text: string, { beginnings }: WantedStems): ((start: number) => boolean) | null {
  if (BEYOND_PLAIN.test(text)) return always;
  const lower = text.toLowerCase();
  const present = beginnings.filter((beginning) => lower.includes(beginning));
  if (present.length === 0) return null;
  return (start) => present.some((beginning) => lower.startsWith(beginning, start));
}

/** All but ASCII and general punctuation. */
const BEYOND_PLAIN = /[^\0-\u007f\u2000-\u20cf]/u;

/** The stems of a term, joined by blanks: equal for all forms of it. */
export const stemKey = remembered((term: string): string =>
  stemWords(term)
    .map(({ stem }) => stem)
    .join(' '),
);

/** A text's stems between blanks, so that it includes ` ${stemKey(term)} ` where the term stands; "-" for what isn't wanted. */
export const stemText = (text: string, wanted: WantedStems): string =>
  ` ${stemWords(text, wanted)
    .map(({ stem }) => stem || '-')
    .join(' ')} `;

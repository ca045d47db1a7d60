/** Words reduced as the full-text index reduces them, so that both agree on what is a form of what. */

import { stemmer } from 'stemmer';
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

/**
 * Gives the words of a text with their stems, in order. Who looks for words that begin with some letters alone says
 * so: the others have "" for their stem, which takes a tenth of the time.
 */
export function stemWords(text: string, initials?: ReadonlySet<string>): StemmedWord[] {
  const words: StemmedWord[] = [];
  forEachWord(text, (start, end) => {
    const isWanted = initials === undefined || mayBegin(text.charAt(start), initials);
    words.push({ stem: isWanted ? stemOf(text.slice(start, end)) : '', start, end });
  });
  return words;
}

/** Porter's rules change ends; a letter beyond a–z may be one of these with a mark. */
const mayBegin = (initial: string, initials: ReadonlySet<string>): boolean =>
  initials.has(initial) || initial > '\u007f' || initials.has(initial.toLowerCase());

/** The letters that stems of these terms begin with. */
export const initialsOf = (terms: readonly string[]): ReadonlySet<string> =>
  new Set(terms.flatMap((term) => stemKey(term).split(' ')).map((stem) => stem.charAt(0)));

/** The stems of a term, joined by blanks: equal for all forms of it. */
export function stemKey(term: string): string {
  return stemWords(term)
    .map(({ stem }) => stem)
    .join(' ');
}

/** The name in the words by which a question names a speaker. */

import { COURTESY_TITLES, OFFICE_TITLES } from '../lexicon/titles.ts';
import { bareWord } from './question-words.ts';

/** Gives the name without articles, titles and the possessive: "the late Gen. Kotoky's" → "Kotoky". */
export function speakerName(words: readonly string[]): string {
  const plain = words.map((word) => word.replace(/"/gu, '')).filter((word) => word !== '');
  const start = plain.findIndex((word, at) => at === plain.length - 1 || !isBeforeName(word));
  return plain.slice(Math.max(0, start)).join(' ').replace(/'s?$/iu, '');
}

function isBeforeName(word: string): boolean {
  const lower = word.toLowerCase();
  return [lower, bareWord(word)].some(
    (form) => BEFORE_NAMES.has(form) || COURTESY_TITLES.has(form) || OFFICE_TITLES.has(form),
  );
}

const BEFORE_NAMES: ReadonlySet<string> = new Set([
  ...['the', 'a', 'an', 'former', 'ex', 'late', 'then', 'acting', 'prime', 'vice', 'foreign'],
  ...['deputy', 'first', 'chief', 'defence', 'defense', 'finance', 'interior'],
]);

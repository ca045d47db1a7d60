/** Terms that news texts use for the same matter. */

import { NEWS_THESAURUS } from '../lexicon/news-thesaurus.ts';
import { foldName } from '../text/name-key.ts';
import { areForms } from './word-forms.ts';

/** Gives the other terms of every row of the thesaurus that has the term; `[]` for a word without one. */
export function relatedTerms(term: string): string[] {
  const asked = foldName(term);
  const rows = NEWS_THESAURUS.filter((row) => row.some((other) => isTerm(asked, foldName(other))));
  const others = rows.flat().filter((other) => !isTerm(asked, foldName(other)));
  return [...new Set(others)];
}

function isTerm(asked: string, listed: string): boolean {
  const [words, others] = [asked.split(' '), listed.split(' ')];
  return (
    words.length === others.length && words.every((word, at) => areForms(word, others[at] ?? ''))
  );
}

/** The longest terms of the thesaurus have so many words. */
const MOST_WORDS = 4;

/** Joins words that stand together in the thesaurus: "stock", "levels" become the one term "stock levels". */
export function joinCompounds(terms: readonly string[]): string[] {
  const joined: string[] = [];
  let at = 0;
  while (at < terms.length) {
    const length = compoundLength(terms.slice(at, at + MOST_WORDS));
    joined.push(terms.slice(at, at + length).join(' '));
    at += length;
  }
  return joined;
}

function compoundLength(terms: readonly string[]): number {
  for (let length = terms.length; length > 1; length--) {
    const compound = foldName(terms.slice(0, length).join(' '));
    const isListed = NEWS_THESAURUS.some((row) =>
      row.some((other) => isTerm(compound, foldName(other))),
    );
    if (isListed) return length;
  }
  return 1;
}

/** The terms of a topic: what is left of it without stop words. */

import { EMPTY_WORDS, STOP_WORDS } from '../lexicon/question-words.ts';
import { bareWord } from './question-words.ts';

/** So many terms of a topic are searched. */
const MOST_TERMS = 12;

/** Gives the terms: words in quotation marks as one phrase, the others singly, none twice. */
export function topicTerms(words: readonly string[]): string[] {
  const terms: string[] = [];
  let phrase: string[] | null = null;
  for (const word of words) {
    const marks = word.split('"').length - 1;
    const plain = word.replace(/"/gu, '');
    if (phrase === null && marks === 1) phrase = [plain];
    else if (phrase && marks > 0) {
      terms.push([...phrase, plain].join(' ').trim());
      phrase = null;
    } else if (phrase) phrase.push(plain);
    else terms.push(...singleTerm(plain));
  }
  // A mark that was never closed encloses nothing.
  terms.push(...(phrase ?? []).flatMap(singleTerm));
  return distinct(terms.filter(hasLetter)).slice(0, MOST_TERMS);
}

function singleTerm(word: string): string[] {
  const lower = bareWord(word);
  if (STOP_WORDS.has(lower) || EMPTY_WORDS.has(lower)) return [];
  return [word.replace(/'s?$/iu, '').replace(/\.$/u, '')];
}

const hasLetter = (term: string): boolean => /[\p{L}\p{N}]/u.test(term);

const distinct = (terms: readonly string[]): string[] =>
  terms.filter(
    (term, at) => terms.findIndex((other) => other.toLowerCase() === term.toLowerCase()) === at,
  );

/** A question as words: marks made alike, bounded, end marks off. */

import { TOPIC_PREPOSITIONS } from '../lexicon/question-words.ts';

/** Nobody asks longer questions; what is beyond isn't read. */
const MOST_UNITS = 1_000;
const MOST_WORDS = 60;

/** Gives the words of a question in order, with straight apostrophes and double quotation marks. */
export function wordsOfQuestion(question: string): string[] {
  return question
    .slice(0, MOST_UNITS)
    .normalize('NFC')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .split(/\s+/u)
    .map(trimMarks)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

/** Marks that end or enclose; a full stop stays, it may belong to a title or initial. */
function trimMarks(word: string): string {
  const first = word.search(/[^([{,;:?!]/u);
  if (first === -1) return '';
  let end = word.length;
  while (end > first && ')]},;:?!'.includes(word.charAt(end - 1))) end--;
  return word.slice(first, end);
}

/** Lower case, without the possessive and a final full stop. */
export function bareWord(word: string): string {
  return word.toLowerCase().replace(/'s?$/u, '').replace(/\.$/u, '');
}

/** "said *about*" */
export const isTopicPreposition = (word: string | undefined): boolean =>
  TOPIC_PREPOSITIONS.has(word?.toLowerCase() ?? '');

/** Facts about words, worked out once for each word and kept with it: looking into word lists for every token is slow. */

import type { Word } from './token.ts';

/** Says something of a word that holds wherever it stands. */
export type WordFact<Fact> = (word: Word) => Fact;

let facts = 0;

/** Keeps what a pure function says of a word with the word itself; `undefined` is no answer. */
export function wordFact<Fact>(read: WordFact<Fact>): WordFact<Fact> {
  const place = facts++;
  return (word) => {
    const known = word.facts[place];
    if (known !== undefined) return known as Fact;
    const fresh = read(word);
    word.facts[place] = fresh;
    return fresh;
  };
}

/** Whether the word, in lower case, is one of the list. */
export const isOneOf = (words: { has(word: string): boolean }): WordFact<boolean> =>
  wordFact(({ lower }) => words.has(lower));

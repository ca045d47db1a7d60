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

/** The same of what is true or not: two bits of the word instead of a place in its list. */
export function wordSays(holds: WordFact<boolean>): WordFact<boolean> {
  if (sayings === BITS) return wordFact(holds);
  const bit = 1 << sayings++;
  return (word) => {
    if ((word.asked & bit) === 0) {
      word.asked |= bit;
      if (holds(word)) word.said |= bit;
    }
    return (word.said & bit) !== 0;
  };
}

let sayings = 0;

/** Says whether the word, in lower case, is one of the list. */
export function isOneOf(words: Words): WordFact<boolean> {
  // A list that comes late, when words were read already, is asked word by word.
  if (isReading) return wordSays(({ lower }) => words.has(lower));
  const at = Math.trunc(lists / BITS);
  const bit = 1 << (lists++ % BITS);
  for (const word of words.keys()) {
    const places = LISTED.get(word) ?? [];
    while (places.length <= at) places.push(0);
    places[at] = (places[at] ?? 0) | bit;
    LISTED.set(word, places);
  }
  return ({ lists }) => ((lists[at] ?? 0) & bit) !== 0;
}

/** A set, or the keys of a map. */
type Words = Pick<ReadonlySet<string>, 'has' | 'keys'>;

/** For each word of a list a bit for each list that it is on, so many to a number. */
const LISTED = new Map<string, number[]>();
const BITS = 30;
let lists = 0;
let isReading = false;

/** The lists that a word, in lower case, is on. */
export function listsOf(lower: string): readonly number[] {
  isReading = true;
  return LISTED.get(lower) ?? NONE;
}

/** Most words are on none: they share this. */
const NONE: readonly number[] = [0, 0, 0];

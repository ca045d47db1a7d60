/** The terms of what somebody said: its words without those that carry no topic, joined where they are one matter. */

import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { type StemmedWord, stemKey, stemWords } from '../text/stems.ts';
import type { Topic } from './built-in-topics.ts';
import type { Thesaurus } from './thesaurus.ts';

/** One term in a text. */
export interface SaidTerm {
  /** The same for all forms of a word, and for all words of a topic. */
  readonly key: string;
  /** As it stands in the text. */
  readonly printed: string;
  /** The only topic that has the term; null where there is none, or several. */
  readonly topic: Topic | null;
}

/** The longest terms of several words. */
const MOST_WORDS = 4;
/** Shorter words are taken in capitals only: "EU". */
const SHORTEST = 3;

/** Gives the terms in the order of the text; one that is there twice, twice. O(words). */
export function saidTerms(text: string, thesaurus: Pick<Thesaurus, 'topicsOfStems'>): SaidTerm[] {
  const words = withoutContractions(text, stemWords(text));
  const terms: SaidTerm[] = [];
  for (let at = 0; at < words.length; ) {
    const [term, length] = termAt(text, words, at, thesaurus);
    if (term) terms.push(term);
    at += length;
  }
  return terms;
}

/** The words of a topic that are counted as one term: those that no other topic has. */
export function termsOfTopic(topic: Topic, thesaurus: Pick<Thesaurus, 'topicsOfStems'>): string[] {
  return [topic.name, ...topic.synonyms].filter(
    (term) => thesaurus.topicsOfStems(stemKey(term)).length === 1,
  );
}

/** The longest term that begins with the word, and how many words it has. */
function termAt(
  text: string,
  words: readonly StemmedWord[],
  at: number,
  thesaurus: Pick<Thesaurus, 'topicsOfStems'>,
): [SaidTerm | null, number] {
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length--) {
    const found = words.slice(at, at + length);
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last || !isOnePhrase(text, found)) continue;
    const stems = found.map(({ stem }) => stem).join(' ');
    const topics = thesaurus.topicsOfStems(stems);
    const printed = text.slice(first.start, last.end);
    if (length > 1 ? topics.length > 0 : carriesTopic(printed)) {
      const topic = topics.length === 1 ? (topics[0] ?? null) : null;
      return [{ key: topic ? `topic ${topic.id}` : `word ${stems}`, printed, topic }, length];
    }
  }
  return [null, 1];
}

/** Nothing but a blank or hyphen stands between the words. */
const isOnePhrase = (text: string, words: readonly StemmedWord[]): boolean =>
  words.every(({ start }, at) => {
    const before = words[at - 1];
    return before === undefined || /^[ -]$/u.test(text.slice(before.end, start));
  });

const carriesTopic = (word: string): boolean =>
  !COMMON_WORDS.has(word.toLowerCase()) &&
  /\p{L}/u.test(word) &&
  (word.length >= SHORTEST || (word.length > 1 && word === word.toUpperCase()));

/** What may follow an apostrophe without being a word: "we're", "it's". */
const TAILS = new Set(['s', 't', 'd', 'm', 're', 've', 'll']);

/** "Don't" is an auxiliary, and "bridge's" is the bridge; the index takes both apart. */
function withoutContractions(text: string, words: readonly StemmedWord[]): StemmedWord[] {
  const tailAt = (at: number): string | null => {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word || !/^['’]$/u.test(text.slice(before.end, word.start))) return null;
    const tail = text.slice(word.start, word.end).toLowerCase();
    return TAILS.has(tail) ? tail : null;
  };
  return words.filter((_, at) => tailAt(at) === null && tailAt(at + 1) !== 't');
}

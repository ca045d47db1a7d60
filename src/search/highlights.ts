/** Where the words of a topic stand in a text. */

import type { Span } from '../text/span.ts';
import { type StemmedWord, stemKey, stemWords, wantedStems } from '../text/stems.ts';

/** Gives where forms of any of the terms stand, word by word, in text order, in code units. A term of several words must stand as a whole. */
export function findHighlights(text: string, terms: readonly string[]): Span[] {
  return highlightsAmong(stemWords(text, wantedStems(terms)), terms);
}

/** The same over words that were stemmed already. */
export function highlightsAmong(words: readonly StemmedWord[], terms: readonly string[]): Span[] {
  const wanted = terms.map((term) => stemKey(term).split(' ')).filter(([first]) => first !== '');
  const marked = new Set<number>();
  for (const stems of wanted) {
    const [first] = stems;
    words.forEach(({ stem: begins }, at) => {
      if (begins === first && stems.every((stem, offset) => words[at + offset]?.stem === stem)) {
        stems.forEach((_, offset) => marked.add(at + offset));
      }
    });
  }
  return [...marked]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const word = words[at];
      return word ? [{ start: word.start, end: word.end }] : [];
    });
}

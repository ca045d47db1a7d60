/** Questions for a store of generated quotes, by how common what they ask for is. */

import type { GeneratedStore } from './generated-quotes.ts';

/** A question, and what a database is asked for it by hand. */
interface Question {
  readonly question: string;
  /** The same as an FTS5 expression. */
  readonly match: string;
}

/** Questions that cost about the same. */
interface Kind {
  readonly name: string;
  readonly questions: readonly Question[];
}

/** Rare, middling and very common words, with and without speakers who are quoted much or now and then. */
export function kindsOf({ words, speakers, quotes }: GeneratedStore, number: number): Kind[] {
  const bands = { rare: 20_000, middling: 1_000, 'very common': 0 };
  const ranks = { 'of one quoted much': 0, 'of one quoted at times': 300 };
  const ask = (band: number, rank: number | null): Question[] =>
    Array.from({ length: number }, (_, at) => {
      const word = words[band + at] ?? '';
      const speaker = rank === null ? null : speakers[rank + (at % 20)];
      const topic = `{content context headline} : ("${word}")`;
      return {
        question: speaker
          ? `What has ${speaker.name} said about ${word}?`
          : `What has been said about ${word}?`,
        match: speaker ? `speaker : ("${speaker.id.replace(/-/gu, '')}0") AND ${topic}` : topic,
      };
    });
  const pairs = Array.from({ length: number }, (_, at) => {
    const [first = '', second = ''] = [words[at], words[1_000 + at]];
    return {
      question: `What has been said about ${first} ${second}?`,
      match: `{content context headline} : ("${first}") AND {content context headline} : ("${second}")`,
    };
  });
  return [
    ...Object.entries(bands).flatMap(([band, start]) => [
      { name: `${band} word`, questions: ask(start, null) },
      ...Object.entries(ranks).map(([who, rank]) => ({
        name: `${band} word, ${who}`,
        questions: ask(start, rank),
      })),
    ]),
    { name: `two words of ${quotes}`, questions: pairs },
  ];
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forEachWord } from '../../src/text/word-spans.ts';

function wordsOf(text: string): string[] {
  const words: string[] = [];
  forEachWord(text, (start, end) => {
    words.push(text.slice(start, end));
  });
  return words;
}

test.each([
  ['“It works,” Ann said.', ['It', 'works', 'Ann', 'said']],
  ['don’t — e.g. 3.5%', ['don', 't', 'e', 'g', '3', '5']],
  ['Zoe\u0308 Ärger', ['Zoe\u0308', 'Ärger']],
  ['well-known_name', ['well', 'known', 'name']],
  ['𐐀𐐁 𝟘😀𝟙', ['𐐀𐐁', '𝟘', '𝟙']],
  ['half \ud801 pair', ['half', 'pair']],
  ['', []],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('any text is taken apart as the expression would', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 30 });
  fc.assert(
    fc.property(texts, (text) => {
      expect(wordsOf(text)).toEqual(text.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? []);
    }),
  );
});

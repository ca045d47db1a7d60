/** Whatever comes in: an answer, spans inside the text, and the same answer again. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hugeTextOf } from './read.ts';
import { quotesOf } from './read-quotes.ts';

const MARKS = ['“', '”', '"', "'", '‘', '’', '«', '»', '„', "''", '``', '‹', '＂'];
const WORDS =
  'Ann Lee said he told that according to the board : , . ? — Dr. Q: A: \n \n\n not yes U.S. ’s';
const ODD = ['\ud83d', '\udc4d', '\u200b', '\u202e', '\u0000', '\ufeff', '👍🏽', 'é\u0301', '١٢'];

const mixtures = fc
  .array(fc.constantFrom(...MARKS, ...WORDS.split(' '), ...ODD), { maxLength: 60 })
  .chain((parts) => fc.constantFrom(' ', '').map((blank) => parts.join(blank)));

describe('extract', () => {
  test.each([
    ['any string', fc.string({ unit: 'binary', maxLength: 300 })],
    ['any UTF-16', fc.array(fc.nat(0xffff), { maxLength: 200 }).map(fromUnits)],
    ['mixtures of marks, cues, names and odd characters', mixtures],
  ])('takes %s', (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(quotesOf(text)).toEqual(quotesOf(text));
      }),
      { numRuns: 150 },
    );
  });

  test.each(['“', '"', "'", '‘', '”', '«', '“‘', '“ ', '“a ', '" "', "''", '“a\n\n'])(
    'finds no quote in 100 kB of “%s”',
    (piece) => {
      expect(quotesOf(hugeTextOf(piece))).toEqual([]);
    },
  );

  test.each(['said ', '“a” said ', '“a,” he said. ', 'said: ', 'Q: a\n\n', 'x', '\ud83d', 'a, '])(
    'reads 100 kB of “%s”',
    (piece) => {
      expect(() => quotesOf(hugeTextOf(piece))).not.toThrow();
    },
  );

  test('reads marks nested a thousand deep', () => {
    const text = `${'“a ‘b '.repeat(1000)}c${'’ ”'.repeat(1000)} said Ann Lee.`;
    expect(() => quotesOf(text)).not.toThrow();
  });

  test.each([
    ['a lone surrogate', '“It \ud83d holds,” said Ann Lee.'],
    ['an emoji', '“It holds 👍🏽,” said Ann Lee.'],
    ['zero-width characters', '“It\u200b holds,” said\u200b Ann Lee.'],
    ['a soft hyphen', '“It holds to\u00adday,” said Ann Lee.'],
    ['right-to-left words', '“It holds, إن شاء الله,” said Ann Lee.'],
    ['no-break spaces', '“It holds,”\u00a0said\u00a0Ann\u00a0Lee.'],
  ])('finds speaker and words around %s', (_name, text) => {
    const [quote, ...others] = quotesOf(text);
    expect(others).toEqual([]);
    expect(quote).toMatchObject({ type: 'direct', speaker: { kind: 'person' } });
    const [content] = quote?.content ?? [];
    expect(text.slice(content?.start, content?.end)).toBe(text.slice(1, text.indexOf('”')));
  });
});

function fromUnits(units: readonly number[]): string {
  return units.map((unit) => String.fromCharCode(unit)).join('');
}

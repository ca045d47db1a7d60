import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/engine/tokens/tokenize.ts';
import { hugeTextOf } from '../read.ts';

const wordsOf = (text: string): string[] =>
  tokenize(text, { start: 0, end: text.length }).map((token) => token.text);

describe('tokenize', () => {
  test.each([
    ['cuts off clitics', 'Okafor’s aide didn’t, they’ll', 'Okafor ’s aide did n’t , they ’ll'],
    ['keeps names with an apostrophe whole', "O'Hara met D’Souza", "O'Hara met D’Souza"],
    ['keeps inner hyphens', 'a well-known ex-minister', 'a well-known ex-minister'],
    ['keeps a title’s stop', 'Dr. Rao met Sen. Pinto.', 'Dr. Rao met Sen. Pinto .'],
    ['keeps initials', 'J. R. Amoah spoke.', 'J. R. Amoah spoke .'],
    [
      'keeps dotted abbreviations',
      'the U.S. envoy at 9 a.m. today',
      'the U.S. envoy at 9 a.m. today',
    ],
    [
      'ends a sentence at “no.” and “art.”',
      'He said no. This is art.',
      'He said no . This is art .',
    ],
    ['ends a sentence at “on X.”', 'She wrote on X. Then', 'She wrote on X . Then'],
    ['keeps decimals, thousands, times and dates', '4.5 1,200 9:30 2/3', '4.5 1,200 9:30 2/3'],
    ['keeps web addresses whole', 'skerrybulletin.com reports', 'skerrybulletin.com reports'],
    ['keeps “&” between letters', 'R&D at Koh & Sons', 'R&D at Koh & Sons'],
    ['takes typewriter double marks as one', "``Yes,'' he said", "`` Yes , '' he said"],
    ['takes a run of dots or dashes as one', 'well... no -- yes', 'well ... no -- yes'],
    ['lets other marks stand alone', '“(Yes)!?”', '“ ( Yes ) ! ? ”'],
    ['reads letters of any script', 'Nguyễn 東京 Київ', 'Nguyễn 東京 Київ'],
    ['reads letters with combining marks', 'Jose\u0301 spoke', 'Jose\u0301 spoke'],
    ['never cuts an emoji in half', 'yes👍🏽no', 'yes 👍 🏽 no'],
    ['lets a lone surrogate stand alone', 'a\ud83d b\udc4d', 'a \ud83d b \udc4d'],
    ['takes zero-width and direction marks as blanks', 'a\u200bb\u202e \u2066c\u2069', 'a b c'],
    ['reads right-to-left text', 'قال «نعم» اليوم', 'قال « نعم » اليوم'],
    ['gives nothing for blanks', ' \t\u00a0\n\u200b', ''],
    ['gives nothing for empty text', '', ''],
  ])('%s', (_name, text, words) => {
    expect(wordsOf(text)).toEqual(words === '' ? [] : words.split(' '));
  });

  test('reads only within the span, and places tokens in the whole text', () => {
    const text = 'Not this. Ann Lee said. Nor this.';
    expect(tokenize(text, { start: 10, end: 23 })).toMatchObject([
      { start: 10, end: 13, text: 'Ann', lower: 'ann', spaced: true },
      { start: 14, end: 17, text: 'Lee', spaced: true },
      { start: 18, end: 22, text: 'said', spaced: true },
      { start: 22, end: 23, text: '.', spaced: false, tag: 'PUNCT' },
    ]);
  });

  test.each([
    ['a', 1],
    ['don’t', 2],
    ['“', 100_000],
    ["'", 50_000],
    ['.', 1],
    ['a.', 2],
    ['1,', 2],
    ['\u200b', 0],
    ['\ud83d', 100_000],
    ['a-', 2],
  ])('reads 100 kB of “%s” to its end', (piece, count) => {
    const text = hugeTextOf(piece);
    const tokens = tokenize(text, { start: 0, end: text.length });
    expect(tokens).toHaveLength(count);
    expect(tokens.map((token) => token.text).join('')).toBe(text.replaceAll('\u200b', ''));
  });
});

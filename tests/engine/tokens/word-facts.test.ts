import { describe, expect, test } from 'vitest';
import { newFeatureRow } from '../../../src/engine/features.ts';
import { english } from '../../../src/engine/language-models.ts';
import { tagFeatures } from '../../../src/engine/tokens/tag-features.ts';
import { tagTokens } from '../../../src/engine/tokens/tag-tokens.ts';
import type { Token } from '../../../src/engine/tokens/token.ts';
import { isOneOf, wordFact } from '../../../src/engine/tokens/word-facts.ts';
import { hugeTextOf, tokensOf } from '../read.ts';

const TEXT =
  'Colorado officials closed the well-known Harbour Road bridge. “It leaks,” Ann Lee said; repairs run late, she added, and neighbours who run shops there want a date.';

const wordsOf = (text: string): Token['word'][] => tokensOf(text).tokens.map(({ word }) => word);

describe('wordFact', () => {
  test('asks once for each word, however often it stands there', () => {
    const asked: string[] = [];
    const lengthOf = wordFact(({ lower }) => asked.push(lower) && lower.length);
    const twice = [...wordsOf('The ferry left the quay.'), ...wordsOf('The ferry left the quay.')];
    expect(twice.map(lengthOf)).toEqual([3, 5, 4, 3, 4, 1, 3, 5, 4, 3, 4, 1]);
    expect(asked).toEqual(['the', 'ferry', 'left', 'the', 'quay', '.']);
  });

  test('keeps the facts of a word apart', () => {
    const isFerry = isOneOf(new Set(['ferry']));
    const isQuay = isOneOf(new Set(['quay']));
    const [ferry, quay] = wordsOf('Ferry quay');
    expect([ferry, quay].map((word) => word && [isFerry(word), isQuay(word)])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

describe('the words of a text', () => {
  test('are what stands there, with more different ones than are kept', () => {
    const numbers = Array.from({ length: 80_000 }, (_, at) => `w${at.toString(36)}`);
    const read = wordsOf(numbers.join(' ')).map(({ text }) => text);
    expect(read.join(' ')).toBe(numbers.join(' '));
  });

  test('are read in full where they are very long', () => {
    const [word] = wordsOf(hugeTextOf('ab'));
    expect(word?.text).toHaveLength(100_000);
  });
});

describe('the tagger’s sums', () => {
  test('choose the tag that all features of a token add up to', () => {
    const { tokens } = tokensOf(TEXT);
    const { tags, table } = english().tagger;
    tagTokens(tokens, 0, tokens.length, english().tagger);
    for (const [at, token] of tokens.entries()) {
      if (token.tag === 'PUNCT' || token.word.tag !== null) continue;
      const row = newFeatureRow();
      const scores = new Int32Array(tags.length);
      tagFeatures(tokens, at, 0, tokens.length, row);
      table.addTo(scores, row);
      expect([token.text, token.tag]).toEqual([
        token.text,
        tags[scores.indexOf(Math.max(...scores))],
      ]);
    }
  });
});

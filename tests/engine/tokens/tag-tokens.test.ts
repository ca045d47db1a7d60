import { describe, expect, test } from 'vitest';
import { tokensOf } from '../read.ts';

describe('tagTokens', () => {
  test.each([
    ['The', 'The mayor closed the bridge on Monday.', 'DET'],
    ['mayor', 'The mayor closed the bridge on Monday.', 'NOUN'],
    ['closed', 'The mayor closed the bridge on Monday.', 'VERB'],
    ['on', 'The mayor closed the bridge on Monday.', 'ADP'],
    ['Okafor', 'On Friday Okafor said nothing.', 'PROPN'],
    ['said', 'On Friday Okafor said nothing.', 'VERB'],
    ['she', 'It rained, she added, for six days.', 'PRON'],
    ['would', 'They would not sell the old mill.', 'AUX'],
    ['old', 'They would not sell the old mill.', 'ADJ'],
    ['and', 'Boats and nets were lost.', 'CCONJ'],
    ['1,200', 'Some 1,200 boats were lost.', 'NUM'],
    ['.', 'Boats were lost.', 'PUNCT'],
  ])('tags “%s” in “%s” as %s', (word, text, tag) => {
    expect(tokensOf(text).tokens.find((token) => token.text === word)?.tag).toBe(tag);
  });

  test('gives every token a tag, odd ones too', () => {
    const { tokens } = tokensOf('\ud83d ⁂ 👍 ١٢ ,, … x̂ — “');
    expect(tokens.every(({ tag }) => /^[A-Z]+$/u.test(tag))).toBe(true);
  });
});

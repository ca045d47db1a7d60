import { describe, expect, test } from 'vitest';
import { findHighlights } from '../../src/search/highlights.ts';
import { joinCompounds, relatedTerms } from '../../src/search/related-terms.ts';
import { areForms } from '../../src/search/word-forms.ts';

describe('findHighlights', () => {
  test.each([
    ['The [hospitals] and the [hospital] bed', ['hospital']],
    ['[Planned] long ago, still a [plan]', ['plan']],
    ['A [café] by the sea', ['cafe']],
    ['A plant is no plane', ['plan']],
    ['Nothing here', []],
    ['', ['plan']],
  ])('marks %s', (marked, terms) => {
    const text = marked.replace(/[[\]]/gu, '');
    const spans = findHighlights(text, terms).map(({ start, end }) => text.slice(start, end));
    expect(spans).toEqual(
      [...marked.matchAll(/\[(?<word>[^[\]]*)\]/gu)].map(({ groups }) => groups?.['word']),
    );
  });
});

describe('areForms', () => {
  test.each([
    ['price', 'prices', true],
    ['recruit', 'recruiting', true],
    ['electricity', 'elected', false],
    ['wells', 'well', true],
    ['as', 'a', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(areForms(a, b)).toBe(expected);
    expect(areForms(b, a)).toBe(expected);
  });
});

describe('relatedTerms', () => {
  test('gives other words for the same matter, in whatever form one asks', () => {
    expect(relatedTerms('ceasefires')).toContain('truce');
    expect(relatedTerms('Truce')).toContain('ceasefire');
    expect(relatedTerms('truce')).not.toContain('truce');
  });

  test('gives nothing for a word of no row', () => {
    expect(relatedTerms('octopus')).toEqual([]);
  });

  test('joins words that are one term', () => {
    expect(joinCompounds(['power', 'cuts', 'Odesa'])).toEqual(['power cuts', 'Odesa']);
  });
});

import { describe, expect, test } from 'vitest';
import { findHighlights } from '../../src/search/highlights.ts';

describe('findHighlights', () => {
  test.each([
    ['The [hospitals] and the [hospital] bed', ['hospital']],
    ['[Planned] long ago, still a [plan]', ['plan']],
    ['A [café] by the sea', ['cafe']],
    ['A plant is no plane', ['plan']],
    ['The [power] [cuts] hurt; power is dear, cuts are not', ['power cut']],
    ['Nothing here', []],
    ['', ['plan']],
    ['Marks alone … match nothing', ['?!']],
  ])('marks %s', (marked, terms) => {
    const text = marked.replace(/[[\]]/gu, '');
    const spans = findHighlights(text, terms).map(({ start, end }) => text.slice(start, end));
    expect(spans).toEqual(
      [...marked.matchAll(/\[(?<word>[^[\]]*)\]/gu)].map(({ groups }) => groups?.['word']),
    );
  });
});

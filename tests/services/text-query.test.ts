/** Plain words → text queries: nothing but quotation marks is syntax. */

import { expect, test } from 'vitest';
import { readTextQuery } from '../../src/services/text-query.ts';

test.each([
  ['night boats', ['night', 'boats']],
  ['"night boats" June', ['night boats', 'June']],
  ['“night boats”', ['night boats']],
  ['"night boats', ['night', 'boats']],
  ['NEAR(pier* -boats) OR title:x', ['NEAR', 'pier', 'boats', 'OR', 'title', 'x']],
  ['don’t well-known', ['don’t', 'well', 'known']],
  ['Зеленський 東京', ['Зеленський', '東京']],
  ['*"-:()', []],
  ['""', []],
  ['', []],
])('%j asks for %j', (text, terms) => {
  expect(readTextQuery(text).allOf.map(({ anyOf }) => anyOf[0])).toEqual(terms);
});

test('the number of words is bounded', () => {
  expect(readTextQuery('pier '.repeat(1_000)).allOf.length).toBeLessThan(100);
});

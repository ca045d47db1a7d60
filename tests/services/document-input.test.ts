/** Documents as senders give them, good and bad. */

import { expect, test } from 'vitest';
import { ExpectedError } from '../../src/errors.ts';
import { parseDocument, toPage } from '../../src/services/document-input.ts';

test('a document with every field is taken as it is, unknown fields left out', () => {
  const document = {
    id: 'a1',
    text: 'The pier is closed.',
    url: 'https://courier.example/pier',
    retrievedAt: '2025-03-04T06:00:00Z',
    headline: 'Pier closed',
    outlet: 'Coast Courier',
    byline: 'Ida Holm',
    publishedAt: '2025-03',
    language: 'en-GB',
  };
  expect(parseDocument({ ...document, likes: 12 })).toEqual(document);
});

test('null means not known', () => {
  expect(toPage(parseDocument({ text: 'x', html: null, outlet: null }))).toMatchObject({
    text: 'x',
    html: null,
    outlet: null,
  });
});

test.each([
  ['no object', 'text', ''],
  ['null', null, ''],
  ['an array', [], ''],
  ['neither text nor html', { id: 'a' }, ''],
  ['both text and html', { text: 'a', html: '<p>a' }, ''],
  ['a number as text', { text: 5 }, '/text'],
  ['a number as id', { id: 5, text: 'a' }, '/id'],
  ['an empty id', { id: '', text: 'a' }, '/id'],
  ['a script as URL', { text: 'a', url: 'javascript:alert(1)' }, '/url'],
  ['a relative URL', { text: 'a', url: '/a' }, '/url'],
  ['a day that is not there', { text: 'a', retrievedAt: '2025-02-31T00:00:00Z' }, '/retrievedAt'],
  ['a month as time of retrieval', { text: 'a', retrievedAt: '2025-02' }, '/retrievedAt'],
  ['words as date', { text: 'a', publishedAt: 'yesterday' }, '/publishedAt'],
  ['a language in words', { text: 'a', language: 'English, mostly' }, '/language'],
])('%s is refused, and where it is wrong is named', (_name, json, pointer) => {
  const error = caught(() => parseDocument(json));
  expect(error).toBeInstanceOf(ExpectedError);
  expect(error).toMatchObject({ code: 'invalid_request' });
  expect((error as ExpectedError).details.map((detail) => detail.pointer)).toContain(pointer);
});

test('lone surrogates become the replacement character, code point for code point', () => {
  expect(toPage({ text: 'a\uD800b\u{1F600}' }).text).toBe('a\uFFFDb\u{1F600}');
});

test('a time without a zone is UTC', () => {
  expect(toPage({ text: 'a', retrievedAt: '2025-03-04T06:00:00' }).retrievedAt).toBe(
    '2025-03-04T06:00:00Z',
  );
});

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

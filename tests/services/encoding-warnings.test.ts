/** What an extraction says about the encoding of what was sent. */

import { expect, test } from 'vitest';
import { extractDocument } from '../../src/services/extractions.ts';

const SAID = 'The board met. “We have patched the quay,” Torvald Ness said.';

test.each([
  ['half a pair', `${SAID} \ud83d`, 'one character of half a pair'],
  ['lost characters', `${SAID} \ufffd\ufffd`, '2 characters lost before it was sent'],
  [
    'UTF-8 read as windows-1252',
    'The board met. â€œWe have patched the quay,â€\u009d Ness said. â€œTwice.â€\u009d',
    '4 places look like UTF-8 read as windows-1252',
  ],
])('%s is told, and the document read all the same', (_, text, message) => {
  const { warnings, articles } = extractDocument({ text });
  expect(warnings?.map((warning) => warning.slice(0, message.length))).toEqual([message]);
  expect(articles).toHaveLength(1);
});

test('a sound document has no warnings, whatever its script', () => {
  expect(extractDocument({ text: `${SAID} Ñandú, “Überfall”, Київ 😀` })).not.toHaveProperty(
    'warnings',
  );
});

test.each([
  ['year 0000', '2000 ships', '0000-05-12'],
  ['a 31 February', 'ships', '31 February 2025'],
])('%s on a page gives no date', (_, words, date) => {
  const text = `Quay patched again\nSkerry Bulletin | ${date}\n\n${SAID} It saw ${words}.`;
  expect(extractDocument({ text }).articles.map(({ publishedAt }) => publishedAt)).toEqual([null]);
});

import { expect, test } from 'vitest';
import { quotesOf } from '../read-quotes.ts';

test.each([
  'Students held up sheets reading “Fish for Whom?” and sang.',
  'A placard that met the convoy read “No Fish, No Vote”.',
  'Its motto, printed on every bib, remains “Feel the Heat”.',
  'They met in a chat group called “Friends of the Gangway”, which is closed.',
  'Mayor Rosalia “Baby” Pinto-Uy said nothing.',
])('quotes nobody: %s', (text) => {
  expect(quotesOf(text).filter(({ type }) => type === 'direct')).toEqual([]);
});

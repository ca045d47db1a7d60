/** The bytes of a page as text. */

import { expect, test } from 'vitest';
import { decodePage } from '../../src/cli/decode-page.ts';

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

test.each<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from('“Café,” she said.'), '“Café,” she said.'],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFCafé'), 'Café'],
  ['UTF-16, little end first', utf16('Café'), 'Café'],
  ['UTF-16, big end first', utf16('Café').swap16(), 'Café'],
  ['nothing', Buffer.alloc(0), ''],
])('%s is read as it is', (_name, bytes, text) => {
  expect(decodePage(bytes)).toEqual({ text, isRepaired: false, isText: true });
});

test('a byte that is not UTF-8 is replaced, and that is told', () => {
  expect(decodePage(Buffer.from('The caf\xe9 stays.', 'latin1'))).toEqual({
    text: 'The caf\uFFFD stays.',
    isRepaired: true,
    isText: true,
  });
});

test.each<[string, Uint8Array]>([
  ['a PDF', Buffer.from('%PDF-1.7\n%abc')],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a run of zero bytes', Buffer.alloc(100)],
  ['a page in a Cyrillic encoding of one byte a letter', Buffer.from('cfeef0f2eee2fbe9', 'hex')],
])('%s is not text', (_name, bytes) => {
  expect(decodePage(bytes).isText).toBe(false);
});

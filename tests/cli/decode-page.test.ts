/** The bytes of a page as text. */

import { expect, test } from 'vitest';
import { decodePage } from '../../src/cli/decode-page.ts';

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
/** "“Café,” she said." in windows-1252. */
const WESTERN = latin('\x93Caf\xe9,\x94 she said at noon.');
const CYRILLIC_HEX =
  'cce8ede8f1f2f020e7e0ffe2e8eb2c20f7f2ee20eceef1f220ede520e1f3e4e5f220e3eef2eee220e4ee20eef1e5ede82e';
const CYRILLIC = 'Министр заявил, что мост не будет готов до осени.';

test.each<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from('“Café,” she said.'), '“Café,” she said.'],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFCafé'), 'Café'],
  ['UTF-16, little end first', utf16('Café'), 'Café'],
  ['UTF-16, big end first', utf16('Café').swap16(), 'Café'],
  [
    'a marked page that declares something else',
    Buffer.from('\uFEFF<meta charset=koi8-r>é'),
    '<meta charset=koi8-r>é',
  ],
  [
    'windows-1252 by its meta',
    Buffer.concat([latin('<meta charset="iso-8859-1">'), WESTERN]),
    '<meta charset="iso-8859-1">“Café,” she said at noon.',
  ],
  [
    'windows-1251 by http-equiv',
    Buffer.concat([
      latin('<meta http-equiv=Content-Type content="text/html; charset=windows-1251">'),
      Buffer.from(CYRILLIC_HEX, 'hex'),
    ]),
    `<meta http-equiv=Content-Type content="text/html; charset=windows-1251">${CYRILLIC}`,
  ],
  [
    'Shift JIS by its XML declaration',
    Buffer.concat([
      latin('<?xml version="1.0" encoding="Shift_JIS"?><p>'),
      Buffer.from('8ba48bb4', 'hex'),
    ]),
    '<?xml version="1.0" encoding="Shift_JIS"?><p>共橋',
  ],
  ['nothing', Buffer.alloc(0), ''],
])('%s is read as it is', (_name, bytes, text) => {
  expect(decodePage(bytes)).toEqual({ text, warnings: [], isText: true });
});

test('what the sender says of the encoding wins over the page', () => {
  const bytes = Buffer.concat([
    latin('<meta charset=iso-8859-1>'),
    Buffer.from(CYRILLIC_HEX, 'hex'),
  ]);
  expect(decodePage(bytes, 'windows-1251').text).toContain(CYRILLIC);
});

test.each<[string, Uint8Array, string, string]>([
  [
    'declares nothing',
    WESTERN,
    '“Café,” she said at noon.',
    'not valid UTF-8: read as windows-1252',
  ],
  [
    'declares UTF-8',
    Buffer.concat([latin('<meta charset=utf-8>'), WESTERN]),
    '<meta charset=utf-8>“Café,” she said at noon.',
    'declares utf-8, but isn’t: read as windows-1252',
  ],
  [
    'declares Latin-1 and is UTF-8',
    Buffer.from('<meta charset="latin1">“Café”'),
    '<meta charset="latin1">“Café”',
    'declares windows-1252, but isn’t: read as utf-8',
  ],
  [
    'declares what nobody knows',
    Buffer.concat([latin('<meta charset=x-house>'), WESTERN]),
    '<meta charset=x-house>“Café,” she said at noon.',
    'not valid UTF-8: read as windows-1252',
  ],
  [
    'declares UTF-8 and is Cyrillic',
    Buffer.concat([latin('<meta charset=utf-8>'), Buffer.from(CYRILLIC_HEX.repeat(20), 'hex')]),
    `<meta charset=utf-8>${CYRILLIC.repeat(20)}`,
    'declares utf-8, but isn’t: read as windows-1251',
  ],
  [
    'has a broken byte in UTF-8',
    Buffer.concat([Buffer.from('“Café” '), latin('\xe9'), Buffer.from(' stays.')]),
    '“Café” \uFFFD stays.',
    'one character could not be read, now “\uFFFD”',
  ],
  [
    'has zero bytes',
    Buffer.from(`The weir\0 will hold\0 through the winter. ${'It will. '.repeat(20)}`),
    `The weir\uFFFD will hold\uFFFD through the winter. ${'It will. '.repeat(20)}`,
    '2 characters could not be read, now “\uFFFD”',
  ],
])('a page that %s is read, and that is told', (_name, bytes, text, warning) => {
  expect(decodePage(bytes)).toEqual({ text, warnings: [warning], isText: true });
});

test.each<[string, Uint8Array]>([
  ['a PDF', Buffer.from('%PDF-1.7\n%abc')],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['an archive', Buffer.from('1f8b0800000000000003', 'hex')],
  ['a run of zero bytes', Buffer.alloc(100)],
])('%s is not text', (_name, bytes) => {
  expect(decodePage(bytes).isText).toBe(false);
});

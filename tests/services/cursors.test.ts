/** Cursors: opaque, bound to their filters. */

import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/services/cursors.ts';

const position = { key: 'ana brandt', id: '0195' };

test('a cursor gives back its position for the same filters, in any order of them', () => {
  const cursor = encodeCursor(position, { type: 'direct', q: undefined, from: '2025' });
  expect(decodeCursor(cursor, { from: '2025', type: 'direct' })).toEqual(position);
});

test('no cursor is the beginning', () => {
  expect(decodeCursor(undefined, {})).toBeNull();
});

test.each([
  ['other filters', encodeCursor(position, { type: 'direct' }), /other filters/u],
  ['nonsense', 'nonsense', /not one that this API gave/u],
  ['JSON of another shape', Buffer.from('{"key":1}').toString('base64url'), /not one/u],
  ['null', Buffer.from('null').toString('base64url'), /not one/u],
  ['nothing', '', /not one/u],
])('a cursor of %s is refused with the reason', (_name, cursor, reason) => {
  expect(() => decodeCursor(cursor, { type: 'mixed' })).toThrow(
    expect.objectContaining({
      code: 'invalid_cursor',
      message: expect.stringMatching(reason) as string,
    }),
  );
});

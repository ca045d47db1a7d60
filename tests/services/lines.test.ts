/** Lines of a byte stream. */

import { expect, test } from 'vitest';
import { readLines } from '../../src/services/lines.ts';

async function* chunksOf(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

test.each([
  [
    ['a\nb\n'],
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    ['a\nb'],
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    ['a', 'b\nc', '', 'd\n'],
    [
      [1, 'ab'],
      [2, 'cd'],
    ],
  ],
  [['\n\na\n'], [[3, 'a']]],
  [
    ['a\r\nb'],
    [
      [1, 'a\r'],
      [2, 'b'],
    ],
  ],
  [['a\u2028b\u0085c'], [[1, 'a\u2028b\u0085c']]],
  [[], []],
])('%j', async (chunks, expected) => {
  const lines: unknown[] = [];
  for await (const { number, bytes } of readLines(chunksOf(...chunks))) {
    lines.push([number, Buffer.from(bytes).toString()]);
  }
  expect(lines).toEqual(expected);
});

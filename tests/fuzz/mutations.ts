/** Cases made of examples: cut, joined, repeated, with odd bytes put in; the same for the same seed and number. */

import { randomFrom } from '../support/stories.ts';

/** Pieces that parsers trip over. */
const ODD: readonly Uint8Array[] = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '«',
  '<',
  '>',
  '</',
  '<!--',
  ']]>',
  '&#x',
  '&amp',
  '\0',
  '\r\n',
  '\n\n',
  '\t',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '👍🏽',
  'e\u0301',
  '{',
  '}',
  '[',
  ':',
  ',',
  '\\u',
  '\\',
  '__proto__',
  '9999',
  '-1',
  '1e999',
  '0x',
  '31 February',
  'Q:',
  ' said ',
  'said: ',
  '%',
  '%00',
  '=',
  '#',
  ';',
  '…',
].map((text) => new TextEncoder().encode(text));

const BAD_BYTES = [0x00, 0x80, 0xbf, 0xc0, 0xed, 0xf5, 0xfe, 0xff];

/** The case of that number. At most some 4,000 bytes, and now and then a piece a thousand times over. */
export function makeCase(
  examples: readonly Uint8Array[],
  seed: number,
  number: number,
): Uint8Array {
  const random = randomFrom(seed * 7_919 + number);
  const below = (most: number): number => Math.floor(random() * most);
  const pick = <Item>(from: readonly Item[]): Item | undefined => from[below(from.length)];
  let bytes: Uint8Array = pick(examples) ?? new Uint8Array();
  for (let step = below(6); step >= 0; step--) {
    const at = below(bytes.length + 1);
    const to = Math.min(bytes.length, at + below(40));
    switch (below(6)) {
      case 0:
        bytes = joined(bytes.subarray(0, at), pick(ODD), bytes.subarray(at));
        break;
      case 1:
        bytes = joined(bytes.subarray(0, at), bytes.subarray(to));
        break;
      case 2:
        bytes = joined(
          bytes.subarray(0, at),
          Uint8Array.of(pick(BAD_BYTES) ?? 0),
          bytes.subarray(at),
        );
        break;
      case 3: {
        const times = below(20) === 0 ? 1_000 : below(8);
        bytes = joined(
          bytes.subarray(0, at),
          ...new Array<Uint8Array>(times).fill(bytes.subarray(at, to)),
          bytes.subarray(at),
        );
        break;
      }
      case 4: {
        const other = pick(examples) ?? bytes;
        bytes = joined(bytes.subarray(0, at), other.subarray(below(other.length + 1)));
        break;
      }
      default:
        bytes = bytes.slice();
        if (bytes.length > 0) bytes[below(bytes.length)] = below(256);
    }
  }
  return bytes.subarray(0, MOST_BYTES);
}

const MOST_BYTES = 50_000;

const joined = (...parts: readonly (Uint8Array | undefined)[]): Uint8Array =>
  Buffer.concat(parts.filter((part) => part !== undefined));

/** Lines of a byte stream, in constant memory. */

/** Longer lines are cut off there and reported by the reader as too long. */
export const MOST_LINE_BYTES = 100_000_000;

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line end. */
  readonly bytes: Uint8Array;
  /** The line was longer than may be; `bytes` is empty then. */
  readonly isTooLong: boolean;
}

/**
 * Splits at "\n" alone, since JSON strings may hold U+2028 and a bare "\r" is white space to JSON.
 * Empty lines are left out but counted.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes = MOST_LINE_BYTES,
): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): Line => {
    const isTooLong = length > mostBytes;
    const line = { number, bytes: isTooLong ? new Uint8Array() : Buffer.concat(parts), isTooLong };
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > mostBytes) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, start)) {
      add(chunk.subarray(start, end));
      if (length > 0) yield take();
      number++;
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

const NEW_LINE = 0x0a;

/** JSON in UTF-8, from wherever it came: the one place where bytes become a value. */

import { ExpectedError } from '../errors.ts';

/**
 * Reads one JSON value.
 *
 * @throws ExpectedError `invalid_encoding`, `invalid_json`; the messages begin with `what`
 */
export function readJson(bytes: Uint8Array, what: string): unknown {
  const text = decodeUtf8(bytes, what);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unreadable';
    throw new ExpectedError('invalid_json', `${what} is not valid JSON: ${reason}`, { cause });
  }
}

function decodeUtf8(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ExpectedError(
      'invalid_encoding',
      `${what} is not valid UTF-8: encode it as UTF-8 before sending it.`,
      { cause },
    );
  }
}

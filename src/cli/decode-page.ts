/** The bytes of a page as text, whatever encoding they are in and whatever they say they are in. */

import { analyse } from 'chardet';
import { declaredCharset, knownEncoding } from './declared-charset.ts';
import { isBinary } from './is-binary.ts';

interface DecodedPage {
  readonly text: string;
  /** What the reader should know: another encoding than the declared one, bytes that were replaced. */
  readonly warnings: readonly string[];
  /** False for pictures, archives and the like, whose letters mean nothing. */
  readonly isText: boolean;
}

/**
 * Decodes a page: a byte order mark wins, then what is valid UTF-8, then the encoding that the sender or the page
 * declares where the bytes fit it, then what they look like. Bytes that fit nothing become U+FFFD, and that is told.
 */
export function decodePage(bytes: Uint8Array, sentCharset: string | null = null): DecodedPage {
  const marked = markedEncoding(bytes);
  if (marked === null && isBinary(bytes)) return { text: '', warnings: [], isText: false };
  const sent = sentCharset === null ? null : knownEncoding(sentCharset);
  const declared = sent ?? declaredCharset(bytes);
  const encoding = marked ?? chooseEncoding(bytes, declared);
  const plain = new TextDecoder(encoding).decode(bytes);
  const decoded = encoding === 'windows-1252' ? mendC1(plain) : plain;
  const text = decoded.replaceAll('\0', '\uFFFD');
  const warnings: string[] = [];
  if (marked === null && encoding !== (declared ?? 'utf-8')) {
    warnings.push(
      declared === null
        ? `not valid UTF-8: read as ${encoding}`
        : `declares ${declared}, but isn’t: read as ${encoding}`,
    );
  }
  const lost = countLost(text);
  if (lost > 0) {
    const what = lost === 1 ? 'one character' : `${lost} characters`;
    warnings.push(`${what} could not be read, now “\uFFFD”`);
  }
  return { text, warnings, isText: true };
}

/** Node 20 decodes windows-1252 as Latin-1, which has control characters where the curly marks are. */
const mendC1 = (text: string): string =>
  text.replace(/[\x80-\x9f]/gu, (char) => WINDOWS_C1.charAt(char.charCodeAt(0) - 0x80));

/** 0x80–0x9F by the Encoding Standard's index of windows-1252. */
const WINDOWS_C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function chooseEncoding(bytes: Uint8Array, declared: string | null): string {
  // Escape sequences are ASCII, and so valid UTF-8: only the declaration tells.
  if (declared === 'iso-2022-jp') return declared;
  if (fits(bytes, 'utf-8')) return 'utf-8';
  const loose = new TextDecoder().decode(bytes);
  // UTF-8 with some broken bytes: most letters beyond ASCII came out whole.
  if (countWhole(loose) >= countLost(loose)) return 'utf-8';
  if (declared !== null && declared !== 'utf-8' && fits(bytes, declared)) return declared;
  return sniff(bytes);
}

function fits(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Not a failure: the answer is no.
    return false;
  }
}

/** Few bytes beyond ASCII are the curly marks and accents of a Western page; of many, their frequencies tell. */
function sniff(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const high = sample.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0);
  if (high < sample.length * WESTERN_SHARE) return 'windows-1252';
  const guesses = analyse(sample).map(({ name }) => knownEncoding(name));
  const found = guesses.find((name) => name !== null && name !== 'utf-8' && fits(bytes, name));
  return found ?? 'windows-1252';
}

const SAMPLE_BYTES = 65_536;

/** Polish and Czech have about 8 %, Cyrillic 80 %; English with curly marks under 2 %. */
const WESTERN_SHARE = 0.03;

const countLost = (text: string): number => text.split('\uFFFD').length - 1;

function countWhole(text: string): number {
  return text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
}

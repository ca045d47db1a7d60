/** The bytes of a page as text. */

interface DecodedPage {
  readonly text: string;
  /** Some bytes were not valid and were replaced by U+FFFD. */
  readonly isRepaired: boolean;
  /** False for pictures, archives and the like, whose letters mean nothing. */
  readonly isText: boolean;
}

/** UTF-8, or UTF-16 where a byte order mark says so; broken bytes are replaced, and that is told. */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const encoding = encodingOf(bytes);
  try {
    return readable(new TextDecoder(encoding, { fatal: true }).decode(bytes), false);
  } catch {
    // Not a failure: a page with a broken byte is still a page, and the caller says so.
    return readable(new TextDecoder(encoding).decode(bytes), true);
  }
}

const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};

const readable = (text: string, isRepaired: boolean): DecodedPage => ({
  text,
  isRepaired,
  isText: !isBinary(text),
});

/** So much of a text may be what no text has; a page in Latin-1 read as UTF-8 stays far below. */
const MOST_STRANGE = 0.2;

/** PDF says so itself; other files have zero bytes, or hardly a letter that could be read. */
function isBinary(text: string): boolean {
  if (text.startsWith('%PDF-') || text.includes('\0')) return true;
  const head = text.slice(0, 4096);
  const strange = head.match(/[^\P{Cc}\t\n\f\r]|\uFFFD/gu)?.length ?? 0;
  return strange > head.length * MOST_STRANGE;
}

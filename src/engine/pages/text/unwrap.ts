/** Lines that were broken to a width, as mails and wires do, put together again into paragraphs. */

import type { IndentedLine, Line } from './line.ts';

/**
 * Joins a line to the next where that one's first word had no room in it (greedy breaking); an indented line begins a
 * paragraph. Lines of a page that isn't broken to a width stay. The text keeps its length: breaks become blanks. O(length).
 */
export function unwrapLines(lines: readonly IndentedLine[], page: string): Line[] {
  const width = widthOf(lines);
  if (width === null) return [...lines];
  const joined: Line[] = [];
  let isOpen = false;
  for (const [at, line] of lines.entries()) {
    const last = joined.at(-1);
    if (isOpen && last !== undefined) joined[joined.length - 1] = { ...last, end: line.end };
    else joined.push(line);
    isOpen = isBroken(line, lines[at + 1], width);
  }
  return joined.map((line) =>
    line.end - line.start === line.text.length
      ? line
      : { ...line, text: page.slice(line.start, line.end).replace(/\s/gu, ' ') },
  );
}

/** The width that a page's lines are broken to; null where they aren't. */
function widthOf(lines: readonly IndentedLine[]): number | null {
  const pairs = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next !== undefined && follows(line, next) && isText(line) ? [{ line, next }] : [];
  });
  const lengths = pairs.map(({ line }) => lengthOf(line)).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  const broken = pairs.filter(({ line, next }) => isBroken(line, next, width));
  // Most words of a text are written small.
  const within = broken.filter(({ next }) => /^[\p{Ll}\d]/u.test(next.text));
  return broken.length >= LEAST_BROKEN &&
    broken.length >= pairs.length / 2 &&
    within.length >= broken.length / 2
    ? width
    : null;
}

const NARROWEST = 32;
const WIDEST = 100;
const LEAST_BROKEN = 4;

const lengthOf = ({ text, indent }: IndentedLine): number => text.length + indent;

const isText = ({ text }: Line): boolean => /\p{L}/u.test(text) && /\s/u.test(text);

/** Directly under the other, and no farther in. */
const follows = (line: IndentedLine, next: IndentedLine): boolean =>
  !next.isAfterBlank && next.start - line.end <= next.indent + 2 && next.indent <= line.indent + 1;

function isBroken(line: IndentedLine, next: IndentedLine | undefined, width: number): boolean {
  if (next === undefined || !follows(line, next) || !isText(line)) return false;
  if (!/[\p{L}\p{N}]/u.test(next.text)) return false;
  if (line.text.startsWith('(') && line.text.endsWith(')')) return false;
  const word = next.text.split(/\s/u, 1)[0] ?? '';
  const length = lengthOf(line);
  return length <= width + SLACK && length + 1 + word.length > width;
}

/** Of marks that count as two columns, or none. */
const SLACK = 2;

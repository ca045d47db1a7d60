/** Lines of a plain text: trimmed, with their place; what a page is read in. */

import type { Span } from '../../../text/span.ts';

/** A line without the white space around it. Empty lines are left out and remembered as `isAfterBlank`. */
export interface Line extends Span {
  readonly text: string;
  /** An empty line, or the text's start, comes before it. */
  readonly isAfterBlank: boolean;
}

/** A line with where it began before it was trimmed. */
export interface IndentedLine extends Line {
  /** White space in front. */
  readonly indent: number;
}

/** Splits a text at line and paragraph separators; O(length). */
export function splitLines(text: string): IndentedLine[] {
  const lines: IndentedLine[] = [];
  let isAfterBlank = true;
  let from = 0;
  while (from <= text.length) {
    const to = findBreak(text, from);
    for (const cell of splitCells(text.slice(from, to))) {
      const trimmed = trimLine(cell.text);
      if (trimmed.text === '') isAfterBlank = true;
      else {
        const start = from + cell.offset + trimmed.offset;
        const end = start + trimmed.text.length;
        lines.push({ text: trimmed.text, start, end, isAfterBlank, indent: start - from });
        isAfterBlank = false;
      }
    }
    from = text.startsWith('\r\n', to) ? to + 2 : to + 1;
  }
  return lines;
}

/** A row of a table whose cells hold a whole article is a line a cell; any other line is one. */
function splitCells(raw: string): readonly { text: string; offset: number }[] {
  const mark = raw.includes('\t') ? '\t' : raw.includes('|') ? '|' : null;
  if (mark === null || raw.length < MIN_ROW) return [{ text: raw, offset: 0 }];
  const cells = raw.split(mark);
  const isRow = cells.length >= 3 && cells.some((cell) => cell.length >= LONG_CELL);
  if (!isRow || cells.length > MOST_CELLS) return [{ text: raw, offset: 0 }];
  let offset = 0;
  return cells.map((text) => {
    const cell = { text, offset };
    offset += text.length + 1;
    return cell;
  });
}

const MIN_ROW = 150;
const LONG_CELL = 100;
const MOST_CELLS = 12;

function findBreak(text: string, from: number): number {
  BREAK.lastIndex = from;
  // "test" makes no record of what it found; a break is one unit.
  return BREAK.test(text) ? BREAK.lastIndex - 1 : text.length;
}

const BREAK = /[\n\r\u2028\u2029\v\f]/gu;

/** Trims white space, zero-width marks, a pictogram in front and Markdown's emphasis around. */
function trimLine(raw: string): { text: string; offset: number } {
  const lead = startsPlainly(raw) ? 0 : (INVISIBLE_LEAD.exec(raw)?.[0].length ?? 0);
  let end = raw.length;
  while (end > lead && isInvisible(raw.charCodeAt(end - 1))) end--;
  const text = raw.slice(lead, end);
  const emphasis = EMPHASIS.exec(text)?.[0] ?? '';
  const inner = text.slice(emphasis.length, text.length - emphasis.length);
  const isWhole = emphasis !== '' && text.endsWith(emphasis) && !inner.includes(emphasis);
  return isWhole ? { text: inner, offset: lead + emphasis.length } : { text, offset: lead };
}

/** White space, the ">" of quoted mail, then perhaps a pictogram set before the line: "📰 Skerry Bulletin". */
const INVISIBLE_LEAD =
  /^[\s\u200b-\u200f\u2060]*(?:>[ \t]{1,3}){0,3}(?:\p{Emoji_Presentation}\ufe0f?[\s\u200b-\u200f\u2060]+)?/u;

/** With an ASCII character that is seen: nearly all lines, and nothing to trim. */
const startsPlainly = (raw: string): boolean => {
  const code = raw.charCodeAt(0);
  return code > 0x20 && code < 0x7f && code !== GREATER;
};

const GREATER = '>'.charCodeAt(0);

/** "**Harbour tolls to double**", all of it. */
const EMPHASIS = /^[*_]{1,3}(?=[^\s*_])/u;

function isInvisible(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

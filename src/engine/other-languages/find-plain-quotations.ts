/** Stretches between quotation marks in a paragraph of any language, without a model of it. */

import { PLAIN_PAIRS } from '../../lexicon/quotation-marks.ts';
import type { Span } from '../../text/span.ts';

/** The inside of the marks, blanks trimmed, and the stretch with its marks. */
export interface PlainQuotation extends Span {
  readonly open: number;
  /** Behind the closing mark. */
  readonly close: number;
}

/**
 * Pairs marks, outermost only, in text order; a mark that nothing closes in the paragraph gives none. Marks that look
 * alike on both sides open at the edge of a word and close at its end. O(length).
 */
export function findPlainQuotations(text: string, { start, end }: Span): PlainQuotation[] {
  const found: PlainQuotation[] = [];
  // Looked for in the paragraph alone: one without closers must not search the whole page before it.
  const paragraph = text.slice(start, end);
  const lastCloser = (closers: string): number =>
    start + Math.max(...closers.split('').map((closer) => paragraph.lastIndexOf(closer)));
  const lasts = new Map<string, number>();
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at);
    const closers = PLAIN_PAIRS.get(mark);
    if (closers === undefined || !opens(text, at, start)) continue;
    const last = lasts.get(closers) ?? lastCloser(closers);
    lasts.set(closers, last);
    const close = at < last ? findCloser(text, at, last + 1, mark, closers) : null;
    if (close === null) continue;
    const inside = trim(text, at + 1, close);
    if (inside.end > inside.start) found.push({ ...inside, open: at, close: close + 1 });
    at = close;
  }
  return found;
}

/** Longer quotations of one paragraph are none: a mark was lost. Bounds the search for each mark, too. */
const MOST_LENGTH = 3000;

/** Deeper nesting is none: openers that nothing closes, each of which would be searched through. */
const MOST_DEPTH = 3;

/** Straight marks, and those that other languages use as closers, open only between a boundary and a word. */
function opens(text: string, at: number, start: number): boolean {
  if (!AMBIGUOUS.has(text.charAt(at))) return true;
  const before = at > start ? text.charAt(at - 1) : ' ';
  return !/[\p{L}\p{N}.,!?…]/u.test(before) && !/[\s.,;:!?]/u.test(text.charAt(at + 1) || ' ');
}

const AMBIGUOUS: ReadonlySet<string> = new Set(['"', '”', '»', '‘', '“', '＂']);

function findCloser(
  text: string,
  open: number,
  end: number,
  mark: string,
  closers: string,
): number | null {
  let depth = 0;
  for (let at = open + 1; at < Math.min(end, open + MOST_LENGTH); at++) {
    const char = text.charAt(at);
    if (closers.includes(char) && !(WORD_MARKS.has(char) && isInWord(text, at))) {
      if (depth === 0) return at;
      depth--;
    } else if (char === mark && !closers.includes(char) && ++depth > MOST_DEPTH) return null;
  }
  return null;
}

/** Apostrophes, and the mark in Hebrew abbreviations; Korean particles follow a closing mark at once. */
const WORD_MARKS: ReadonlySet<string> = new Set(['’', '‘', '"']);

function isInWord(text: string, at: number): boolean {
  const letter = text.charAt(at) === '"' ? /\p{Script=Hebrew}/u : /\p{L}/u;
  return letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1));
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

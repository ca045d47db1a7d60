/** What of a marked stretch counts when two are compared: the words, without edge marks and a leading "that". */

import type { Span } from '../../text/span.ts';
import { type SpanSet, spanSet } from './span-set.ts';

/** “that the dam would hold” → “the dam would hold”. */
const LEADING_THAT = /^["“'‘\s]*that\s+/iu;
const EDGE = /[\s"'“”‘’«»„‟‹›`.,;:!?…—–\-()]/u;

/** Quotation marks as annotators use them; the straight single mark is left out, being an apostrophe too. */
const CLOSING_MARK: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
]);

/** The offsets of the spans that count. */
export function countedWords(text: string, spans: readonly Span[]): SpanSet {
  return spanSet(spans.map((span) => trimEdges(text, span)));
}

/** The parts of the spans that stand between quotation marks; an open mark reaches to the end of its span. */
export function betweenMarks(text: string, spans: readonly Span[]): Span[] {
  const parts: Span[] = [];
  for (const span of spans) {
    for (let i = span.start; i < span.end; i++) {
      const closing = CLOSING_MARK.get(text.charAt(i));
      if (closing === undefined) continue;
      const close = text.slice(i + 1, span.end).indexOf(closing);
      const end = close < 0 ? span.end : i + close + 2;
      parts.push({ start: i, end });
      i = end - 1;
    }
  }
  return parts;
}

function trimEdges(text: string, span: Span): Span {
  let { start, end } = span;
  start += LEADING_THAT.exec(text.slice(start, end))?.[0].length ?? 0;
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  return { start, end };
}

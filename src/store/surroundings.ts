/** The text around a quotation that a search may also match: its sentence and what leads up to it. */

import type { Span } from '../text/span.ts';

/** Most code units taken on either side. */
const SIDE_UNITS = 400;

/**
 * Gives the words around a quote's content: up to 400 code units before it, over its paragraph and the
 * one before, where a topic is named that the quote itself calls "it"; after it only the rest of its
 * sentence, for the next one is often somebody else's.
 */
export function surroundingsOf(text: string, content: readonly Span[]): string {
  const start = content[0]?.start ?? 0;
  const end = content.at(-1)?.end ?? start;
  const before = text.slice(Math.max(0, start - SIDE_UNITS), start);
  const after = text.slice(end, end + SIDE_UNITS);
  const between = content
    .slice(1)
    .map((span, index) => text.slice(content[index]?.end ?? span.start, span.start));
  return [lastParagraphs(before, 2), ...between, restOfSentence(after)].join('\n');
}

function restOfSentence(text: string): string {
  const end = text.search(/[\n.!?]["'”’»)]?(?:\s|$)/u);
  return end === -1 ? text : text.slice(0, end);
}

function lastParagraphs(text: string, most: number): string {
  const paragraphs = text.split(/\n+/u);
  const opened = paragraphs.pop() ?? '';
  return [
    ...paragraphs.filter((paragraph) => paragraph.trim() !== '').slice(1 - most),
    opened,
  ].join('\n');
}

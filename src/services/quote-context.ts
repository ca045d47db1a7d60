/** What stands before and after a quotation, for reading it in its place. */

import type { Span } from '../text/span.ts';

/** The text around a quotation, so that `before`, the quote and `after` joined are the article's own text; "" at its edge. */
export interface QuoteContext {
  before: string;
  after: string;
}

/** At most this many code units on either side. */
const SIDE_UNITS = 200;

/** Gives up to 200 characters on either side of the content, cut at word boundaries. */
export function contextOf(text: string, content: readonly Span[]): QuoteContext {
  const start = content[0]?.start ?? 0;
  const end = content.at(-1)?.end ?? start;
  return { before: tailOf(text.slice(0, start)), after: headOf(text.slice(end)) };
}

function tailOf(text: string): string {
  if (text.length <= SIDE_UNITS) return text.trimStart();
  const tail = text.slice(-SIDE_UNITS - 1);
  const blank = tail.search(/\s/u);
  return (blank === -1 ? dropHalfPair(tail.slice(1)) : tail.slice(blank)).trimStart();
}

function headOf(text: string): string {
  if (text.length <= SIDE_UNITS) return text.trimEnd();
  let end = SIDE_UNITS;
  while (end > 0 && !isBlank(text.charAt(end - 1))) end--;
  return end === 0 ? dropHalfPair(text.slice(0, SIDE_UNITS)) : text.slice(0, end).trimEnd();
}

const isBlank = (character: string): boolean => character.trim() === '';

/** Cuts never leave half of a surrogate pair at either end. */
const dropHalfPair = (text: string): string =>
  text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u, '');

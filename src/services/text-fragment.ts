/** Deep links that open a page at a quotation (WICG Scroll-to-Text-Fragment). */

import type { Span } from '../text/span.ts';

/** Up to this many words a stretch is named whole, beyond it by its first and last words. */
const WHOLE_WORDS = 12;
const EDGE_WORDS = 5;
/** Browsers look for each stretch one after the other; the first ones bring the reader there. */
const MOST_STRETCHES = 3;

/**
 * Gives the URL with a text directive for the spans, or null without an http(s) URL or without words.
 *
 * `https://a.example/n` and "a map, and a plan" give `https://a.example/n#:~:text=a%20map%2C%20and%20a%20plan`.
 */
export function linkToText(
  url: string | null,
  text: string,
  spans: readonly Span[],
): string | null {
  if (url === null || !/^https?:\/\//iu.test(url)) return null;
  const directives = spans
    .map(({ start, end }) => directiveOf(text.slice(start, end)))
    .filter((directive) => directive !== null)
    .slice(0, MOST_STRETCHES);
  if (directives.length === 0) return null;
  return `${url}${url.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}

function directiveOf(stretch: string): string | null {
  const words = stretch.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return null;
  if (words.length <= WHOLE_WORDS) return `text=${encode(words)}`;
  return `text=${encode(words.slice(0, EDGE_WORDS))},${encode(words.slice(-EDGE_WORDS))}`;
}

/** `-`, `,` and `&` are syntax inside a directive; lone surrogates can't be encoded at all. */
function encode(words: readonly string[]): string {
  const wellFormed = words.join(' ').replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(wellFormed).replace(/-/gu, '%2D');
}

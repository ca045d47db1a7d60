/** The hash of a quote's words: what ties its offsets to the text. */

import { hash } from 'node:crypto';
import type { Span } from '../text/span.ts';

/** Gives the words of content spans, joined by " … ". */
export const wordsOfSpans = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** Half of the SHA-256 of the words in UTF-8, hexadecimal. */
export const wordsHash = (text: string, spans: readonly Span[]): string =>
  hash('sha256', wordsOfSpans(text, spans)).slice(0, 32);

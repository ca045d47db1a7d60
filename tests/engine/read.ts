/** The early stages over one text whose paragraphs stand between empty lines. */

import { english } from '../../src/engine/language-models.ts';
import { type Narration, readNarration } from '../../src/engine/marks/narration.ts';
import { readTokens } from '../../src/engine/tokens/read-tokens.ts';
import type { TokenText } from '../../src/engine/tokens/sentence.ts';
import type { Span } from '../../src/text/span.ts';

/** Tokens with their tags, a block a paragraph. */
export function tokensOf(text: string): TokenText {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }));
  return readTokens(text, { blocks }, english().tagger);
}

/** Quotations and sentences. */
export function narrationOf(text: string): Narration {
  return readNarration(tokensOf(text));
}

/** What the spans stand for. */
export function textsOf(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** A hundred thousand characters of one piece over and over. */
export const hugeTextOf = (piece: string): string =>
  piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);

/** The whole engine over a text, with what must hold of every quote checked on the way. */

import { expect } from 'vitest';
import { extract, type Quote } from '../../src/engine/index.ts';
import type { Span } from '../../src/text/span.ts';
import { pageOf } from './pages/invented.ts';

/** The quotes of a plain text; fails where a span, a number or the order is not what every caller relies on. */
export function quotesOf(text: string): readonly Quote[] {
  const { quotes } = extract(pageOf({ text }));
  quotes.forEach((quote, index) => {
    const { content, quoted, cue, speaker, confidence, rule } = quote;
    const inText = [...content, ...quoted, cue, speaker?.mention].filter((span) => span != null);
    expect(content.length).toBeGreaterThan(0);
    expect(inText.filter((span) => !isIn(text, span))).toEqual([]);
    expect(quoted.filter((span) => !content.some((outer) => holds(outer, span)))).toEqual([]);
    expect(confidence >= 0 && confidence <= 1).toBe(true);
    expect(rule).toMatch(/^attribution\/[a-z-]+$/u);
    expect(startOf(quotes[index - 1])).toBeLessThanOrEqual(startOf(quote));
  });
  return quotes;
}

/** All content spans of the quotes, in text order. */
export function contentsOf(quotes: readonly Quote[]): Span[] {
  return quotes.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
}

/** A quote in short: `direct by Rosa Pinto, mayor of Skarvik`, `indirect by “critics” (anonymous)`, `direct by nobody`. */
export function inShort({ type, speaker }: Quote): string {
  if (!speaker) return `${type} by nobody`;
  const who = speaker.name ?? `“${speaker.description ?? ''}”`;
  const role = speaker.role === null ? '' : `, ${speaker.role}`;
  const kind = speaker.kind === 'person' ? '' : ` (${speaker.kind})`;
  return `${type} by ${who}${role}${kind}`;
}

const startOf = (quote: Quote | undefined): number => quote?.content[0]?.start ?? 0;

const isIn = (text: string, { start, end }: Span): boolean =>
  start >= 0 && start < end && end <= text.length;

const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The stretch of an article around a quote, in which its bounds can be set by selecting. */

import type { Span } from '../parts/plain-text.ts';

/** A stretch: where it begins in the article, and its code points. */
export interface Passage {
  readonly start: number;
  readonly points: readonly string[];
}

const PARAGRAPHS_AROUND = 2;
/** A paragraph may be a whole book; this much of it on either side is enough to select in. */
const MOST_AROUND = 3000;

/** Line ends that a text field would change, and controls that would turn its text around (UAX 9). */
const UNSTEADY = /[\r\u202A-\u202E\u2066-\u2069]/u;

/** The paragraphs that the spans stand in, and two on either side. */
export function passageAround(text: string, spans: readonly Span[]): Passage {
  const points = Array.from(text);
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  const start = linesFrom(points, first, -1);
  return { start, points: points.slice(start, linesFrom(points, last, 1)) };
}

function linesFrom(points: readonly string[], from: number, step: 1 | -1): number {
  let left = PARAGRAPHS_AROUND;
  let at = from;
  const isInside = (): boolean => (step === 1 ? at < points.length : at > 0);
  while (isInside() && Math.abs(at - from) < MOST_AROUND) {
    // Blank lines between paragraphs count with the line end before them.
    const isBreak = points[step === 1 ? at : at - 1] === '\n';
    const isBlank = points[step === 1 ? at + 1 : at - 2] === '\n';
    if (isBreak && !isBlank && left-- === 0) break;
    at += step;
  }
  return at;
}

/** The passage as a text field shows it, a character for each code point. */
export function shownPassage({ points }: Passage): string {
  return points
    .map((point) => (UNSTEADY.test(point) ? (point === '\r' ? ' ' : '\uFFFD') : point))
    .join('');
}

/** A selection in the text field (UTF-16 units) as a span of the article, without the white space around it; null for none. */
export function selectedSpan(
  passage: Passage,
  selectionStart: number,
  selectionEnd: number,
): Span | null {
  const shown = shownPassage(passage);
  const count = (units: number): number => Array.from(shown.slice(0, units)).length;
  let [start, end] = [count(selectionStart), count(selectionEnd)];
  while (start < end && passage.points[start]?.trim() === '') start += 1;
  while (start < end && passage.points[end - 1]?.trim() === '') end -= 1;
  return start < end ? { start: start + passage.start, end: end + passage.start } : null;
}

/** A span of the article as units of the text field, to select it there. */
export function unitsOf(passage: Passage, { start, end }: Span): readonly [number, number] {
  const units = (at: number): number =>
    passage.points.slice(0, Math.max(0, at - passage.start)).join('').length;
  return [units(start), units(end)];
}

/** The words of a span, from the passage. */
export function wordsOf({ start, points }: Passage, span: Span): string {
  return points.slice(Math.max(0, span.start - start), span.end - start).join('');
}

/** Spans with a further one: what it overlaps becomes part of it; in text order. */
export function withSpan(spans: readonly Span[], added: Span): Span[] {
  const apart = spans.filter(({ start, end }) => end < added.start || start > added.end);
  const joined = spans.filter((span) => !apart.includes(span));
  const whole = {
    start: Math.min(added.start, ...joined.map(({ start }) => start)),
    end: Math.max(added.end, ...joined.map(({ end }) => end)),
  };
  return [...apart, whole].sort((one, other) => one.start - other.start);
}

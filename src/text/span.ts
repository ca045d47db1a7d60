/** Spans: half-open stretches of a text, in UTF-16 code units. */

/** `text.slice(start, end)`; half-open, 0 ≤ start ≤ end ≤ text.length. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Says whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

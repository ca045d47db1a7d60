/** Text from articles as it may be shown: by code points, and with nothing hidden in it. */

/** A part of a text, half-open, in Unicode code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Embeddings, overrides and isolates of UAX 9, which can make a text read otherwise than it is. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Shows direction controls as what they are, so that they turn nothing around: "⟦U+202E⟧". */
export function withoutControls(text: string): string {
  return text.replace(
    BIDI_CONTROLS,
    (control) => `⟦U+${control.charCodeAt(0).toString(16).toUpperCase()}⟧`,
  );
}

/** A piece of a text, and the spans (by their place in the list) that cover it. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly covering: readonly number[];
}

/**
 * Cuts a text wherever a span begins or ends. Spans count Unicode code points and may overlap; those
 * outside the text are cut to it. O(text + spans · log spans), but for spans that cover each other.
 */
export function cutAtSpans(points: readonly string[], spans: readonly Span[]): Piece[] {
  const within = (at: number): number => Math.max(0, Math.min(points.length, at));
  const starts = spans
    .map(({ start, end }, index) => ({ index, start: within(start), end: within(end) }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start);
  const edges = [
    ...new Set([0, points.length, ...starts.flatMap(({ start, end }) => [start, end])]),
  ].sort((one, other) => one - other);
  const pieces: Piece[] = [];
  let open: typeof starts = [];
  let next = 0;
  for (const [place, start] of edges.entries()) {
    const end = edges[place + 1];
    if (end === undefined) break;
    open = open.filter((span) => span.end > start);
    for (let span = starts[next]; span?.start === start; span = starts[++next]) open.push(span);
    pieces.push({
      start,
      text: points.slice(start, end).join(''),
      covering: open.map(({ index }) => index),
    });
  }
  return pieces;
}

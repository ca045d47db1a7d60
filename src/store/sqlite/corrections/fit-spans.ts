/** Spans that a person set, found again in a text that may have changed since. */

import { indexCodePoints, type TextSpan } from '../../../text/code-points.ts';
import type { Span } from '../../../text/span.ts';

/** Spans as a correction keeps them: code points of the text at that time, with the words. */
export interface SetSpans {
  readonly content: readonly TextSpan[];
  readonly quoted: readonly TextSpan[];
  readonly cue: TextSpan | null;
}

/** The same in UTF-16 units of a text. */
export interface FittedSpans {
  readonly content: Span[];
  readonly quoted: Span[];
  readonly cue: Span | null;
}

/** So many places of the first words are tried. */
const MOST_TRIED = 200;

/**
 * Finds the spans where they were, else wherever all of them stand at the same distances, nearest to `near`
 * (units); null where they stand nowhere so.
 */
export function fitSpans(spans: SetSpans, text: string, near: number): FittedSpans | null {
  const points = indexCodePoints(text);
  const [first] = spans.content;
  if (!first) return null;
  const at = (span: TextSpan, shift: number): Span => {
    const start = points.toUnits(span.start + shift);
    return { start, end: start + span.text.length };
  };
  const all = [...spans.content, ...spans.quoted, ...(spans.cue ? [spans.cue] : [])];
  const fits = (shift: number): boolean =>
    all.every((span) => {
      const { start, end } = at(span, shift);
      return span.start + shift >= 0 && text.slice(start, end) === span.text;
    });
  const shifts = placesOf(first.text, text)
    .sort((a, b) => Math.abs(a - near) - Math.abs(b - near))
    .map((place) => points.toCodePoints(place) - first.start);
  const shift = [0, ...shifts].find(fits);
  if (shift === undefined) return null;
  return {
    content: spans.content.map((span) => at(span, shift)),
    quoted: spans.quoted.map((span) => at(span, shift)),
    cue: spans.cue && at(spans.cue, shift),
  };
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1 && places.length < MOST_TRIED; ) {
    places.push(at);
    at = text.indexOf(words, at + 1);
  }
  return places;
}

/** Spans of a text as a correction keeps them. */
export function setSpans(
  {
    content,
    quoted,
    cue,
  }: Pick<FittedSpans, 'cue'> & {
    readonly content: readonly Span[];
    readonly quoted: readonly Span[];
  },
  text: string,
): SetSpans {
  const points = indexCodePoints(text);
  return {
    content: content.map((span) => points.quote(span)),
    quoted: quoted.map((span) => points.quote(span)),
    cue: cue && points.quote(cue),
  };
}

/** Offsets in UTF-16 code units ↔ offsets in Unicode code points, as the W3C Web Annotation model counts. */

import type { Span } from './span.ts';

/** Converts offsets of one text both ways; out-of-range offsets are clamped to the text. */
export interface CodePointIndex {
  /** Code units → code points. An offset inside a surrogate pair counts as the pair's start. */
  toCodePoints(offset: number): number;
  /** Code points → code units. */
  toUnits(offset: number): number;
  /** A span in code points, with the exact text beside it, so that drift shows. */
  quote(span: Span): TextSpan;
}

/** A span at an edge of the system: code points, and the text it stands for. */
export interface TextSpan {
  start: number;
  end: number;
  text: string;
}

/** Builds the index of one text. O(length) once where the text has surrogate pairs, else O(1). */
export function indexCodePoints(text: string): CodePointIndex {
  const pairs = findPairs(text);
  const length = text.length;
  const clamp = (offset: number, most: number): number => Math.max(0, Math.min(offset, most));
  const toCodePoints = (offset: number): number => {
    const unit = clamp(offset, length);
    return unit - countBelow(pairs, unit);
  };
  const toUnits = (offset: number): number => {
    const point = clamp(offset, length - pairs.length);
    // pairs[k] − k is the code point at which the k-th pair starts.
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) - middle < point) low = middle + 1;
      else high = middle;
    }
    return point + low;
  };
  return {
    toCodePoints,
    toUnits,
    quote: ({ start, end }) => ({
      start: toCodePoints(start),
      end: toCodePoints(end),
      text: text.slice(start, end),
    }),
  };
}

/** Most texts have none: a cheap first look. */
const HIGH = /[\uD800-\uDBFF]/;

/** Offsets at which surrogate pairs start, ascending. */
function findPairs(text: string): number[] {
  const pairs: number[] = [];
  if (!HIGH.test(text)) return pairs;
  for (let i = 0; i + 1 < text.length; i++) {
    if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) {
      pairs.push(i);
      i++;
    }
  }
  return pairs;
}

/** How many pairs start before the offset (a pair cut in half counts as not begun). */
function countBelow(pairs: readonly number[], unit: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

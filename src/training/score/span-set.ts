/** Sets of text offsets, as sorted disjoint spans: how much do two stretches of text share? */

import type { Span } from '../../text/span.ts';

/** Offsets in UTF-16 units; spans ascend and never touch. */
export interface SpanSet {
  readonly spans: readonly Span[];
  /** How many offsets are in it. */
  readonly size: number;
}

/** Joins spans in any order, overlapping or empty, into a set. */
export function spanSet(spans: readonly Span[]): SpanSet {
  const sorted = spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return { spans: joined, size: joined.reduce((sum, { start, end }) => sum + end - start, 0) };
}

/** How many offsets are in both. O(spans). */
export function countShared(a: SpanSet, b: SpanSet): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  for (;;) {
    const left = a.spans[i];
    const right = b.spans[j];
    if (!left || !right) return shared;
    shared += Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
    if (left.end < right.end) i++;
    else j++;
  }
}

/** The share of `set` that lies in `other`; 0 for the empty set. */
export function shareInside(set: SpanSet, other: SpanSet): number {
  return countShared(set, other) / Math.max(1, set.size);
}

/** Intersection over union (Jaccard); 0 where nothing is shared. */
export function intersectionOverUnion(a: SpanSet, b: SpanSet): number {
  const shared = countShared(a, b);
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Live blogs' entries and what dates rest on, as every edge shows them. */

import type { DateSource, Entry, Precision } from '../engine/index.ts';
import type { CodePointIndex } from '../text/code-points.ts';

/** What a date rests on. */
export interface DateBasisView {
  source: DateSource;
  text: string;
}

/** A part of a live blog with a time of its own, in code points. */
export interface EntryView {
  time: string;
  publishedAt: string | null;
  precision: Precision;
  start: number;
  end: number;
}

/** Shows an entry of the text that the index counts in. */
export const viewEntry = (entry: Entry, index: CodePointIndex): EntryView => ({
  time: entry.time,
  publishedAt: entry.publishedAt,
  precision: entry.precision,
  start: index.toCodePoints(entry.start),
  end: index.toCodePoints(entry.end),
});

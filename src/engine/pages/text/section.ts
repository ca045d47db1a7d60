/** A section of a page: the lines of one article. */

import type { ClassifiedLine } from './classify-line.ts';
import type { HeadlineLine } from './headline-line.ts';

/** Lines that make one article, before they are read closely. */
export interface Section {
  readonly lines: readonly ClassifiedLine[];
  readonly headline: HeadlineLine | null;
  readonly outlet: string | null;
  /** A name without "By". */
  readonly byline: string | null;
  /** Credit, mark and byline lines that speak of it. */
  readonly anchors: readonly ClassifiedLine[];
  readonly body: readonly ClassifiedLine[];
}

/** Says whether a line tells when, where or by whom. */
export const isAnchor = ({ kind }: ClassifiedLine): boolean =>
  kind === 'credit' || kind === 'mark' || kind === 'byline';

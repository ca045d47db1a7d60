/** A quotation: a stretch between quotation marks, whoever's words they are. */

import type { Span } from '../../text/span.ts';

/** Token indices are of the article's tokens. The span is the inside, without the marks. */
export interface Quotation extends Span {
  /** The opening mark; equals `first - 1`, or `first` where it is missing. */
  readonly open: number;
  /** The closing mark; equals `last` (also where it is missing: then it is no mark). */
  readonly close: number;
  /** Inner tokens: `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** The quotation it stands in, by index into the list; null at the top. */
  readonly parent: number | null;
  /** `next`: no closing mark, and the next block opens with a mark again. `missing`: the mark is lost. */
  readonly ending: 'mark' | 'next' | 'missing';
  readonly isOpened: boolean;
}

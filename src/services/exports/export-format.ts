/** What an export format is: how a file of quotes begins, goes on and ends. */

import type { QuoteView } from '../views.ts';

/** A way of writing quotes, one after the other, so that a file of any length is written in constant memory. */
export interface ExportFormat {
  readonly mediaType: string;
  /** Of file names, without the stop. */
  readonly extension: string;
  readonly opening: string;
  readonly write: (quote: QuoteView) => string;
  /** Stands between two quotes. */
  readonly between: string;
  readonly closing: string;
}

/** A format whose quotes are the members of an array in one JSON document. */
export function jsonArray(
  mediaType: string,
  extension: string,
  around: { readonly opening: string; readonly closing: string },
  shape: (quote: QuoteView) => object,
): ExportFormat {
  return {
    mediaType,
    extension,
    ...around,
    write: (quote) => JSON.stringify(shape(quote)),
    between: ',\n',
  };
}

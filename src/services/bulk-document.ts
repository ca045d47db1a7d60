/** Documents on their way into the store in bulk, and what becomes of them. */

import type { ExpectedError } from '../errors.ts';
import type { DocumentOutcome } from '../store/page-outcome.ts';
import type { DocumentInput } from './document-input.ts';

/** A document, or why it can't be read, with whatever its reader wants to find again at its outcome. */
export interface BulkDocument<Place> {
  readonly place: Place;
  readonly read:
    | { readonly document: DocumentInput; readonly error: null }
    | { readonly document: null; readonly error: ExpectedError };
  /** The id that it claims. */
  readonly externalId: string | null;
  /** The page byte for byte, where it isn't the document's text. */
  readonly body?: Uint8Array | undefined;
  /** What its reader has to say of its encoding. */
  readonly warnings?: readonly string[];
}

/** What became of one document. */
export interface BulkOutcome<Place> extends DocumentOutcome {
  readonly place: Place;
  readonly externalId: string | null;
  /** What went wrong with the text's encoding before it came, where something did; not stored. */
  readonly warnings?: readonly string[];
}

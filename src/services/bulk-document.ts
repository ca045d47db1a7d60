/** Documents on their way into the store in bulk, and what becomes of them. */

import type { ErrorCode, ExpectedError } from '../errors.ts';
import type { KeptArticle } from '../store/store.ts';
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

/** What became of one document; `failed` where nothing of it is stored. */
export interface BulkOutcome<Place> {
  readonly place: Place;
  readonly externalId: string | null;
  /** The strongest of its articles' outcomes. */
  readonly outcome: KeptArticle['outcome'] | 'failed';
  readonly articles: readonly KeptArticle[];
  /** How many quotes were written. */
  readonly quotes: number;
  readonly error: { readonly code: ErrorCode; readonly message: string } | null;
  /** What went wrong with the text's encoding before it came, where something did; not stored. */
  readonly warnings?: readonly string[];
}

/** Of several articles the strongest outcome. */
export function strongest(articles: readonly KeptArticle[]): KeptArticle['outcome'] {
  const has = (wanted: KeptArticle['outcome']): boolean =>
    articles.some(({ outcome }) => outcome === wanted);
  if (has('created')) return 'created';
  return has('revised') ? 'revised' : 'unchanged';
}

/** One document from the bytes of its JSON. */

import { ExpectedError } from '../errors.ts';
import { type DocumentInput, parseDocument } from './document-input.ts';
import { readJson } from './read-json.ts';

/** What could be read of a document: itself, or why not, and the id that it claims. */
export type DecodedDocument =
  | { readonly document: DocumentInput; readonly id: string | null; readonly error: null }
  | { readonly document: null; readonly id: unknown; readonly error: ExpectedError };

/** Reads a document; whatever is wrong with it comes back as an expected error, never as a throw. */
export function decodeDocument(bytes: Uint8Array): DecodedDocument {
  let id: unknown = null;
  try {
    const json = readJson(bytes, 'The document');
    id = idOf(json);
    const document = parseDocument(json);
    return { document, id: document.id ?? null, error: null };
  } catch (error) {
    if (error instanceof ExpectedError) return { document: null, id, error };
    throw error;
  }
}

/** An error line carries the id as it was given, also where it isn't a string as it should be. */
function idOf(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || !('id' in json)) return null;
  const { id } = json;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

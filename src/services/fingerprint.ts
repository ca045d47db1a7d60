/** What a document is known again by, before anything is extracted from it. */

import { createHash } from 'node:crypto';
import type { DocumentInput } from './document-input.ts';

/** SHA-256, hexadecimal, of all that was sent but the time of retrieval: the same page may be fetched twice. */
export function fingerprintOf(document: DocumentInput): string {
  const { id, text, html, url, headline, outlet, byline, publishedAt, language } = document;
  const sent = [id, text, html, url, headline, outlet, byline, publishedAt, language];
  const fields = sent.map((field) => field ?? null);
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

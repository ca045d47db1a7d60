/** One document as a sender gives it: a line of `extract`, the body of `POST /v1/articles`. */

import { z } from 'zod';
import type { Page } from '../engine/index.ts';
import { DayOrTime, Moment } from './moment-schemas.ts';
import { isDateTime } from './moments.ts';
import { readInput } from './read-input.ts';

const url = z.string().max(2048).refine(isWebAddress, 'must be an absolute http or https URL');

/** A document; what the sender knows about it wins over what the page says. Unknown fields are ignored. */
export const DocumentInput = z
  .object({
    id: z
      .string()
      .min(1)
      .max(500)
      .nullish()
      .describe('The sender’s own id; it comes back as `externalId`.'),
    text: z.string().nullish().describe('The page as plain text. Give this or `html`, not both.'),
    html: z.string().nullish().describe('The page as HTML. Give this or `text`, not both.'),
    url: url.nullish().describe('Where the page was published; absolute, http or https.'),
    retrievedAt: DayOrTime.nullish().describe(
      'When the page was fetched, ISO 8601; “31 minutes ago” is resolved against it. Now where it is missing, except in extractions.',
    ),
    headline: z.string().max(2000).nullish().describe('The headline, when the sender knows it.'),
    outlet: z.string().max(300).nullish().describe('Who printed it, when the sender knows it.'),
    byline: z.string().max(1000).nullish().describe('Who wrote it, when the sender knows it.'),
    publishedAt: Moment.nullish().describe(
      'When it was published: a year, month, day or ISO 8601 time.',
    ),
    language: z
      .string()
      .max(35)
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u, 'must be a BCP 47 tag such as "en"')
      .nullish()
      .describe('BCP 47 language tag, when the sender knows it.'),
  })
  .refine(
    (document) => (typeof document.text === 'string') !== (typeof document.html === 'string'),
    'give exactly one of "text" and "html", as a string',
  )
  .meta({
    id: 'Document',
    description:
      'One page as it came, as plain text or HTML, and what the sender knows about it. Exactly one of `text` and `html` is required.',
    examples: [
      {
        id: 'a1',
        text: '“The bridge will open in May,” harbour master Ana Brandt said on Monday.',
        outlet: 'Coast Courier',
        publishedAt: '2025-03-04',
      },
    ],
  });
export type DocumentInput = z.output<typeof DocumentInput>;

/**
 * Checks one document, from wherever it came.
 *
 * @throws ExpectedError `invalid_request`, with a detail for each rejected field
 */
export function parseDocument(json: unknown): DocumentInput {
  return readInput(DocumentInput, json, 'The document');
}

/** Gives the engine's page of a document. Lone surrogates, which no UTF-8 can hold, become U+FFFD. */
export function toPage(document: DocumentInput): Page {
  const known = (value: string | null | undefined): string | null =>
    value === null || value === undefined || value.trim() === '' ? null : wellFormed(value.trim());
  return {
    text: typeof document.text === 'string' ? wellFormed(document.text) : null,
    html: typeof document.html === 'string' ? wellFormed(document.html) : null,
    url: known(document.url),
    retrievedAt: withZone(known(document.retrievedAt)),
    headline: known(document.headline),
    outlet: known(document.outlet),
    byline: known(document.byline),
    publishedAt: known(document.publishedAt),
    language: stated(known(document.language)),
  };
}

/** `und` and its like state nothing: the language is then found from the text. */
const stated = (language: string | null): string | null =>
  language !== null && /^(?:und|mul|mis|zxx)(?:-|$)/iu.test(language) ? null : language;

const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** A time without a zone is UTC: said so here, lest the machine's own zone be taken. */
const withZone = (time: string | null): string | null =>
  time !== null && isDateTime(time) && !/(?:z|[+-]\d{2}:\d{2})$/iu.test(time) ? `${time}Z` : time;

function isWebAddress(value: string): boolean {
  return /^https?:\/\//iu.test(value) && URL.canParse(value);
}

/** JSON-LD: each quote a schema.org `Quotation` in the article that prints it. */

import type { QuoteSpeakerView, QuoteView } from '../views.ts';
import { jsonArray } from './export-format.ts';
import { cautionOf, speakerName } from './source-words.ts';

/** One document with a graph; identifiers are `urn:uuid:` of our own ids, the article's address where it has one. */
export const JSON_LD = jsonArray(
  'application/ld+json',
  'jsonld',
  { opening: '{"@context":"https://schema.org","@graph":[\n', closing: '\n]}\n' },
  quotationOf,
);

function quotationOf(quote: QuoteView): object {
  const { article, saidOn } = quote;
  return given({
    '@type': 'Quotation',
    '@id': `urn:uuid:${quote.id}`,
    text: quote.text,
    disambiguatingDescription: cautionOf(quote),
    creator: creatorOf(quote.speaker),
    contributor: quote.coSpeakers.length > 0 ? quote.coSpeakers.map(creatorOf) : null,
    dateCreated: saidOn?.date ?? null,
    datePublished: article.publishedAt,
    url: quote.link,
    isPartOf: given({
      '@type': 'NewsArticle',
      '@id': article.url ?? `urn:uuid:${article.id}`,
      headline: article.headline,
      url: article.url,
      datePublished: article.publishedAt,
      publisher: article.outlet === null ? null : { '@type': 'Organization', name: article.outlet },
    }),
  });
}

function creatorOf(speaker: QuoteSpeakerView | null): object | null {
  if (!speaker) return null;
  const { id, kind, role, affiliation } = speaker;
  const isPerson = kind === 'person' || kind === 'anonymous';
  return given({
    '@type': isPerson ? 'Person' : kind === 'document' ? 'CreativeWork' : 'Organization',
    '@id': id === null ? null : `urn:uuid:${id}`,
    name: speakerName(speaker),
    jobTitle: isPerson ? role : null,
    affiliation:
      isPerson && affiliation !== null ? { '@type': 'Organization', name: affiliation } : null,
  });
}

/** Without what isn't known. */
const given = (record: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));

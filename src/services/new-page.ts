/** From a document to what the store writes: its articles cut out of the page, spans moved along. */

import {
  type Article,
  type Extraction,
  extract,
  findNotices,
  type Quote,
  type QuoteSpeaker,
  readArticleContext,
} from '../engine/index.ts';
import { ExpectedError } from '../errors.ts';
import type { NewArticle, NewPage, NewQuote, NewQuoteSpeaker } from '../store/store.ts';
import type { Span } from '../text/span.ts';
import { type DocumentInput, toPage } from './document-input.ts';
import { toMoment } from './moments.ts';

/**
 * Extracts a document into a page for the store. Pure.
 *
 * @throws ExpectedError `empty_page` where there is nothing but white space, `no_article_found`
 * where there is text but no article in it
 */
export function newPage(document: DocumentInput, retrievedAt: string, body?: Uint8Array): NewPage {
  const given = toPage(document);
  const page = { ...given, retrievedAt: given.retrievedAt ?? retrievedAt };
  const source = page.html ?? page.text ?? '';
  if (source.trim() === '') {
    throw new ExpectedError(
      'empty_page',
      'The page is empty: send the page’s text as "text", or its markup as "html".',
    );
  }
  const extraction = extract(page);
  const articles = extraction.articles.flatMap((article, index) =>
    extraction.text.slice(article.start, article.end).trim() === ''
      ? []
      : [newArticle(extraction, article, index)],
  );
  if (articles.length === 0) {
    throw new ExpectedError(
      'no_article_found',
      'There is no article in the page, only navigation or the like: check that the whole page was sent, or send the article’s own text as "text".',
    );
  }
  return {
    body: body ?? new TextEncoder().encode(source),
    mediaType: page.html === null ? 'text/plain' : 'text/html',
    externalId: typeof document.id === 'string' ? document.id : null,
    url: page.url,
    retrievedAt: toMoment(page.retrievedAt),
    articles,
  };
}

function newArticle(extraction: Extraction, article: Article, index: number): NewArticle {
  const { text } = extraction;
  return {
    headline: article.headline,
    outlet: article.outlet,
    byline: article.byline,
    dateline: article.dateline,
    url: article.url,
    publishedAt: article.publishedAt,
    precision: article.precision,
    publishedBasis: article.publishedBasis,
    updatedAt: article.updatedAt,
    kind: article.kind,
    language: article.language,
    text: text.slice(article.start, article.end),
    pageStart: article.start,
    notices: findNotices(text.slice(article.start, article.end)),
    entries: article.entries.map((entry) => ({ ...entry, ...moved(entry, article) })),
    quotes: newQuotes(extraction, index),
    context: readArticleContext(text.slice(article.start, article.end)),
  };
}

/** The quotes of one article of an extraction, as the store takes them. */
export function newQuotes({ articles, quotes }: Extraction, index: number): NewQuote[] {
  const article = articles[index];
  if (!article) throw new RangeError(`there is no article ${index}`);
  const own = [...quotes.entries()].filter(([, quote]) => quote.article === index);
  const places = new Map(own.map(([global], local) => [global, local]));
  return own.map(([, quote]) => newQuote(quote, article, places));
}

function newQuote(quote: Quote, article: Article, places: ReadonlyMap<number, number>): NewQuote {
  const speakerOf = ({
    name,
    description,
    kind,
    role,
    mention,
  }: QuoteSpeaker): NewQuoteSpeaker => ({
    name,
    description,
    kind,
    role,
    mention: mention && moved(mention, article),
  });
  return {
    type: quote.type,
    speechAct: quote.speechAct,
    content: quote.content.map((span) => moved(span, article)),
    quoted: quote.quoted.map((span) => moved(span, article)),
    cue: quote.cue && moved(quote.cue, article),
    speaker: quote.speaker && speakerOf(quote.speaker),
    coSpeakers: quote.coSpeakers.map(speakerOf),
    saidTo: quote.saidTo,
    medium: quote.medium,
    via: quote.via,
    saidOn: quote.saidOn,
    confidence: quote.confidence,
    rule: quote.rule,
    within: quote.within === null ? null : (places.get(quote.within) ?? null),
  };
}

/** The span in the article's own text. */
function moved({ start, end }: Span, article: Article): Span {
  if (start < article.start || end > article.end || start > end) {
    throw new RangeError(
      `span ${start}–${end} lies outside its article ${article.start}–${article.end}`,
    );
  }
  return { start: start - article.start, end: end - article.start };
}

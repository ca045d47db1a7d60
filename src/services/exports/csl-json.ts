/** CSL-JSON (citation processors, Zotero): the article that prints each quote, with the quote as a note. */

import type { QuoteView } from '../views.ts';
import { jsonArray } from './export-format.ts';
import { dateParts, oneLine, quotation } from './source-words.ts';

export const CSL_JSON = jsonArray(
  'application/vnd.citationstyles.csl+json',
  'csl.json',
  { opening: '[\n', closing: '\n]\n' },
  itemOf,
);

function itemOf(quote: QuoteView): object {
  const { id, article, saidOn } = quote;
  const issued = dateParts(quote);
  return {
    id,
    type: 'article-newspaper',
    ...(article.headline === null ? {} : { title: oneLine(article.headline) }),
    ...(article.outlet === null ? {} : { 'container-title': oneLine(article.outlet) }),
    ...(issued.length === 0 ? {} : { issued: { 'date-parts': [issued] } }),
    ...(article.url === null ? {} : { URL: article.url }),
    note: saidOn === null ? quotation(quote) : `${quotation(quote)} (said ${saidOn.date})`,
  };
}

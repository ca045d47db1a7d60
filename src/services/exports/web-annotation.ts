/** W3C Web Annotation Data Model: each quote an annotation whose targets are its places in the article's text. */

import type { QuoteView } from '../views.ts';
import { jsonArray } from './export-format.ts';
import { quotation } from './source-words.ts';

/** One page of annotations, whole. Positions are code points of the stored text, as the model counts (4.2.5). */
export const WEB_ANNOTATION = jsonArray(
  'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  'annotations.jsonld',
  {
    opening:
      '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","startIndex":0,"items":[\n',
    closing: '\n]}\n',
  },
  annotationOf,
);

function annotationOf(quote: QuoteView): object {
  const { article, content, context } = quote;
  const source = article.url ?? `urn:uuid:${article.id}`;
  return {
    id: `urn:uuid:${quote.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: { type: 'TextualBody', format: 'text/plain', value: quotation(quote) },
    target: content.map(({ start, end, text }, at) => ({
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text,
          // What stands between the spans of an interrupted quote is left to their positions.
          ...(at === 0 && context.before !== '' ? { prefix: lastOf(context.before) } : {}),
          ...(at === content.length - 1 && context.after !== ''
            ? { suffix: firstOf(context.after) }
            : {}),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    })),
  };
}

/** Long enough to tell places apart. */
const SIDE_CODE_POINTS = 32;

const lastOf = (text: string): string => Array.from(text).slice(-SIDE_CODE_POINTS).join('');
const firstOf = (text: string): string => Array.from(text).slice(0, SIDE_CODE_POINTS).join('');

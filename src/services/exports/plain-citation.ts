/** Plain citations, one a paragraph, for pasting into a text. */

import { MONTH_NAMES } from '../../lexicon/calendar.ts';
import type { QuoteView } from '../views.ts';
import type { ExportFormat } from './export-format.ts';
import { markedText, oneLine, speakerWithRole } from './source-words.ts';

export const PLAIN_CITATION: ExportFormat = {
  mediaType: 'text/plain; charset=utf-8',
  extension: 'txt',
  opening: '',
  write: (quote) => `${citationOf(quote)}\n`,
  between: '\n',
  closing: '',
};

/** `“It works,” Ana Brandt, harbour master. In: “Pier opens”, Coast Courier, 4 March 2025. https://…` */
function citationOf(quote: QuoteView): string {
  const { article, link } = quote;
  const marked = markedText(quote);
  const who = speakerWithRole(quote.speaker);
  const where = [
    article.headline === null ? null : `“${article.headline}”`,
    article.outlet,
    dateOf(quote),
  ].filter((part) => part !== null);
  const parts = [
    who === null ? marked : `${marked} ${who}.`,
    where.length === 0 ? null : `In: ${where.join(', ')}.`,
    link ?? article.url,
  ];
  return oneLine(parts.filter((part) => part !== null).join(' '));
}

function dateOf({ article }: QuoteView): string | null {
  const [year, month, day] = (article.publishedAt ?? '').slice(0, 10).split('-');
  if (!year) return null;
  const name = month === undefined ? null : MONTH_NAMES[Number(month) - 1];
  if (!name) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

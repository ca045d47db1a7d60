/** RIS: the article that prints each quote, with the quote as a note. Tags as reference managers read them. */

import type { QuoteView } from '../views.ts';
import type { ExportFormat } from './export-format.ts';
import { dateParts, oneLine, quotation } from './source-words.ts';

export const RIS: ExportFormat = {
  mediaType: 'application/x-research-info-systems',
  extension: 'ris',
  opening: '',
  write: recordOf,
  between: '',
  closing: '',
};

function recordOf(quote: QuoteView): string {
  const { id, article, link } = quote;
  const [year, month, day] = dateParts(quote);
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map(two)
    .join('/');
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', article.headline],
    ['T2', article.outlet],
    ['PY', year === undefined ? null : String(year)],
    ['DA', date === '' ? null : date],
    ['UR', link ?? article.url],
    ['N1', quotation(quote)],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('');
}

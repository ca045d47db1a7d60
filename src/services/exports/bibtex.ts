/** BibTeX: the article that prints each quote, with the quote as a note. */

import type { QuoteView } from '../views.ts';
import type { ExportFormat } from './export-format.ts';
import { dateParts, oneLine, quotation } from './source-words.ts';

export const BIBTEX: ExportFormat = {
  mediaType: 'application/x-bibtex; charset=utf-8',
  extension: 'bib',
  opening: '',
  write: entryOf,
  between: '\n',
  closing: '',
};

function entryOf(quote: QuoteView): string {
  const { id, article } = quote;
  const [year, month, day] = dateParts(quote);
  const fields = [
    ['title', article.headline],
    ['journal', article.outlet],
    ['year', numeral(year)],
    ['month', numeral(month)],
    ['day', numeral(day)],
    ['url', article.url],
    ['note', quotation(quote)],
  ] as const;
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${name === 'url' ? addressOf(value) : escaped(value)}}`],
  );
  return `@article{onrecord-${id},\n${lines.join(',\n')}\n}\n`;
}

const numeral = (part: number | undefined): string | null =>
  part === undefined ? null : String(part);

/** Characters that TeX takes as commands. */
const COMMANDS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ...['#', '$', '%', '&', '_', '{', '}'].map((mark) => [mark, `\\${mark}`] as const),
]);

const escaped = (text: string): string =>
  oneLine(text).replace(/[\\~^#$%&_{}]/gu, (mark) => COMMANDS.get(mark) ?? mark);

/** Braces would end the field; they mean nothing in an address that isn't encoded. */
const addressOf = (url: string): string =>
  url.replace(/[{}\\\s]/gu, (mark) => encodeURIComponent(mark));

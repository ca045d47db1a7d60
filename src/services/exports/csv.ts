/** CSV (RFC 4180) that spreadsheets open right: UTF-8 with a mark at its head, and no cell taken for a formula. */

import { stringify } from 'csv-stringify/sync';
import type { QuoteView } from '../views.ts';
import type { ExportFormat } from './export-format.ts';
import { speakerName } from './source-words.ts';

/** A column's name, and what stands in it. */
const COLUMNS: readonly (readonly [name: string, (quote: QuoteView) => string | number | null])[] =
  [
    ['id', ({ id }) => id],
    ['text', ({ text }) => text],
    ['type', ({ type }) => type],
    ['speechAct', ({ speechAct }) => speechAct],
    ['speaker', ({ speaker }) => speakerName(speaker)],
    ['speakerId', ({ speaker }) => speaker?.id ?? null],
    ['speakerKind', ({ speaker }) => speaker?.kind ?? null],
    ['role', ({ speaker }) => speaker?.role ?? null],
    ['saidTo', ({ saidTo }) => saidTo],
    ['medium', ({ medium }) => medium],
    ['via', ({ via }) => via],
    ['saidOn', ({ saidOn }) => saidOn?.date ?? null],
    ['outlet', ({ article }) => article.outlet],
    ['headline', ({ article }) => article.headline],
    ['publishedAt', ({ article }) => article.publishedAt],
    ['url', ({ article }) => article.url],
    ['link', ({ link }) => link],
    ['confidence', ({ confidence }) => confidence],
    ['articleId', ({ article }) => article.id],
    ['start', ({ content }) => content[0]?.start ?? null],
    ['end', ({ content }) => content.at(-1)?.end ?? null],
  ];

/** What begins with "=", "+", "-" or "@" gets an apostrophe before it (OWASP, "CSV Injection"). */
const line = (cells: readonly (string | number | null)[]): string =>
  stringify([[...cells]], { record_delimiter: 'windows', escape_formulas: true });

export const CSV: ExportFormat = {
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  opening: `\uFEFF${line(COLUMNS.map(([name]) => name))}`,
  write: (quote) => line(COLUMNS.map(([, valueOf]) => valueOf(quote))),
  between: '',
  closing: '',
};

/** Exports: the formats, and the file. */

import { z } from 'zod';
import {
  EXPORT_FORMATS,
  type ExportFormatName as ExportFormatView,
} from '../../services/exports/formats.ts';
import { Quote } from './quote.ts';

export const ExportFormat = z.enum(EXPORT_FORMATS).meta({
  id: 'ExportFormat',
  description:
    '`ndjson`: a quote a line, as the API gives it; `csv` for spreadsheets; `jsonld`: schema.org Quotations; `annotations`: W3C Web Annotations; `csl`: CSL-JSON; `bibtex`; `ris`; `text`: plain citations.',
}) satisfies z.ZodType<ExportFormatView>;

const textFile = (id: string, description: string, example: string) =>
  z.string().meta({ id, description, examples: [example] });

const JsonLdFile = z
  .looseObject({ '@context': z.string().describe('Which vocabulary it is in.') })
  .meta({
    id: 'JsonLdFile',
    description:
      '`jsonld`: schema.org Quotations, in `@graph`. `annotations`: W3C Web Annotations, in `items`.',
    examples: [
      {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Quotation', text: 'The pier will open in May,' }],
      },
    ],
  });

const CslItem = z
  .looseObject({
    id: z.string().describe('The quote’s id.'),
    type: z.string().describe('What sort of source it is.'),
    note: z.string().describe('What was said, by whom.'),
  })
  .meta({ id: 'CslItem', description: 'The article that prints a quote, as CSL-JSON has it.' });

const CslFile = z.array(CslItem).meta({
  id: 'CslFile',
  description: 'A file of quotes as CSL-JSON.',
  examples: [
    [
      {
        id: '01953f1e-8a00-7000-8000-000000000001',
        type: 'article-newspaper',
        note: '“The pier will open in May,” Ana Brandt',
      },
    ],
  ],
});

/** The file in each of its media types. */
export const EXPORT_FILES = {
  // Each line.
  'application/x-ndjson': { schema: Quote },
  'text/csv': {
    schema: textFile(
      'CsvFile',
      'A file of quotes as CSV.',
      'id,text\n1,"The pier will open in May,"\n',
    ),
  },
  'application/ld+json': { schema: JsonLdFile },
  'application/vnd.citationstyles.csl+json': { schema: CslFile },
  'application/x-bibtex': {
    schema: textFile(
      'BibtexFile',
      'A file of quotes as BibTeX.',
      '@misc{q1, note = {The pier will open in May}}\n',
    ),
  },
  'application/x-research-info-systems': {
    schema: textFile(
      'RisFile',
      'A file of quotes as RIS.',
      'TY  - NEWS\nN1  - The pier will open in May\nER  - \n',
    ),
  },
  'text/plain': {
    schema: textFile(
      'ExportFile',
      'A file of quotes as plain citations.',
      '“The pier will open in May,” Ana Brandt, harbour master. In: Coast Courier, 4 March 2025.\n',
    ),
  },
};

export const AtomFeed = z.string().meta({
  id: 'AtomFeed',
  description: 'An Atom feed (RFC 4287).',
  examples: [
    '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"></feed>',
  ],
});

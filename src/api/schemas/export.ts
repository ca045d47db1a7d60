/** Exports: the formats, and the file. */

import { z } from 'zod';
import {
  EXPORT_FORMATS,
  type ExportFormatName as ExportFormatView,
} from '../../services/exports/formats.ts';

export const ExportFormatName = z.enum(EXPORT_FORMATS).meta({
  id: 'ExportFormat',
  description:
    '`ndjson`: a quote a line, as the API gives it; `csv` for spreadsheets; `jsonld`: schema.org Quotations; `annotations`: W3C Web Annotations; `csl`: CSL-JSON; `bibtex`; `ris`; `text`: plain citations.',
}) satisfies z.ZodType<ExportFormatView>;

export const ExportFile = z.string().meta({
  id: 'ExportFile',
  description: 'A file of quotes in the format that was asked for.',
  examples: [
    '“The pier will open in May,” Ana Brandt, harbour master. In: Coast Courier, 4 March 2025.\n',
  ],
});

export const AtomFeed = z.string().meta({
  id: 'AtomFeed',
  description: 'An Atom feed (RFC 4287).',
  examples: [
    '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"></feed>',
  ],
});

/** The export formats, by the name that one asks for them with. */

import { BIBTEX } from './bibtex.ts';
import { CSL_JSON } from './csl-json.ts';
import { CSV } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { JSON_LD } from './json-ld.ts';
import { NDJSON } from './ndjson.ts';
import { PLAIN_CITATION } from './plain-citation.ts';
import { RIS } from './ris.ts';
import { WEB_ANNOTATION } from './web-annotation.ts';

export const EXPORT_FORMATS = [
  'ndjson',
  'csv',
  'jsonld',
  'annotations',
  'csl',
  'bibtex',
  'ris',
  'text',
] as const;
export type ExportFormatName = (typeof EXPORT_FORMATS)[number];

/** Each is in a file of its own. */
export const FORMATS: Readonly<Record<ExportFormatName, ExportFormat>> = {
  ndjson: NDJSON,
  csv: CSV,
  jsonld: JSON_LD,
  annotations: WEB_ANNOTATION,
  csl: CSL_JSON,
  bibtex: BIBTEX,
  ris: RIS,
  text: PLAIN_CITATION,
};

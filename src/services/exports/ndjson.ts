/** NDJSON: one quote a line, as the API gives it. */

import type { ExportFormat } from './export-format.ts';

export const NDJSON: ExportFormat = {
  mediaType: 'application/x-ndjson',
  extension: 'ndjson',
  opening: '',
  write: (quote) => `${JSON.stringify(quote)}\n`,
  between: '',
  closing: '',
};

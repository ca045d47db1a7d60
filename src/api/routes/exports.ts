/** `GET /exports`: all quotes that fit, as a file. */

import { Readable } from 'node:stream';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ExportService } from '../../services/exports/exports.ts';
import { EXPORT_FORMATS } from '../../services/exports/formats.ts';
import { ExportFile, ExportFormatName } from '../schemas/export.ts';
import { QuoteSortName, quoteFilters } from '../schemas/quote-filters.ts';
import { problems } from '../schemas/response.ts';

/** Media types by the order of the formats; `text/plain` among them. */
const CONTENT = Object.fromEntries(
  [
    'application/x-ndjson',
    'text/csv',
    'application/ld+json',
    'application/vnd.citationstyles.csl+json',
    'application/x-bibtex',
    'application/x-research-info-systems',
    'text/plain',
  ].map((mediaType) => [mediaType, { schema: ExportFile }]),
);

/** Needs the export service. */
export const exportRoutes: FastifyPluginAsyncZod<{ exports: ExportService }> = async (
  app,
  { exports },
) => {
  app.get(
    '/exports',
    {
      schema: {
        operationId: 'exportQuotes',
        tags: ['exports'],
        summary: 'Export quotes as a file',
        description: `Streams all quotes that fit the filters (those of \`GET /v1/quotes\`), in the order of storing unless \`sort\` says otherwise, in one of the formats ${EXPORT_FORMATS.join(', ')}.`,
        querystring: z.strictObject({
          format: ExportFormatName.default('ndjson').describe('What the file is written in.'),
          ...quoteFilters,
          sort: QuoteSortName.optional().describe('The order of the quotes.'),
        }),
        response: {
          200: { description: 'The file, as it is written.', content: CONTENT },
          ...problems(400, 404),
        },
      },
    },
    async ({ query: { format, ...query }, seesTexts }, reply) => {
      const { mediaType, fileName, pieces } = await exports.open(query, format, seesTexts);
      return reply
        .type(mediaType)
        .header('content-disposition', `attachment; filename="${fileName}"`)
        .send(Readable.from(pieces) as unknown as string);
    },
  );
};

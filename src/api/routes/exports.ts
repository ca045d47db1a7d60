/** `GET /exports`: all quotes that fit, as a file. */

import { Readable } from 'node:stream';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ExportService } from '../../services/exports/exports.ts';
import { EXPORT_FORMATS, type ExportFormatName, FORMATS } from '../../services/exports/formats.ts';
import { notAcceptable, preferredType } from '../plugins/media-types.ts';
import { EXPORT_FILES, ExportFormat } from '../schemas/export.ts';
import { QuoteSortName, quoteFilters } from '../schemas/quote-filters.ts';
import { problems } from '../schemas/response.ts';

/** Without parameters, as `Accept` names them; `annotations` share theirs with `jsonld`, which comes first. */
const typeOf = (format: ExportFormatName): string =>
  FORMATS[format].mediaType.split(';', 1)[0] ?? FORMATS[format].mediaType;

/**
 * Gives the format that is wanted by name, else the one that `Accept` likes best.
 *
 * @throws ExpectedError `not_acceptable` for one that `Accept` rules out
 */
function chosenFormat(
  named: ExportFormatName | undefined,
  accept: string | undefined,
): ExportFormatName {
  const formats = named === undefined ? EXPORT_FORMATS : [named];
  const type = preferredType(accept, formats.map(typeOf));
  const format = formats.find((one) => typeOf(one) === type);
  if (format !== undefined) return format;
  throw notAcceptable(accept, formats.map(typeOf));
}

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
          format: ExportFormat.optional().describe(
            'What the file is written in; left out, what `Accept` likes best, `ndjson` where it says nothing.',
          ),
          ...quoteFilters,
          sort: QuoteSortName.optional().describe('The order of the quotes.'),
        }),
        response: {
          200: { description: 'The file, as it is written.', content: EXPORT_FILES },
          ...problems(400, 404),
        },
      },
    },
    async ({ query: { format: named, ...query }, seesTexts, headers }, reply) => {
      const format = chosenFormat(named, headers.accept);
      const { mediaType, fileName, pieces } = await exports.open(query, format, seesTexts);
      return reply
        .type(mediaType)
        .header('content-disposition', `attachment; filename="${fileName}"`)
        .send(Readable.from(pieces) as never);
    },
  );
};

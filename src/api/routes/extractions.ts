/** Routes under `/extractions`: `onrecord extract` over HTTP. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { DocumentInput } from '../../services/document-input.ts';
import type { Extractor } from '../../services/extractor.ts';
import { Extraction } from '../schemas/extraction.ts';
import { ExplainParameters } from '../schemas/parameters.ts';
import { json, problems } from '../schemas/response.ts';

/** Needs the extractor. */
export const extractionRoutes: FastifyPluginAsyncZod<{ extractor: Extractor }> = async (
  app,
  { extractor },
) => {
  app.post(
    '/extractions',
    {
      // Stores nothing.
      config: { scope: 'read' },
      schema: {
        operationId: 'extractQuotes',
        tags: ['extractions'],
        summary: 'Extract quotes without storing anything',
        description:
          'Finds the articles and quotes of one document. Offsets are Unicode code points of its text; for HTML the text comes back with them. With `explain=true` each quote has `evidence` and `alternatives`.',
        querystring: ExplainParameters,
        body: DocumentInput,
        response: { 200: json('What was found.', Extraction), ...problems(400, 413, 415, 422) },
      },
    },
    async ({ body, query }) => extractor.extract(body, query.explain === 'true'),
  );
};

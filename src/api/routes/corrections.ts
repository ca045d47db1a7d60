/** Routes for corrections of quotes, and for the history of all corrections. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { QuoteCorrection, Undo } from '../../services/corrections/correction-input.ts';
import type { CorrectionService } from '../../services/corrections/corrections.ts';
import { authorOf } from '../plugins/author.ts';
import {
  CorrectedQuote,
  Correction,
  CorrectionList,
  CorrectionListParameters,
} from '../schemas/correction.ts';
import { IdParameters, pageParameters } from '../schemas/parameters.ts';
import { json, problems } from '../schemas/response.ts';

/** Needs the correction service. */
export const correctionRoutes: FastifyPluginAsyncZod<{ corrections: CorrectionService }> = async (
  app,
  { corrections },
) => {
  app.patch(
    '/quotes/:id',
    {
      schema: {
        operationId: 'correctQuote',
        tags: ['corrections'],
        summary: 'Correct a quote',
        description:
          'Changes who said it, its type, speech act, spans or day, or rejects it. Each field becomes a correction of its own, which the engine never overrides. The same request again changes nothing.',
        params: IdParameters,
        body: QuoteCorrection,
        response: {
          200: json('The quote as it is now.', CorrectedQuote),
          ...problems(400, 404, 413, 415),
        },
      },
    },
    async (request) => corrections.correctQuote(request.params.id, request.body, authorOf(request)),
  );

  app.get(
    '/quotes/:id/corrections',
    {
      schema: {
        operationId: 'listQuoteCorrections',
        tags: ['corrections'],
        summary: 'List the corrections of a quote',
        description:
          'Lists what people changed about a quote, oldest first; of one that is gone too.',
        params: IdParameters,
        querystring: z.strictObject(pageParameters),
        response: { 200: json('A page of corrections.', CorrectionList), ...problems(400, 404) },
      },
    },
    async ({ params, query }) => corrections.listOfQuote(params.id, query),
  );

  app.get(
    '/corrections',
    {
      schema: {
        operationId: 'listCorrections',
        tags: ['corrections'],
        summary: 'List all corrections',
        description: 'Lists what people changed, and what they took back.',
        querystring: CorrectionListParameters,
        response: { 200: json('A page of corrections.', CorrectionList), ...problems(400) },
      },
    },
    async ({ query }) => corrections.list(query),
  );

  app.post(
    '/corrections/:id/undo',
    {
      schema: {
        operationId: 'undoCorrection',
        tags: ['corrections'],
        summary: 'Take a correction back',
        description:
          'Things are then as the engine and the other corrections have them. Refused where a later correction of the same field stands: take that back first.',
        params: IdParameters,
        body: Undo,
        response: {
          200: json('The record that takes it back.', Correction),
          ...problems(400, 404, 409, 413, 415),
        },
      },
    },
    async (request) => corrections.undo(request.params.id, request.body.reason, authorOf(request)),
  );
};

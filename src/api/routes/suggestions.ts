/** Routes under `/suggest`: completion while typing. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { filledText } from '../../services/filled-text.ts';
import { wholeNumber } from '../schemas/numbers.ts';
import { json, problems } from '../schemas/response.ts';
import { Suggestions } from '../schemas/topic.ts';

/** Needs nothing but reads. */
export const suggestionRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/suggest',
    {
      schema: {
        operationId: 'suggest',
        tags: ['suggestions'],
        summary: 'Complete what is being typed',
        description:
          'Gives speakers (the most quoted first), outlets and topics a word of which begins with what was typed, in any case and with or without accents.',
        querystring: z.strictObject({
          q: filledText(200)
            .describe('What was typed so far.')
            .meta({ examples: ['bra'] }),
          limit: wholeNumber(1, 20).default(10).describe('How many at most, 1–20.'),
        }),
        response: { 200: json('The completions.', Suggestions), ...problems(400) },
      },
    },
    async (request) => request.read('suggest', request.query.q, request.query.limit),
  );
};

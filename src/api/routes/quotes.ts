/** Routes under `/quotes`. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { QuoteService } from '../../services/quotes.ts';
import { IdParameters, pageParameters, publishedBetween } from '../schemas/parameters.ts';
import { Quote, QuoteList } from '../schemas/quote.ts';
import { json, problems } from '../schemas/response.ts';
import { QuoteTypeName, SpeechActName } from '../schemas/words.ts';

/** Needs the quote service. */
export const quoteRoutes: FastifyPluginAsyncZod<{ quotes: QuoteService }> = async (
  app,
  { quotes },
) => {
  app.get(
    '/quotes',
    {
      schema: {
        operationId: 'listQuotes',
        tags: ['quotes'],
        summary: 'List or search quotes',
        description:
          'Lists the quotes that fit all filters, oldest stored first; with `q` best match first, at most the 100 best. A filter that names a speaker, outlet or article that is not there is answered 404, so an empty list means: all that was named is there, and no quote fits.',
        querystring: z.strictObject({
          speaker: z
            .string()
            .trim()
            .min(1)
            .max(200)
            .optional()
            .describe('A speaker’s id, or a name in any spelling.'),
          q: z
            .string()
            .trim()
            .min(1)
            .max(500)
            .optional()
            .describe('Words, or "a phrase", that content, context or headline must have.'),
          outlet: z.string().min(1).max(100).optional().describe('An outlet’s id.'),
          article: z.string().min(1).max(100).optional().describe('An article’s id.'),
          type: QuoteTypeName.optional().describe('Only quotes of this type.'),
          speechAct: SpeechActName.optional().describe('Only this speech act.'),
          ...publishedBetween,
          minConfidence: z.coerce
            .number()
            .min(0)
            .max(1)
            .optional()
            .describe('The least confidence, 0–1.'),
          ...pageParameters,
        }),
        response: { 200: json('A page of quotes.', QuoteList), ...problems(400, 404) },
      },
    },
    async ({ query: { limit, cursor, ...query } }) => quotes.list(query, { limit, cursor }),
  );

  app.get(
    '/quotes/:id',
    {
      schema: {
        operationId: 'getQuote',
        tags: ['quotes'],
        summary: 'Get a quote',
        description: 'Gives the quote with its context, speaker, article and link.',
        params: IdParameters,
        response: { 200: json('The quote.', Quote), ...problems(400, 404) },
      },
    },
    async ({ params }) => quotes.get(params.id),
  );
};

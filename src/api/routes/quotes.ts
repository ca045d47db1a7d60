/** Routes under `/quotes`. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { QUOTE_FACETS, QUOTE_SORTS, type QuoteService } from '../../services/quotes.ts';
import {
  IdParameters,
  pageParameters,
  publishedBetween,
  saidBetween,
} from '../schemas/parameters.ts';
import { Quote, QuoteList } from '../schemas/quote.ts';
import { json, problems } from '../schemas/response.ts';
import { QuoteTypeName, SpeechActName } from '../schemas/words.ts';

const isFacet = (name: string): name is (typeof QUOTE_FACETS)[number] =>
  QUOTE_FACETS.some((facet) => facet === name);

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
          'Lists the quotes that fit all filters, oldest stored first; with `q` or `topic` best match first, at most the 100 best. A filter that names a speaker, outlet or article that is not there is answered 404, so an empty list means: all that was named is there, and no quote fits.',
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
          topic: z
            .string()
            .trim()
            .min(1)
            .max(500)
            .optional()
            .describe('Like `q`, but words for the same matter may stand in.'),
          outlet: z.string().trim().min(1).max(200).optional().describe('An outlet’s id or name.'),
          article: z.string().min(1).max(100).optional().describe('An article’s id.'),
          type: QuoteTypeName.optional().describe('Only quotes of this type.'),
          speechAct: SpeechActName.optional().describe('Only this speech act.'),
          venue: z
            .string()
            .trim()
            .min(1)
            .max(200)
            .optional()
            .describe('Words of whom it was said to, of the medium or of the first outlet.'),
          ...publishedBetween,
          ...saidBetween,
          minConfidence: z.coerce
            .number()
            .min(0)
            .max(1)
            .optional()
            .describe('The least confidence, 0–1.'),
          sort: z
            .enum(QUOTE_SORTS)
            .optional()
            .describe(
              'The order: `relevance` with words (then also by date), else `stored`, `newest`, `oldest` or `confidence`.',
            ),
          facets: z
            .string()
            .max(200)
            .refine(
              (list) => list.split(',').every((facet) => isFacet(facet)),
              `must be some of ${QUOTE_FACETS.join(', ')}, separated by commas`,
            )
            .optional()
            .describe(`What to count, separated by commas: ${QUOTE_FACETS.join(', ')}.`)
            .meta({ examples: ['speaker,year'] }),
          ...pageParameters,
        }),
        response: { 200: json('A page of quotes.', QuoteList), ...problems(400, 404) },
      },
    },
    async ({ query: { limit, cursor, facets, ...query } }) =>
      quotes.list(
        { ...query, facets: facets === undefined ? undefined : facets.split(',').filter(isFacet) },
        { limit, cursor },
      ),
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

/** Routes under `/quotes`. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { QUOTE_FACETS } from '../../services/quotes.ts';
import { IdParameters, pageParameters } from '../schemas/parameters.ts';
import { Quote, QuoteList } from '../schemas/quote.ts';
import { QuoteSortName, quoteFilters } from '../schemas/quote-filters.ts';
import { json, problems } from '../schemas/response.ts';

const isFacet = (name: string): name is (typeof QUOTE_FACETS)[number] =>
  QUOTE_FACETS.some((facet) => facet === name);

/** Needs nothing but reads. */
export const quoteRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/quotes',
    {
      schema: {
        operationId: 'listQuotes',
        tags: ['quotes'],
        summary: 'List or search quotes',
        description:
          'Lists the quotes that fit all filters, oldest stored first; with `q` or `topic` best match first, at most the 100 best, or, with the sort `stored`, all of them (then a page may be short and still have a `nextCursor`). A filter that names a speaker, outlet or article that is not there is answered 404, so an empty list means: all that was named is there, and no quote fits.',
        querystring: z.strictObject({
          ...quoteFilters,
          sort: QuoteSortName.optional(),
          status: z
            .enum(['shown', 'rejected', 'vanished', 'all'])
            .meta({ id: 'QuoteStatusFilter', description: 'Quotes of which status.' })
            .optional()
            .describe(
              '`shown` by default; others are those that people rejected, or worked on before the text lost them: without `q` and `topic` alone.',
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
    async (request) => {
      const { limit, cursor, facets, ...query } = request.query;
      return request.read(
        'listQuotes',
        { ...query, facets: facets === undefined ? undefined : facets.split(',').filter(isFacet) },
        { limit, cursor },
      );
    },
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
    async (request) => request.read('getQuote', request.params.id),
  );
};

/** Routes under `/feeds`: a search for feed readers. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { QuoteFeedService } from '../../services/exports/quote-feed.ts';
import { AtomFeed } from '../schemas/export.ts';
import { quoteFilters } from '../schemas/quote-filters.ts';
import { problems } from '../schemas/response.ts';

/** Needs the feed service. */
export const feedRoutes: FastifyPluginAsyncZod<{ quoteFeeds: QuoteFeedService }> = async (
  app,
  { quoteFeeds },
) => {
  app.get(
    '/feeds/quotes.atom',
    {
      schema: {
        operationId: 'getQuoteFeed',
        tags: ['exports'],
        summary: 'Follow a search as an Atom feed',
        description:
          'Gives the newest quotes that fit the filters (those of `GET /v1/quotes`), at most 50, as an Atom feed (RFC 4287). Entries keep their ids.',
        querystring: z.strictObject(quoteFilters),
        response: {
          200: {
            description: 'The feed.',
            content: { 'application/atom+xml': { schema: AtomFeed } },
          },
          ...problems(400, 404),
        },
      },
    },
    async ({ query, protocol, host, url }, reply) =>
      reply
        .type('application/atom+xml; charset=utf-8')
        .serializer(String)
        .send(await quoteFeeds.write(query, `${protocol}://${host}${url}`)),
  );
};

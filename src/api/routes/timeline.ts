/** `GET /timeline`: quotes counted over time. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { quoteFilters } from '../schemas/quote-filters.ts';
import { json, problems } from '../schemas/response.ts';
import { Timeline, TimelineUnitName } from '../schemas/timeline.ts';

/** Needs nothing but reads. */
export const timelineRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/timeline',
    {
      schema: {
        operationId: 'getTimeline',
        tags: ['reports'],
        summary: 'Count quotes over time',
        description:
          'Counts the quotes that fit the filters (those of `GET /v1/quotes`) by when their article was published, in at most 400 buckets. With `q` or `topic` the 20,000 newest stored are counted, and `truncated` says whether there may be more.',
        querystring: z.strictObject({
          by: TimelineUnitName.default('month').describe('The length of a bucket.'),
          ...quoteFilters,
        }),
        response: { 200: json('The counts.', Timeline), ...problems(400, 404) },
      },
    },
    async (request) => {
      const { by, ...query } = request.query;
      return request.read('getTimeline', query, by);
    },
  );
};

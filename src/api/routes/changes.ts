/** Route of the feed of changes. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ChangeList } from '../schemas/change.ts';
import { pageParameters } from '../schemas/parameters.ts';
import { json, problems } from '../schemas/response.ts';

/** Needs nothing but reads. */
export const changeRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/changes',
    {
      schema: {
        operationId: 'listChanges',
        tags: ['changes'],
        summary: 'What was added, changed and removed',
        description:
          'For those who mirror the store: every thing with its last change, in the order of the changes. Without `since` it begins with the whole store. Keep `cursor` and ask again with it, while `hasMore` at once, later at leisure. Added and changed things are to be put, removed ones to be dropped; a thing may name one that comes later in the feed, and one that was removed meanwhile is told of later.',
        querystring: z.strictObject({
          since: z
            .string()
            .min(1)
            .max(200)
            .optional()
            .describe('The `cursor` of the page before; from the beginning without it.'),
          limit: pageParameters.limit,
        }),
        response: { 200: json('A page of the feed.', ChangeList), ...problems(400) },
      },
    },
    async (request) => request.read('listChanges', request.query.since, request.query.limit),
  );
};

/** Routes under `/review`. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ReviewDecision } from '../../services/corrections/correction-input.ts';
import type { ReviewService } from '../../services/corrections/review.ts';
import { authorOf } from '../plugins/author.ts';
import { Decided, ReviewList } from '../schemas/correction.ts';
import { IdParameters, pageParameters } from '../schemas/parameters.ts';
import { json, problems } from '../schemas/response.ts';

/** Needs the review service. */
export const reviewRoutes: FastifyPluginAsyncZod<{ reviews: ReviewService }> = async (
  app,
  { reviews },
) => {
  app.get(
    '/review',
    {
      schema: {
        operationId: 'listReview',
        tags: ['corrections'],
        summary: 'List what to look at first',
        description:
          'Lists unsure quotes, speakers who may be one, and corrections that a changed text or a newer engine no longer bears out, by expected gain. What is decided leaves the list, unless its evidence changes.',
        querystring: z.strictObject({ limit: pageParameters.limit }),
        response: { 200: json('What to look at.', ReviewList), ...problems(400) },
      },
    },
    async ({ query }) => reviews.list(query.limit),
  );

  app.post(
    '/review/:id',
    {
      schema: {
        operationId: 'decideReview',
        tags: ['corrections'],
        summary: 'Decide an item of the review queue',
        description:
          'Accepts, rejects or changes it, in one call; what that changes is noted as corrections.',
        params: IdParameters,
        body: ReviewDecision,
        response: {
          200: json('What the decision did.', Decided),
          ...problems(400, 404, 409, 413, 415),
        },
      },
    },
    async (request) => reviews.decide(request.params.id, request.body, authorOf(request)),
  );
};

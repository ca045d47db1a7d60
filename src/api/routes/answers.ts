/** Routes under `/answers`: questions in words. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { AnswerService } from '../../services/answers.ts';
import { Answer } from '../schemas/answer.ts';
import { json, problems } from '../schemas/response.ts';

/** Needs the answer service. */
export const answerRoutes: FastifyPluginAsyncZod<{ answers: AnswerService }> = async (
  app,
  { answers },
) => {
  app.get(
    '/answers',
    {
      schema: {
        operationId: 'getAnswer',
        tags: ['answers'],
        summary: 'Ask a question in words',
        description:
          'Understands who is asked about, on what and when; finds their statements on it, best first, one entry per utterance. When nothing is found `empty` says why.',
        querystring: z.strictObject({
          q: z
            .string()
            .trim()
            .min(1)
            .max(500)
            .describe('The question.')
            .meta({ examples: ['what has Ana Brandt said about the bridge'] }),
          limit: z.coerce
            .number()
            .int()
            .min(1)
            .max(50)
            .default(10)
            .describe('How many answers at most, 1–50.'),
        }),
        response: { 200: json('The answer.', Answer), ...problems(400) },
      },
    },
    async ({ query }) => answers.answer(query.q, { limit: query.limit }),
  );
};

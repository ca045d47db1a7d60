/** Routes under `/answers`: questions in words. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { filledText } from '../../services/filled-text.ts';
import { Answer, AnswerOrder, QuestionKindName } from '../schemas/answer.ts';
import { fraction, wholeNumber } from '../schemas/numbers.ts';
import { pageParameters, publishedBetween } from '../schemas/parameters.ts';
import { json, problems } from '../schemas/response.ts';
import { QuoteTypeName } from '../schemas/words.ts';

const name = filledText(200).optional();

/** Needs nothing but reads. */
export const answerRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/answers',
    {
      schema: {
        operationId: 'getAnswer',
        tags: ['answers'],
        summary: 'Ask a question in words',
        description:
          'Understands who is asked about, on what, to whom and when; finds their statements on it, best first, one entry per utterance. `interpretation` says how the question was understood; the other parameters stand in place of what it says. When nothing is found `empty` says why.',
        querystring: z.strictObject({
          q: filledText(500)
            .describe('The question.')
            .meta({ examples: ['what has Ana Brandt said about the bridge'] }),
          limit: wholeNumber(1, 50).default(10).describe('How many answers at most, 1–50.'),
          cursor: pageParameters.cursor,
          speaker: name.describe('A speaker’s id, or a name in any spelling.'),
          topic: z
            .string()
            .trim()
            .max(500)
            .optional()
            .describe('Words, and "phrases"; empty for whatever they said.'),
          excluded: z
            .string()
            .trim()
            .max(500)
            .optional()
            .describe('Words, and "phrases", that the answers must not have; empty for none.'),
          kind: QuestionKindName.optional().describe('What is asked for.'),
          outlet: name.describe('An outlet’s id or name.'),
          type: QuoteTypeName.optional().describe('Only quotes of this type.'),
          venue: name.describe('To whom or through what it was said: “CNN”.'),
          place: z
            .string()
            .trim()
            .max(200)
            .optional()
            .describe('A place that the article names: “Kyiv”; empty for any.'),
          ...publishedBetween,
          minConfidence: fraction.optional().describe('The least confidence, 0–1.'),
          sort: AnswerOrder.optional().describe('The order of the answers.'),
        }),
        response: { 200: json('The answer.', Answer), ...problems(400, 404) },
      },
    },
    async (request) => {
      const { q, ...options } = request.query;
      return request.read('getAnswer', q, options);
    },
  );
};

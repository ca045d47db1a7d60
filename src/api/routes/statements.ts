/** Routes under `/statements`. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { IdParameters } from '../schemas/parameters.ts';
import { json, problems } from '../schemas/response.ts';
import { StatementDetail } from '../schemas/statement.ts';

/** Needs nothing but reads. */
export const statementRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/statements/:id',
    {
      schema: {
        operationId: 'getStatement',
        tags: ['statements'],
        summary: 'Get a statement',
        description:
          'Gives every wording of one utterance, earliest first: who reported it when, what differs from the earliest wording, and which reports are copies of one text or credit one agency. The id of any of its quotes, and one that it had before, gives it too.',
        params: IdParameters,
        response: { 200: json('The statement.', StatementDetail), ...problems(400, 404) },
      },
    },
    async (request) => request.read('getStatement', request.params.id),
  );
};

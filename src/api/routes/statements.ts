/** Routes under `/statements`. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { StatementService } from '../../services/statements.ts';
import { IdParameters } from '../schemas/parameters.ts';
import { json, problems } from '../schemas/response.ts';
import { StatementDetail } from '../schemas/statement.ts';

/** Needs the statement service. */
export const statementRoutes: FastifyPluginAsyncZod<{ statements: StatementService }> = async (
  app,
  { statements },
) => {
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
    async ({ params }) => statements.get(params.id),
  );
};

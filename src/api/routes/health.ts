/** Routes for those who watch the server: alive, and ready. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { Health, Readiness } from '../schemas/health.ts';
import { json, problems } from '../schemas/response.ts';

interface HealthOptions {
  readonly isReady: () => Promise<boolean>;
  readonly version: string;
}

/** Needs to be told how to ask whether the store answers. */
export const healthRoutes: FastifyPluginAsyncZod<HealthOptions> = async (
  app,
  { isReady, version },
) => {
  app.get(
    '/healthz',
    {
      schema: {
        operationId: 'getHealth',
        tags: ['health'],
        summary: 'Is the server there?',
        description: 'Answers as long as the process does; touches nothing.',
        response: { 200: json('It is.', Health), ...problems() },
      },
    },
    async () => ({ status: 'ok' as const }),
  );

  app.get(
    '/readyz',
    {
      schema: {
        operationId: 'getReadiness',
        tags: ['health'],
        summary: 'Can the server do its work?',
        description: 'Asks the store.',
        response: {
          ...problems(),
          200: json('The store answers.', Readiness),
          503: json('The store does not answer.', Readiness),
        },
      },
    },
    async (_request, reply) =>
      (await isReady())
        ? reply.code(200).send({ status: 'ready', version })
        : reply.code(503).send({ status: 'not_ready', version }),
  );
};

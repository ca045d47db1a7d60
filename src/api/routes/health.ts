/** Routes for those who watch the server: alive, and ready. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Services } from '../../services/services.ts';
import { Health, Readiness } from '../schemas/health.ts';
import { json, problems } from '../schemas/response.ts';

interface HealthOptions {
  readonly condition: Services['condition'];
  readonly version: string;
}

/** Needs to be told how to ask whether the store answers. */
export const healthRoutes: FastifyPluginAsyncZod<HealthOptions> = async (
  app,
  { condition, version },
) => {
  app.get(
    '/healthz',
    {
      schema: {
        operationId: 'getHealth',
        tags: ['health'],
        summary: 'Is the server there?',
        description: 'Answers as long as the process does; touches nothing.',
        response: { 200: json('It is.', Health), ...problems(400) },
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
        description:
          'Asks the store by writing a few bytes to it, at most once a second. Most of what is wrong only keeps it from being written to.',
        response: {
          ...problems(400),
          200: json('The store can be read and written.', Readiness),
          503: json('It can’t be written to, and perhaps not be read.', Readiness),
        },
      },
    },
    async ({ log }, reply) => {
      const { state, message } = await condition();
      if (state === 'writable') {
        return reply.code(200).send({ status: 'ready', version, store: state });
      }
      log.error({ store: state, message }, 'the store can’t be written to');
      return reply
        .code(503)
        .header('retry-after', '1')
        .send({ status: 'not_ready', version, store: state });
    },
  );
};

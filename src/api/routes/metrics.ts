/** `GET /metrics`: what Prometheus collects. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { collectDefaultMetrics, type Registry } from 'prom-client';
import type { Services } from '../../services/services.ts';
import { showLoad } from '../plugins/show-load.ts';
import { MetricsText } from '../schemas/health.ts';
import { problems } from '../schemas/response.ts';

interface MetricsOptions extends Pick<Services, 'load'> {
  readonly registry: Registry;
}

/** Needs the registry that requests are measured in, and how to ask the services for their load. */
export const metricsRoutes: FastifyPluginAsyncZod<MetricsOptions> = async (
  app,
  { load, registry },
) => {
  const show = showLoad(registry);
  let watchesProcess = false;
  app.get(
    '/metrics',
    {
      schema: {
        operationId: 'getMetrics',
        tags: ['health'],
        summary: 'Get measurements for Prometheus',
        description:
          'Gives requests and their latency by operation and status, documents waiting and worked on, the delay of the event loop, memory, and the sizes of the database and its log, in Prometheus’ text format 0.0.4.',
        response: {
          200: {
            description: 'The measurements.',
            content: { 'text/plain': { schema: MetricsText } },
          },
          ...problems(400),
        },
      },
    },
    async (_request, reply) => {
      // Only once somebody asks: watching the event loop and the collector costs a little.
      if (!watchesProcess) collectDefaultMetrics({ register: registry });
      watchesProcess = true;
      show(await load());
      const text = await registry.metrics();
      return reply.type('text/plain; version=0.0.4; charset=utf-8').serializer(String).send(text);
    },
  );
};

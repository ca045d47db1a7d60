/** Measures every request: how many, how long, with which status. */

import type { FastifyInstance } from 'fastify';
import { Histogram, Registry } from 'prom-client';

/** Seconds: from a read by id to a page that keeps a worker thread for a minute. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60];

/** Gives the registry that the measurements are in. Must be called before the routes. */
export function measureRequests(app: FastifyInstance): Registry {
  const registry = new Registry();
  const seconds = new Histogram({
    name: 'onrecord_http_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer.',
    labelNames: ['operation', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  app.addHook('onResponse', ({ routeOptions }, reply, done) => {
    const operation = routeOptions.schema?.operationId ?? 'other';
    seconds.observe({ operation, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    done();
  });
  return registry;
}

/** Measures every request: how many, how long, with which status. */

import type { FastifyReply, FastifyRequest } from 'fastify';
import { Histogram, Registry } from 'prom-client';

/** Seconds: from a read by id to a page that keeps a worker thread for a minute. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60];

interface Measurements {
  /** The measurements are in it. */
  readonly registry: Registry;
  /** Takes a request that has ended. */
  readonly measure: (request: FastifyRequest, reply: FastifyReply) => void;
}

/** Gives what measures requests. */
export function measureRequests(): Measurements {
  const registry = new Registry();
  const seconds = new Histogram({
    name: 'onrecord_http_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer.',
    labelNames: ['operation', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  return {
    registry,
    measure: ({ routeOptions }, { statusCode, elapsedTime }) => {
      const operation = routeOptions.schema?.operationId ?? 'other';
      seconds.observe({ operation, status: String(statusCode) }, elapsedTime / 1000);
    },
  };
}

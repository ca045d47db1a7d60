/** Security headers, pages of other origins (CORS), and how many requests each may send. */

import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import { ExpectedError } from '../../errors.ts';
import { LOCAL_NAME } from '../../services/keys.ts';

/** Only files of our own, no inline script or style, no foreign frame, form or base (CSP level 3). */
const PAGES = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'"],
  ...["connect-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"],
].join(';');

/** What scripts of other origins may read besides the body. */
const EXPOSED = [
  ...['ETag', 'Link', 'Location', 'Retry-After', 'X-Request-Id', 'Idempotency-Replayed'],
  ...['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'],
];

/** Sets headers that keep browsers from doing more with an answer than reading it. */
export function secureHeaders(app: FastifyInstance): void {
  const headers = { ...headersOfHelmet(), 'content-security-policy': PAGES };
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}

/** What Helmet sets is the same for every answer: it is asked once. */
function headersOfHelmet(): OutgoingHttpHeaders {
  const request = new IncomingMessage(new Socket());
  const answer = new ServerResponse(request);
  const setHeaders = helmet({
    contentSecurityPolicy: false,
    // Whoever puts TLS before this server says so for it; on loopback there is none.
    strictTransportSecurity: false,
  });
  setHeaders(request, answer, () => undefined);
  return answer.getHeaders();
}

/** Lets pages of these origins in; preflights are answered here, before anybody asks for a key. */
export async function allowOrigins(
  app: FastifyInstance,
  origins: readonly string[],
): Promise<void> {
  if (origins.length === 0) return;
  const options = {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: EXPOSED,
    maxAge: 600,
  };
  await app.register(cors, {
    // Any other OPTIONS asks for the methods of a path.
    delegator: ({ headers }, done) => {
      const preflight = 'origin' in headers && 'access-control-request-method' in headers;
      done(null, { ...options, preflight });
    },
  });
}

/**
 * Counts the requests of each key, or of each address without one that holds, those to paths that aren't there among them;
 * 0 counts none. Must be called between `identify` and `authorise`.
 */
export async function limitRate(app: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await app.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: '1 minute',
    keyGenerator: ({ identity, ip }) =>
      identity.id === null || identity.id === LOCAL_NAME ? `address ${ip}` : `key ${identity.id}`,
    errorResponseBuilder: (_request, { after }) =>
      new ExpectedError(
        'rate_limited',
        `More than ${perMinute} requests within a minute: go on after ${after}, or let the operator raise ONRECORD_RATE_LIMIT.`,
      ),
  });
  app.addHook('onRequest', app.rateLimit());
}

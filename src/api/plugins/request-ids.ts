/** An id for each request, in the log and in the answer. */

import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** What a sender's own id may be; anything else could forge lines of the log. */
const SANE_ID = /^[\w.:-]{1,100}$/u;

/** Takes the sender's `X-Request-Id` where it is a sane one, else makes one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && SANE_ID.test(given) ? given : randomUUID();
}

/** What the log says of a request: no query (it holds questions and reasons), no headers (they hold keys), no body. */
export const LOGGED_REQUEST = ({ method, url }: { method: string; url: string }) => ({
  method,
  path: url.split('?', 1)[0] ?? url,
});

/** Gives the id back as `X-Request-Id`. */
export function nameRequests(app: FastifyInstance): void {
  app.addHook('onRequest', ({ id }, reply, done) => {
    void reply.header('x-request-id', id);
    done();
  });
}

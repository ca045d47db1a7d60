/** The end of a request: its answer is made, and sent or given up since nobody waits for it any more. */

import { finished } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Its answer was made, so that its end will be told. */
    isEnding: boolean;
  }
}

type Told = (request: FastifyRequest, reply: FastifyReply) => void;

/**
 * Tells each listener once of each request, also where the client has left before its answer was made (then no
 * `onResponse` comes). Must be called after all that changes answers, so that the status told is that of the answer.
 */
export function tellEnds(app: FastifyInstance, listeners: readonly Told[]): void {
  app.decorateRequest('isEnding', false);
  app.addHook('onSend', (request, reply, payload, done) => {
    done(null, payload);
    // An answer that couldn't be sent is followed by one that says so.
    if (request.isEnding) return;
    request.isEnding = true;
    finished(reply.raw, () => {
      for (const tell of listeners) tell(request, reply);
    });
  });
}

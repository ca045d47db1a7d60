/** Requests that never end: refused after a while, unless their route takes a stream. */

import type { FastifyInstance } from 'fastify';
import { REQUEST_TIMEOUT_MS, refuseUnreadable } from './unreadable-requests.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body may take as long as it takes; the route sees to it that it doesn't stand still. */
    streamsBody?: boolean;
  }
}

/** Node's own limit holds for every request alike, an import of an hour among them; this one knows the route. */
export function refuseSlowRequests(app: FastifyInstance, timeoutMs = REQUEST_TIMEOUT_MS): void {
  app.addHook('onRequest', ({ raw, headers, routeOptions }, reply, done) => {
    done();
    // Without either there is no body to wait for (RFC 9112, 6.3).
    const hasBody = 'content-length' in headers || 'transfer-encoding' in headers;
    if (!hasBody || routeOptions.config.streamsBody) return;
    const timer = setTimeout(() => {
      if (raw.complete) return;
      const late = Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
      // One that was too large has its answer, and goes on all the same.
      if (reply.raw.writableFinished) raw.destroy();
      else refuseUnreadable(late, raw.socket);
    }, timeoutMs);
    timer.unref();
    const stop = () => {
      clearTimeout(timer);
    };
    raw.once('close', stop);
    reply.raw.once('finish', () => {
      if (raw.complete) stop();
    });
  });
}

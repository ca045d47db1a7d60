/** Paths that aren't there (404) and methods that a path hasn't got (405, with `Allow`; OPTIONS is told them). */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ExpectedError } from '../../errors.ts';
import { sendProblem } from './errors.ts';

/** In the order of `Allow`; OPTIONS is taken everywhere. */
const METHODS = ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT'] as const;

/** Answers what no route answers, before anybody reads its body. */
export function handleUnknownRoutes(app: FastifyInstance): void {
  const answer = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const path = request.url.split('?', 1)[0] ?? '';
    const allowed = METHODS.filter((method) => Boolean(app.findRoute({ method, url: path })));
    // A route that serves files takes the method and still has nothing of that name.
    if (allowed.length === 0 || allowed.some((method) => method === request.method)) {
      const refusal = new ExpectedError(
        'route_not_found',
        `There is nothing at ${path}: the paths are listed at /docs and in /openapi.json.`,
      );
      return sendProblem(refusal, request, reply);
    }
    const allow = allowed.join(', ');
    if (request.method === 'OPTIONS') {
      return reply.header('allow', `${allow}, OPTIONS`).code(204).send();
    }
    const refusal = new ExpectedError(
      'method_not_allowed',
      `${path} takes ${allow}, not ${request.method}.`,
    );
    return sendProblem(refusal, request, reply.header('allow', allow));
  };
  app.addHook('onRequest', (request, reply, done) => {
    if (request.is404) answer(request, reply);
    else done();
  });
  app.setNotFoundHandler(answer);
}

/** Paths that aren't there (404) and methods that a path hasn't got (405, with `Allow`; OPTIONS is told them). */

import type { FastifyInstance } from 'fastify';
import { ExpectedError } from '../../errors.ts';
import { sendProblem } from './errors.ts';

/** Answers what no route answers. Must be called before the routes are registered, to learn of them. */
export function handleUnknownRoutes(app: FastifyInstance): void {
  const routes: { readonly url: string; readonly methods: readonly string[] }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    // Made for preflights, of every path.
    if (method !== 'OPTIONS') routes.push({ url, methods: [method].flat() });
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const allowed = routes.filter(({ url }) => fits(url, path)).flatMap(({ methods }) => methods);
    // A route that serves files takes the method and still has nothing of that name.
    if (allowed.length === 0 || allowed.includes(request.method)) {
      return sendProblem(
        new ExpectedError(
          'route_not_found',
          `There is nothing at ${path}: the paths are listed at /docs and in /openapi.json.`,
        ),
        request,
        reply,
      );
    }
    const allow = [...new Set(allowed)].sort().join(', ');
    void reply.header('allow', request.method === 'OPTIONS' ? `${allow}, OPTIONS` : allow);
    if (request.method === 'OPTIONS') return reply.code(204).send();
    return sendProblem(
      new ExpectedError('method_not_allowed', `${path} takes ${allow}, not ${request.method}.`),
      request,
      reply,
    );
  });
}

/** Compares a path with a route's pattern, segment by segment; `*` takes the rest. */
function fits(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  const rest = wanted.indexOf('*');
  if (rest === -1 && wanted.length !== given.length) return false;
  return wanted
    .slice(0, rest === -1 ? undefined : rest)
    .every(
      (segment, index) => segment === given[index] || (segment.startsWith(':') && given[index]),
    );
}

/** Pages under `/problems`: where a problem's `type` leads. */

import type { FastifyPluginAsync } from 'fastify';
import { ExpectedError } from '../../errors.ts';
import { isProblem, problemList, problemPage, STYLE, STYLE_PATH } from '../problems/html-pages.ts';

/** For people, not programs; they say nothing of what is stored. */
const OPTIONS = { schema: { hide: true }, config: { isOpen: true } };
const HTML = 'text/html; charset=utf-8';

/** Needs nothing. */
export const problemRoutes: FastifyPluginAsync = async (app) => {
  app.get('/problems', OPTIONS, async (_request, reply) => reply.type(HTML).send(problemList()));
  app.get(STYLE_PATH, OPTIONS, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(STYLE),
  );
  app.get<{ Params: { code: string } }>('/problems/:code', OPTIONS, async ({ params }, reply) => {
    const { code } = params;
    if (isProblem(code)) return reply.type(HTML).send(problemPage(code));
    throw new ExpectedError(
      'route_not_found',
      `There is no error code "${code}": all of them are listed at /problems.`,
    );
  });
};

/** The research page: its files, and the paths that are its views. */

import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Views of the page (`src/web/navigation/views.tsx`): each is the same document, which reads its address. */
const VIEWS = [
  ...['/', '/articles/:id', '/speakers/:id', '/outlets', '/outlets/:id', '/statements/:id'],
  ...['/check', '/review', '/corrections', '/bring-in'],
];

/** The page holds nothing that is stored; what it reads from the API needs a key where one is wanted. */
const OPTIONS = { schema: { hide: true }, config: { isOpen: true } };

/** Serves the folder that `npm run build` wrote. Names in `assets/` change with what is in them, so they are kept for a year. */
export async function serveWebPage(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(async (page) => {
    await page.register(fastifyStatic, {
      root: folder,
      prefix: '/assets/',
      serve: false,
      preCompressed: true,
    });
    page.get<{ Params: { '*': string } }>('/assets/*', OPTIONS, async ({ params }, reply) =>
      reply.sendFile(`assets/${params['*']}`, { maxAge: '365d', immutable: true }),
    );
    for (const view of VIEWS) {
      page.get(view, OPTIONS, async (_request, reply) =>
        reply.sendFile('index.html', { maxAge: 0, cacheControl: true }),
      );
    }
  });
}

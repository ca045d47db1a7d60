/** The research page: its files, the paths that are its views, and a policy that lets nothing else run. */

import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Views of the page (`src/web/navigation/views.tsx`): each is the same document, which reads its address. */
const VIEWS = [
  ...['/', '/articles/:id', '/speakers/:id', '/outlets/:id', '/statements/:id'],
  ...['/check', '/review', '/bring-in'],
];

/** Only files of our own, no inline script or style, no foreign frame, form or base (CSP level 3). */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

/** Serves the folder that `npm run build` wrote. Names in `assets/` change with what is in them, so they are kept for a year. */
export async function serveWebPage(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(async (page) => {
    page.addHook('onSend', async (_request, reply) => {
      void reply.headers(HEADERS);
    });
    await page.register(fastifyStatic, {
      root: folder,
      prefix: '/assets/',
      serve: false,
      preCompressed: true,
    });
    page.get<{ Params: { '*': string } }>(
      '/assets/*',
      { schema: { hide: true } },
      async ({ params }, reply) =>
        reply.sendFile(`assets/${params['*']}`, { maxAge: '365d', immutable: true }),
    );
    for (const view of VIEWS) {
      page.get(view, { schema: { hide: true } }, async (_request, reply) =>
        reply.sendFile('index.html', { maxAge: 0, cacheControl: true }),
      );
    }
  });
}

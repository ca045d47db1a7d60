/** Behind a reverse proxy: a public name of one's own, the address of whoever asks, links that lead back. */

import { once } from 'node:events';
import { createServer, type RequestListener, request as requestOf } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { AppDeps } from '../../src/api/app.ts';
import { openServer } from './over-http.ts';

const PUBLIC = 'https://quotes.example';
const named: Partial<AppDeps> = { publicOrigins: [PUBLIC], trustedProxies: ['127.0.0.1'] };

/** A proxy as nginx is set up in docs/running.md; `from` is whom it takes the request to come from. */
async function openProxy(settings: Partial<AppDeps>) {
  const { port, keyOf } = await openServer(settings);
  const pass: RequestListener = (incoming, outgoing) => {
    const { from = '203.0.113.7', ...headers } = incoming.headers;
    const forwarded = {
      ...{ host: 'quotes.example', 'x-forwarded-host': 'quotes.example' },
      ...{ 'x-forwarded-for': from, 'x-forwarded-proto': 'https' },
    };
    const inner = requestOf(
      {
        ...{ host: '127.0.0.1', port, method: incoming.method, path: incoming.url },
        headers: { ...headers, ...forwarded },
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(inner);
  };
  const proxy = createServer(pass).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
  const base = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  return { ask: (path: string, init?: RequestInit) => fetch(`${base}${path}`, init), port, keyOf };
}

test('without its name set, everything is refused, with the remedy', async () => {
  const { ask } = await openProxy({});
  const refused = await ask('/v1/quotes');
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({
    code: 'foreign_host',
    detail: expect.stringContaining('ONRECORD_PUBLIC_ORIGINS') as string,
  });
});

test('with its name set, its own page reads and writes, and no other does', async () => {
  const { ask, keyOf } = await openProxy(named);
  const key = await keyOf('write');
  const post = async (origin: string) => {
    const response = await ask('/v1/extractions', {
      method: 'POST',
      headers: { ...key, origin, 'content-type': 'application/json' },
      body: JSON.stringify({ text: '“Yes,” said Ana Brandt.' }),
    });
    return response.status;
  };
  expect((await ask('/v1/quotes')).status).toBe(200);
  expect([await post(PUBLIC), await post('https://evil.example')]).toEqual([200, 403]);
  expect(await (await ask('/feeds/quotes.atom?q=pier')).text()).toContain(
    `${PUBLIC}/feeds/quotes.atom?q=pier`,
  );
});

test('a name that only X-Forwarded-Host tells is still foreign', async () => {
  const { port } = await openServer(named);
  const headers = { host: 'evil.example', 'x-forwarded-host': 'quotes.example' };
  const status = await new Promise((resolve) => {
    requestOf({ host: '127.0.0.1', port, path: '/v1/quotes', headers }, ({ statusCode }) => {
      resolve(statusCode);
    }).end();
  });
  expect(status).toBe(403);
});

test.each([
  ['each address has its own rate where the proxy is trusted', ['127.0.0.1'], 200],
  ['all share that of a proxy that is not', [], 429],
])('%s', async (_name, trustedProxies, status) => {
  const { ask } = await openProxy({ ...named, trustedProxies, rateLimit: 1 });
  await ask('/v1/quotes');
  expect((await ask('/v1/quotes', { headers: { from: '203.0.113.8' } })).status).toBe(status);
  expect((await ask('/v1/quotes')).status).toBe(429);
});

/** Compressed answers: the same bytes when unpacked, under a strong tag of their own. */

import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { DOCUMENT, openApp } from './open-app.ts';

const gzip = { 'accept-encoding': 'br, gzip;q=0.8' };

async function withArticle() {
  const { app } = await openApp();
  await app.inject({ method: 'POST', url: '/v1/articles', payload: DOCUMENT });
  return app;
}

test.each(['/v1/quotes', '/v1/exports?format=ndjson', '/openapi.json'])(
  '%s is compressed for who accepts it',
  async (url) => {
    const app = await withArticle();
    const plain = await app.inject(url);
    const packed = await app.inject({ url, headers: gzip });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.vary).toContain('Accept-Encoding');
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
  },
);

test.each([
  ['nobody asks for it', '/v1/quotes', undefined],
  ['it is ruled out', '/v1/quotes', 'gzip;q=0, *'],
  ['it is short', '/healthz', 'gzip'],
])('nothing is compressed where %s', async (_name, url, accepted) => {
  const app = await withArticle();
  const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
  expect((await app.inject({ url, headers })).headers['content-encoding']).toBeUndefined();
});

test('both forms have strong tags of their own, and each is known again', async () => {
  const app = await withArticle();
  const ask = (headers: Record<string, string>) => app.inject({ url: '/v1/quotes', headers });
  const plain = String((await ask({})).headers.etag);
  const packed = String((await ask(gzip)).headers.etag);
  expect(packed).toBe(plain.replace(/"$/u, '-gzip"'));
  for (const tag of [plain, packed]) {
    const known = await ask({ ...gzip, 'if-none-match': tag });
    expect([known.statusCode, known.headers.etag, known.body]).toEqual([304, tag, '']);
    expect(known.headers['content-encoding']).toBeUndefined();
  }
});

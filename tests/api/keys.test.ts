/** Keys: who may do what, on every route of the document. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { KeyScope } from '../../src/store/store.ts';
import { DOCUMENT, openApp } from './open-app.ts';

const { paths } = JSON.parse(
  readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'),
) as { paths: Record<string, Record<string, { operationId: string }>> };
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId }]) => ({ path, method, operationId })),
);
/** Requests that write nothing though they are POSTs. */
const READING_POSTS = ['extractQuotes', 'verifyQuote'];

async function withKey(scope: KeyScope, readNeedsKey = false, expiresAt: string | null = null) {
  const opened = await openApp(undefined, { readNeedsKey });
  const { key, token } = await opened.services.keys.create({ name: 'desk', scope, expiresAt });
  return { ...opened, key, token, headers: { authorization: `Bearer ${token}` } };
}

test('once a key was made, every operation that writes needs one', async () => {
  const { app } = await withKey('read');
  for (const { path, method, operationId } of operations) {
    if (method === 'get' || READING_POSTS.includes(operationId)) continue;
    const url = path.replaceAll(/\{\w+\}/gu, 'x');
    const { statusCode, headers } = await app.inject({ method: method as 'post', url });
    expect([operationId, statusCode, headers['www-authenticate']]).toEqual([
      operationId,
      401,
      'Bearer',
    ]);
  }
});

test('with the setting, every read needs one too, but for health', async () => {
  const { app } = await withKey('read', true);
  for (const { path, method } of operations) {
    if (method !== 'get') continue;
    const { statusCode } = await app.inject(path.replaceAll(/\{\w+\}/gu, 'x'));
    expect([path, statusCode]).toEqual([path, /^\/(?:healthz|readyz)$/u.test(path) ? 200 : 401]);
  }
  expect((await app.inject('/openapi.json')).statusCode).toBe(200);
});

test.each<[KeyScope, number, number, number]>([
  ['read', 200, 403, 403],
  ['write', 200, 201, 403],
  ['admin', 200, 201, 404],
])(
  'a key with the scope %s: reads %i, writes %i, takes down %i',
  async (scope, reads, writes, takesDown) => {
    const { app, headers } = await withKey(scope, true);
    const url = '/v1/articles';
    expect((await app.inject({ url, headers })).statusCode).toBe(reads);
    expect((await app.inject({ method: 'POST', url, headers, payload: DOCUMENT })).statusCode).toBe(
      writes,
    );
    const gone = await app.inject({
      method: 'DELETE',
      url: `${url}/0195f000-0000-7000-8000-000000000000?reason=x`,
      headers,
    });
    expect(gone.statusCode).toBe(takesDown);
  },
);

test('what is no key of ours is refused, and so are those revoked or expired', async () => {
  const { app, token, key, services, headers } = await withKey('admin');
  const status = async (authorization: string) =>
    (await app.inject({ url: '/v1/quotes', headers: { authorization } })).statusCode;
  expect(await status(`bearer ${token}`)).toBe(200);
  for (const wrong of [
    '',
    'Basic eDp5',
    'Bearer x',
    `Bearer ${token.slice(0, -2)}__`,
    `Bearer ${token} ${token}`,
  ]) {
    expect([wrong, await status(wrong)]).toEqual([wrong, 401]);
  }
  await services.keys.revoke(key.id);
  const { statusCode, headers: given } = await app.inject({ url: '/v1/quotes', headers });
  expect([statusCode, given['www-authenticate']]).toEqual([401, 'Bearer error="invalid_token"']);
  // Revoking the last doesn't open the server again.
  expect(
    (await app.inject({ method: 'POST', url: '/v1/articles', payload: DOCUMENT })).statusCode,
  ).toBe(401);
  const late = await withKey('admin', false, '2025-03-05T06:00:00Z');
  expect((await late.app.inject({ url: '/v1/quotes', headers: late.headers })).statusCode).toBe(
    401,
  );
});

test('the store holds no secret; last use is noted', async () => {
  const { app, store, token, headers } = await withKey('read');
  await app.inject({ url: '/v1/quotes', headers });
  const [kept] = await store.listKeys();
  expect(JSON.stringify(kept)).not.toContain(token.slice(-43));
  expect(kept).toMatchObject({ name: 'desk', lastUsedAt: '2025-03-05T06:00:00Z', revokedAt: null });
});

test('a take-down is noted under the name of the key, whatever the request says', async () => {
  const { app, headers } = await withKey('admin');
  const made = await app.inject({
    ...{ method: 'POST', url: '/v1/articles', headers, payload: DOCUMENT },
  });
  const { id } = made.json<{ articles: { id: string }[] }>().articles[0] ?? { id: '' };
  const url = `/v1/articles/${id}?reason=withdrawn&by=spoofed`;
  const gone = await app.inject({ method: 'DELETE', url, headers });
  expect(gone.json()).toMatchObject({ removedBy: 'desk' });
});

test.each([
  ['error', 2],
  ['silent', 0],
])('with the log level %s writes leave %i lines, which say who', async (level, count) => {
  const lines: string[] = [];
  const logger = { level, stream: { write: (line: string) => lines.push(line) } };
  const { app, services } = await openApp(undefined, { logger });
  const { key, token } = await services.keys.create({
    ...{ name: 'desk', scope: 'write' as const, expiresAt: null },
  });
  const asked = { method: 'PUT' as const, url: '/v1/topics/piers', payload: { name: 'Piers' } };
  await app.inject({ ...asked, headers: { authorization: `Bearer ${token}` } });
  await app.inject(asked);
  await expect.poll(() => lines.length).toBe(count);
  const audits = lines.map((line) => (JSON.parse(line) as { audit: object }).audit);
  const put = { operationId: 'putTopic', method: 'PUT', path: '/v1/topics/piers' };
  expect(audits).toEqual(
    [
      { ...put, statusCode: 200, by: key.id },
      { ...put, statusCode: 401, by: null },
    ].slice(0, count),
  );
});

test('corrections say by name whose key they came with, and no two keys share a name', async () => {
  const { app, services, headers } = await withKey('write');
  const made = await app.inject({
    method: 'POST',
    url: '/v1/articles',
    headers,
    payload: DOCUMENT,
  });
  const { id } = made.json<{ quotes: { id: string }[] }>().quotes[0] ?? { id: '' };
  const payload = { speechAct: 'denial' };
  const url = `/v1/quotes/${id}`;
  expect((await app.inject({ method: 'PATCH', url, headers, payload })).statusCode).toBe(200);
  const { items } = (await app.inject(`${url}/corrections`)).json<{ items: { by: string }[] }>();
  expect(items.map(({ by }) => by)).toEqual(['desk']);
  for (const name of ['desk', 'local']) {
    const again = services.keys.create({ name, scope: 'read', expiresAt: null });
    await expect(again).rejects.toMatchObject({ code: 'key_name_taken' });
  }
  const { key } = await services.keys.create({ name: null, scope: 'read', expiresAt: null });
  expect(key.name).toBe(key.id);
});

/** The conventions that hold for every route, one row each. */

import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { expect, test } from 'vitest';
import { DOCUMENT, openApp } from './open-app.ts';

const quotes = { url: '/v1/quotes' } as const;

test.each<[string, InjectOptions, number, object]>([
  ['a read is tagged', quotes, 200, { etag: /^"[\w-]{27}"$/u, 'cache-control': /^no-cache$/u }],
  ['it varies by what is accepted', quotes, 200, { vary: /Accept/u }],
  [
    'a sane request id comes back',
    { ...quotes, headers: { 'x-request-id': 'desk-1' } },
    200,
    { 'x-request-id': /^desk-1$/u },
  ],
  [
    'another is replaced',
    { ...quotes, headers: { 'x-request-id': 'a b"' } },
    200,
    { 'x-request-id': /^[\da-f-]{36}$/u },
  ],
  [
    'sniffing is off, framing is refused',
    quotes,
    200,
    {
      'x-content-type-options': /nosniff/u,
      'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/u,
    },
  ],
  [
    'NDJSON for who asks for it',
    { ...quotes, headers: { accept: 'application/x-ndjson' } },
    200,
    { 'content-type': /^application\/x-ndjson/u },
  ],
  [
    'JSON for who likes it better',
    { ...quotes, headers: { accept: 'application/x-ndjson;q=0.5, application/json' } },
    200,
    { 'content-type': /^application\/json/u },
  ],
  [
    'JSON for a browser',
    { ...quotes, headers: { accept: 'text/html,*/*;q=0.8' } },
    200,
    { 'content-type': /^application\/json/u },
  ],
  [
    '406 for who accepts none',
    { ...quotes, headers: { accept: 'image/png' } },
    406,
    { 'content-type': /problem\+json/u },
  ],
  [
    '406 for who rules it out',
    { ...quotes, headers: { accept: 'application/json;q=0, application/x-ndjson;q=0, */*' } },
    406,
    {},
  ],
  [
    'OPTIONS names the methods',
    { ...quotes, method: 'OPTIONS' },
    204,
    { allow: /^GET, HEAD, OPTIONS$/u },
  ],
  ['HEAD is a GET without a body', { ...quotes, method: 'HEAD' }, 200, { etag: /^"/u }],
  ['405 names them too', { ...quotes, method: 'PUT' }, 405, { allow: /^GET, HEAD$/u }],
  [
    '415 for another body',
    { method: 'POST', url: '/v1/articles', payload: 'x', headers: { 'content-type': 'text/css' } },
    415,
    {},
  ],
  [
    '413 for a large one',
    { method: 'POST', url: '/v1/articles', payload: { text: 'x'.repeat(300_000) } },
    413,
    {},
  ],
  [
    'an idempotency key with blanks is refused',
    {
      method: 'POST',
      url: '/v1/articles',
      payload: DOCUMENT,
      headers: { 'idempotency-key': 'a b' },
    },
    400,
    {},
  ],
])('%s', async (_name, request, status, headers) => {
  const { app } = await openApp();
  const response = await app.inject(request);
  expect(response.statusCode).toBe(status);
  for (const [name, pattern] of Object.entries(headers)) {
    expect(response.headers[name], name).toMatch(pattern as RegExp);
  }
});

test('lists link to their next page, which goes on where the first ended', async () => {
  const { app } = await openApp();
  for (const id of ['a', 'b']) {
    const payload = { id, text: `Report ${id}. ${DOCUMENT.text}` };
    await app.inject({ method: 'POST', url: '/v1/articles', payload });
  }
  const headers = { accept: 'application/x-ndjson' };
  const seen: string[] = [];
  let url: string | undefined = '/v1/articles?limit=1';
  while (url !== undefined) {
    const { body, headers: given }: LightMyRequestResponse = await app.inject({ url, headers });
    for (const line of body.trimEnd().split('\n')) {
      seen.push((JSON.parse(line) as { externalId: string }).externalId);
    }
    url = /^<(?<next>[^>]+)>; rel="next"$/u.exec(String(given.link ?? ''))?.groups?.['next'];
  }
  expect(seen).toEqual(['a', 'b']);
});

test('a POST with an Idempotency-Key is done once', async () => {
  const { app, store, services } = await openApp();
  const post = (payload: object, key = 'k1') =>
    app.inject({
      method: 'POST',
      url: '/v1/articles',
      payload,
      headers: { 'idempotency-key': key },
    });
  const first = await post(DOCUMENT);
  const again = await post(DOCUMENT);
  expect([first.statusCode, again.statusCode, again.body]).toEqual([201, 201, first.body]);
  expect(again.headers['idempotency-replayed']).toBe('true');
  expect(again.headers['content-type']).toBe(first.headers['content-type']);
  expect((await post({ ...DOCUMENT, id: 'x' })).json()).toMatchObject({
    code: 'idempotency_mismatch',
  });
  expect((await post(DOCUMENT, 'k2')).statusCode).toBe(200);

  const claim = { identity: 'local', key: 'k3', startedAt: '2025-03-05T05:59:00Z' };
  const lapse = { answeredBefore: '', runningBefore: '' };
  const wish = { identity: 'local', key: 'k4', asked: ['y'], keptHours: 1 };
  await services.idempotency.begin(wish);
  await expect(services.idempotency.begin(wish)).rejects.toMatchObject({
    code: 'idempotency_running',
  });
  await store.claimRequest({ ...claim, fingerprint: 'another' }, lapse);
  expect((await post(DOCUMENT, 'k3')).statusCode).toBe(422);
});

test('answers lapse after their hours, and what never ended after one', async () => {
  const { store } = await openApp();
  const claim = {
    identity: 'local',
    key: 'k',
    fingerprint: 'f',
    startedAt: '2025-03-05T00:00:00Z',
  };
  const lapse = { answeredBefore: '2025-03-04T00:00:00Z', runningBefore: '2025-03-04T23:00:00Z' };
  expect(await store.claimRequest(claim, lapse)).toBeNull();
  expect(await store.claimRequest(claim, lapse)).toMatchObject({ answer: null });
  const later = { ...lapse, runningBefore: '2025-03-05T00:00:01Z' };
  expect(await store.claimRequest(claim, later)).toBeNull();
  await store.answerRequest(claim, { status: 201, contentType: null, body: '{}' });
  expect(await store.claimRequest(claim, later)).toMatchObject({ answer: { status: 201 } });
  expect(
    await store.claimRequest(claim, { ...later, answeredBefore: '2025-03-05T00:00:01Z' }),
  ).toBeNull();
});

test('more requests a minute than are allowed are told when to go on', async () => {
  const { app } = await openApp(undefined, { rateLimit: 2 });
  const statuses = [];
  for (let count = 0; count < 3; count++) statuses.push(await app.inject(quotes));
  expect(statuses.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
  expect(statuses.at(-1)?.headers['retry-after']).toMatch(/^\d+$/u);
  expect(statuses.at(-1)?.json()).toMatchObject({ code: 'rate_limited' });
});

test('pages of origins that the operator named are let in, and no others', async () => {
  const { app } = await openApp(undefined, { corsOrigins: ['https://desk.example'] });
  const ask = (origin: string, method: 'GET' | 'OPTIONS') =>
    app.inject({
      ...quotes,
      method,
      headers: { origin, 'access-control-request-method': 'GET', 'sec-fetch-site': 'cross-site' },
    });
  const read = await ask('https://desk.example', 'GET');
  expect([read.statusCode, read.headers['access-control-allow-origin']]).toEqual([
    200,
    'https://desk.example',
  ]);
  expect((await ask('https://desk.example', 'OPTIONS')).statusCode).toBe(204);
  expect((await ask('https://evil.example', 'GET')).statusCode).toBe(403);
  expect((await app.inject('/nothing')).statusCode).toBe(404);
});

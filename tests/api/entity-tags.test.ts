/** Entity tags over HTTP: who has the newest answer is told so without a body. */

import { expect, test } from 'vitest';
import { DOCUMENT, openApp } from './open-app.ts';

const READS = [
  '/v1/articles',
  '/v1/quotes?q=pier',
  '/v1/answers?q=what+has+Brandt+said',
  '/readyz',
];

test.each(READS)('%s has a tag, and is 304 until something changes', async (url) => {
  const { app } = await openApp();
  const first = await app.inject(url);
  const tag = String(first.headers.etag);
  expect(tag).toMatch(/^"[\w-]{27}"$/u);
  expect(first.headers['cache-control']).toBe('no-cache');
  for (const wanted of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const again = await app.inject({ url, headers: { 'if-none-match': wanted } });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
    expect(again.headers['content-type']).toBeUndefined();
  }
  const other = await app.inject({ url, headers: { 'if-none-match': '"other"' } });
  expect([other.statusCode, other.body]).toEqual([200, first.body]);
  if (url === '/readyz') return;
  await app.inject({ method: 'POST', url: '/v1/articles', payload: DOCUMENT });
  const changed = await app.inject({ url, headers: { 'if-none-match': tag } });
  expect(changed.statusCode).toBe(200);
  expect(changed.headers.etag).not.toBe(tag);
});

test('HEAD has the tag and length of GET, and no body', async () => {
  const { app } = await openApp();
  const [get, head] = [
    await app.inject('/v1/articles'),
    await app.inject({ method: 'HEAD', url: '/v1/articles' }),
  ];
  expect(head.headers.etag).toBe(get.headers.etag);
  expect(head.headers['content-length']).toBe(get.headers['content-length']);
  expect(head.body).toBe('');
});

test('writes, refusals and streams are not kept', async () => {
  const { app } = await openApp();
  const answers = [
    await app.inject({ method: 'POST', url: '/v1/articles', payload: DOCUMENT }),
    await app.inject({ url: '/v1/quotes/none', headers: { 'if-none-match': '*' } }),
    await app.inject('/v1/exports'),
  ];
  for (const { headers } of answers) {
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.etag).toBeUndefined();
  }
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 404, 200]);
});

/** Imports over HTTP: bad lines, other bodies, feeds, outcomes. */

import { expect, test } from 'vitest';
import { openApp } from './open-app.ts';

const TEXT = '“The pier will open in May,” harbour master Ana Brandt said on Monday.';
const line = (id: string, text = `${TEXT} ${id}`): string => JSON.stringify({ id, text });

async function openImports() {
  const { app, store } = await openApp();
  const send = (payload: string, query = '', type = 'application/x-ndjson') =>
    app.inject({
      method: 'POST',
      url: `/v1/imports${query}`,
      headers: { host: 'localhost', 'content-type': type },
      payload,
    });
  const get = async (path: string) => {
    const answer = await app.inject({ url: `/v1/imports${path}`, headers: { host: 'localhost' } });
    return {
      status: answer.statusCode,
      body: answer.body,
      json: () => answer.json<Record<string, unknown>>(),
    };
  };
  return { store, send, get };
}

test('a bad line is an outcome, and the others are stored', async () => {
  const { send, get } = await openImports();
  const sent = await send(
    `${line('a')}\n{"id":"b"\n\n${line('c')}\n{"id":"d"}\n${line('e', 'x'.repeat(300_000))}\n${line('c')}`,
  );
  expect(sent.statusCode).toBe(201);
  const { id } = sent.json<{ id: string }>();
  expect(sent.headers.location).toBe(`/v1/imports/${id}`);
  expect(sent.json()).toMatchObject({
    state: 'done',
    lines: 7,
    documents: 6,
    created: 2,
    unchanged: 1,
    failed: 3,
  });
  expect((await get(`/${id}/outcomes`)).json()).toMatchObject({
    items: [
      { line: 1, externalId: 'a', outcome: 'created', quotes: 1 },
      { line: 2, outcome: 'failed', code: 'invalid_json' },
      { line: 4, externalId: 'c', outcome: 'created' },
      { line: 5, externalId: 'd', outcome: 'failed', code: 'invalid_request' },
      { line: 6, outcome: 'failed', code: 'page_too_large' },
      { line: 7, externalId: 'c', outcome: 'unchanged' },
    ],
    nextCursor: null,
  });
  const first = (await get(`/${id}/outcomes?outcome=failed&limit=1`)).json();
  const second = await get(
    `/${id}/outcomes?outcome=failed&limit=1&cursor=${first['nextCursor'] as string}`,
  );
  expect(second.json()).toMatchObject({ items: [{ line: 5 }] });
  expect((await get('')).json()).toMatchObject({ items: [{ id }] });
});

test('the same body with the same id goes on after what it had, and another body is refused', async () => {
  const { send, get } = await openImports();
  await send(`${line('a')}\n${line('b')}\n`, '?importId=mine');
  const longer = await send(`${line('a')}\n${line('b')}\n${line('c')}\n`, '?importId=mine');
  expect(longer.json()).toMatchObject({ id: 'mine', lines: 3, created: 3, unchanged: 0 });
  for (const body of [`${line('a')}\n${line('B')}\n${line('c')}\n`, `${line('a')}\n`]) {
    const other = await send(body, '?importId=mine');
    expect([other.statusCode, other.json<{ code: string }>().code]).toEqual([
      409,
      'import_mismatch',
    ]);
  }
  expect((await get('/mine')).json()).toMatchObject({ lines: 3, state: 'interrupted' });
  expect((await get('/nobody')).status).toBe(404);
  expect((await get('/nobody/events')).status).toBe(404);
});

test.each([
  ['application/json', '{}', 415],
  ['application/rss+xml', '<rss>', 422],
])('%s %s is answered with %i', async (type, body, status) => {
  const { send } = await openImports();
  expect((await send(body, '', type)).statusCode).toBe(status);
});

test('a feed is an import of its items, and read again only what is new is stored', async () => {
  const { store, send } = await openImports();
  const item = (id: number): string =>
    `<item><title>Pier ${id}</title><guid isPermaLink="false">${id}</guid><pubDate>Tue, 04 Mar 2025 09:00:00 GMT</pubDate><description>${TEXT} ${id}</description></item>`;
  const feed = (...ids: number[]): string =>
    `<rss version="2.0"><channel><title>Coast Courier</title><link>https://courier.example</link>${ids.map(item).join('')}</channel></rss>`;
  await send(feed(2, 1), '', 'application/rss+xml');
  const again = await send(feed(3, 2), '', 'application/rss+xml');
  expect(again.json()).toMatchObject({ documents: 2, created: 1, unchanged: 1 });
  const { items } = await store.listArticles({}, { limit: 10, after: null });
  expect(items).toMatchObject(
    [2, 1, 3].map((id) => ({
      externalId: `https://courier.example#${id}`,
      headline: `Pier ${id}`,
      outlet: { name: 'Coast Courier' },
      publishedAt: '2025-03-04T09:00:00Z',
    })),
  );
});

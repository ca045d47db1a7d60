/** `If-Match` on edits: nobody writes over what somebody else wrote meanwhile. */

import { expect, test } from 'vitest';
import { DOCUMENT, openApp } from './open-app.ts';
import { correctingSlowly, openServer, sendAndLeave } from './over-http.ts';

async function withQuote(settings: { editsNeedMatch?: boolean } = {}) {
  const { app } = await openApp(undefined, settings);
  const made = await app.inject({ method: 'POST', url: '/v1/articles', payload: DOCUMENT });
  const { quotes } = made.json<{ quotes: { id: string }[] }>();
  const url = `/v1/quotes/${quotes[0]?.id ?? ''}`;
  const tag = async () => String((await app.inject(url)).headers.etag);
  const edit = async (headers: Record<string, string>, type = 'mixed') =>
    app.inject({ method: 'PATCH', url, headers, payload: { type } });
  return { app, url, tag, edit };
}

test('an edit with the tag of a read is taken, and answers with the new tag', async () => {
  const { tag, edit } = await withQuote();
  const first = await tag();
  const { statusCode, headers } = await edit({ 'if-match': `"other", ${first}` });
  expect([statusCode, headers.etag]).toEqual([200, await tag()]);
  expect(headers.etag).not.toBe(first);
});

test.each([
  ['another tag', () => '"other"', 412],
  ['a weak one', (tag: string) => `W/${tag}`, 412],
  ['anything', () => '*', 200],
])('with %s: %s', async (_name, condition, status) => {
  const { tag, edit } = await withQuote();
  const before = await tag();
  const response = await edit({ 'if-match': condition(before) });
  expect(response.statusCode).toBe(status);
  if (status === 412) expect(response.json()).toMatchObject({ code: 'precondition_failed' });
  expect((await tag()) === before).toBe(status === 412);
});

test('of edits that come at once with one tag, one is taken', async () => {
  const { tag, edit } = await withQuote();
  const headers = { 'if-match': await tag() };
  const types = ['mixed', 'indirect', 'mixed', 'indirect'];
  const answers = await Promise.all(types.map((type) => edit(headers, type)));
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412, 412, 412]);
});

test('an edit whose client left is done, and lets the next one begin', async () => {
  const { port, quote, ask } = await openServer({}, correctingSlowly);
  const path = `/v1/quotes/${quote}`;
  await sendAndLeave(port, 'PATCH', path, { speechAct: 'denial' });
  const next = await ask({ method: 'PATCH', path, body: { type: 'indirect' } });
  expect(next.status).toBe(200);
  expect(JSON.parse(next.body.toString())).toMatchObject({
    quote: { type: 'indirect', speechAct: 'denial' },
  });
});

test('where the operator wants it, edits without a tag are refused, and no others', async () => {
  const { app, tag, edit } = await withQuote({ editsNeedMatch: true });
  const refused = await edit({});
  expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([
    428,
    'precondition_required',
  ]);
  expect((await edit({ 'if-none-match': '"nope"' })).statusCode).toBe(428);
  expect((await edit({ 'if-match': await tag() })).statusCode).toBe(200);
  const gone = await app.inject({
    ...{ method: 'PATCH', url: '/v1/quotes/x', payload: { type: 'mixed' } },
    headers: { 'if-match': '*' },
  });
  expect(gone.statusCode).toBe(404);
});

test('a topic can be made only where it is not there yet, and taken away only as it was read', async () => {
  const { app } = await openApp();
  const url = '/v1/topics/piers';
  const payload = { name: 'piers', synonyms: ['jetty'] };
  const send = async (method: 'PUT' | 'DELETE', headers: Record<string, string>) =>
    (await app.inject({ method, url, headers, ...(method === 'PUT' ? { payload } : {}) }))
      .statusCode;
  expect(await send('PUT', { 'if-match': '*' })).toBe(412);
  expect(await send('PUT', { 'if-none-match': '*' })).toBe(200);
  expect(await send('PUT', { 'if-none-match': '*' })).toBe(412);
  expect(await send('DELETE', { 'if-match': '"other"' })).toBe(412);
  const tag = String((await app.inject(url)).headers.etag);
  expect(await send('DELETE', { 'if-match': tag })).toBe(204);
});

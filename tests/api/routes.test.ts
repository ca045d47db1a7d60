/** Every route, asked the way a program would. */

import { expect, test } from 'vitest';
import { DOCUMENT, openApp } from './open-app.ts';

async function openFilledApp() {
  const { app, store } = await openApp();
  const response = await app.inject({ method: 'POST', url: '/v1/articles', payload: DOCUMENT });
  const { articles, quotes } = response.json<{
    articles: { id: string; outlet: { id: string } }[];
    quotes: { id: string; speaker: { id: string; name: string } | null }[];
  }>();
  const get = async (url: string) => app.inject({ url });
  return { app, store, get, status: response.statusCode, articles, quotes };
}

test('a document is stored with 201, again with 200, changed with 201', async () => {
  const { app, status, articles, quotes } = await openFilledApp();
  expect(status).toBe(201);
  expect(articles).toMatchObject([
    {
      externalId: 'pier',
      outlet: { name: 'Coast Courier' },
      publishedAt: '2025-03-04',
      outcome: 'created',
    },
  ]);
  expect(quotes).toMatchObject([
    {
      type: 'direct',
      text: expect.stringContaining('The pier will open in May') as string,
      article: { externalId: 'pier' },
      link: expect.stringContaining('https://courier.example/pier#:~:text=The%20pier') as string,
    },
  ]);
  const again = await app.inject({ method: 'POST', url: '/v1/articles', payload: DOCUMENT });
  expect(again.statusCode).toBe(200);
  const changed = { ...DOCUMENT, text: `${DOCUMENT.text} Tickets stay the same.` };
  const revised = await app.inject({ method: 'POST', url: '/v1/articles', payload: changed });
  expect(revised.statusCode).toBe(201);
  expect(revised.json()).toMatchObject({ articles: [{ outcome: 'revised' }] });
});

test('articles are listed and got', async () => {
  const { get, articles } = await openFilledApp();
  const id = articles[0]?.id ?? '';
  const list = await get('/v1/articles?externalId=pier&limit=5');
  expect(list.json()).toMatchObject({ items: [{ id }], nextCursor: null });
  const one = await get(`/v1/articles/${id}`);
  expect(one.json()).toMatchObject({
    article: { id, text: expect.any(String) as string },
    quotes: [{}],
  });
});

test('quotes are listed by filters, and got', async () => {
  const { get, quotes } = await openFilledApp();
  const [quote] = quotes;
  for (const query of ['', '?q=pier', '?type=direct', '?minConfidence=0', '?from=2025&to=2026']) {
    const list = await get(`/v1/quotes${query}`);
    expect(list.json(), query).toMatchObject({ items: [{ id: quote?.id }], truncated: false });
  }
  expect((await get('/v1/quotes?type=indirect')).json()).toMatchObject({ items: [] });
  expect((await get(`/v1/quotes/${quote?.id ?? ''}`)).json()).toEqual(quote);
});

test('speakers and outlets are listed and got', async () => {
  const { get, quotes, articles } = await openFilledApp();
  const speaker = quotes[0]?.speaker;
  const speakers = await get(`/v1/speakers?q=${encodeURIComponent(speaker?.name ?? '')}`);
  expect(speakers.json()).toMatchObject({ items: [{ id: speaker?.id }] });
  expect((await get(`/v1/speakers/${speaker?.id ?? ''}`)).json()).toMatchObject({
    id: speaker?.id,
    name: speaker?.name,
    quotes: 1,
  });
  const outlet = articles[0]?.outlet;
  expect((await get('/v1/outlets')).json()).toMatchObject({ items: [{ ...outlet, articles: 1 }] });
  expect((await get(`/v1/outlets/${outlet?.id ?? ''}`)).json()).toMatchObject(outlet ?? {});
});

test('a question is answered with its interpretation', async () => {
  const { get } = await openFilledApp();
  const response = await get('/v1/answers?q=what+has+Brandt+said+about+the+pier&limit=3');
  expect(response.statusCode).toBe(200);
  expect(response.json()).toMatchObject({
    question: 'what has Brandt said about the pier',
    items: [{ quote: { text: expect.stringContaining('The pier will open') as string } }],
    empty: null,
  });
  const none = await get('/v1/answers?q=what+has+Zoltan+Quux+said+about+the+pier');
  expect(none.json()).toMatchObject({ items: [], empty: { reason: 'unknown_speaker' } });
});

test('an extraction stores nothing', async () => {
  const { app } = await openApp();
  const response = await app.inject({ method: 'POST', url: '/v1/extractions', payload: DOCUMENT });
  expect(response.statusCode).toBe(200);
  expect(response.json()).toMatchObject({
    id: 'pier',
    articles: [{ start: 0 }],
    quotes: [{ article: 0 }],
  });
  expect((await app.inject('/v1/articles')).json()).toEqual({ items: [], nextCursor: null });
});

test('an extraction explains itself when asked, and refuses other answers than true and false', async () => {
  const { app } = await openApp();
  const post = (url: string) => app.inject({ method: 'POST', url, payload: DOCUMENT });
  const [plain, explained, wrong] = await Promise.all(
    ['', '?explain=true', '?explain=perhaps'].map((query) => post(`/v1/extractions${query}`)),
  );
  expect(plain?.json<{ quotes: object[] }>().quotes[0]).not.toHaveProperty('evidence');
  expect(explained?.json()).toMatchObject({
    quotes: [{ evidence: [{ rule: 'attribution/verb-before' }], alternatives: [] }],
  });
  expect(wrong?.statusCode).toBe(400);
});

test('health and readiness are told apart', async () => {
  const { app } = await openApp();
  expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' });
  expect((await app.inject('/readyz')).json()).toEqual({
    status: 'ready',
    version: '0.0.0-test',
    store: 'writable',
  });
  const broken = await openApp((services) => ({
    ...services,
    condition: async () => ({ state: 'full' as const, message: 'no room' }),
  }));
  const response = await broken.app.inject('/readyz');
  expect(response.statusCode).toBe(503);
  expect(response.json()).toMatchObject({ status: 'not_ready', store: 'full' });
});

test('the documentation is served', async () => {
  const { app } = await openApp();
  expect((await app.inject('/docs/')).headers['content-type']).toMatch(/text\/html/u);
  expect((await app.inject('/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' });
});

test('HEAD answers as GET does, without a body', async () => {
  const { app } = await openApp();
  const response = await app.inject({ method: 'HEAD', url: '/v1/quotes' });
  expect(response.statusCode).toBe(200);
  expect(response.body).toBe('');
});

/** Searching over HTTP: facets, sorting, matches, topics, completion. */

import { expect, test } from 'vitest';
import { DOCUMENT, openApp } from './open-app.ts';

const TOLLS = {
  id: 'tolls',
  text: 'The bridge stays. “The bridge tolls will double,” Tomas Olsen told CNN on Tuesday.',
  outlet: 'Inland Gazette',
  publishedAt: '2025-02-04',
};

async function openFilled() {
  const { app } = await openApp();
  for (const payload of [DOCUMENT, TOLLS]) {
    await app.inject({ method: 'POST', url: '/v1/articles', payload });
  }
  const get = async <Body>(url: string): Promise<Body> => (await app.inject(url)).json<Body>();
  return { app, get };
}

interface List {
  readonly items: {
    readonly text: string;
    readonly match: { highlights: { start: number; end: number }[]; where: string[] } | null;
  }[];
  readonly facets: { values: object[]; counted: number } | null;
  readonly nextCursor: string | null;
}

test.each([
  ['sort=newest', ['pier', 'tolls']],
  ['sort=oldest', ['tolls', 'pier']],
  ['sort=confidence', expect.any(Array)],
  ['outlet=coast courier', ['pier']],
  ['topic=fare', []],
  ['topic=harbour', ['pier']],
  ['venue=cnn', ['tolls']],
  ['saidFrom=2025-01&saidTo=2026', expect.any(Array)],
])('GET /v1/quotes?%s', async (query, ids) => {
  const { get } = await openFilled();
  const list = await get<{ items: { article: { externalId: string } }[] }>(`/v1/quotes?${query}`);
  expect(list.items.map(({ article }) => article.externalId)).toEqual(ids);
});

test('counts by facets, and marks the words that match', async () => {
  const { get } = await openFilled();
  const list = await get<List>('/v1/quotes?q=tolls&facets=type,outlet,year');
  expect(list.facets).toMatchObject({ counted: 1, truncated: false });
  expect(list.facets?.values).toEqual([
    { facet: 'type', value: 'direct', label: 'direct', count: 1 },
    expect.objectContaining({ facet: 'outlet', label: 'Inland Gazette', count: 1 }),
    { facet: 'year', value: '2025', label: '2025', count: 1 },
  ]);
  const [item] = list.items;
  const marked = item?.match?.highlights.map(({ start, end }) => item.text.slice(start, end));
  expect(marked).toEqual(['tolls']);
  expect((await get<List>('/v1/quotes')).items[0]?.match).toBeNull();
});

test.each([
  ['/v1/quotes?sort=best', '/sort'],
  ['/v1/quotes?sort=relevance', '/sort'],
  ['/v1/quotes?facets=mood', '/facets'],
  ['/v1/quotes?saidFrom=2025&saidTo=2024', '/saidTo'],
  ['/v1/answers?q=a&sort=newest', '/sort'],
  ['/v1/suggest?q=', '/q'],
])('%s is refused at %s', async (url, pointer) => {
  const { app } = await openFilled();
  const response = await app.inject(url);
  expect(response.statusCode).toBe(400);
  expect(response.json()).toMatchObject({ code: 'invalid_request', errors: [{ pointer }] });
});

test('completes speakers, outlets and topics', async () => {
  const { get } = await openFilled();
  const items = async (q: string) =>
    (await get<{ items: { kind: string; text: string }[] }>(`/v1/suggest?q=${q}`)).items.map(
      ({ kind, text }) => `${kind} ${text}`,
    );
  expect(await items('bra')).toContain('speaker Ana Brandt');
  expect(await items('ANA B')).toEqual(['speaker Ana Brandt']);
  expect(await items('coast')).toContain('outlet Coast Courier');
  expect(await items('truce')).toContain('topic ceasefire');
  expect(await items('qqq')).toEqual([]);
});

test('topics are listed, got, written and taken away', async () => {
  const { app, get } = await openFilled();
  const list = await get<{ items: { id: string }[]; nextCursor: string }>('/v1/topics?limit=5');
  expect(list.items).toHaveLength(5);
  const next = await get<{ items: { id: string }[] }>(
    `/v1/topics?limit=5&cursor=${list.nextCursor}`,
  );
  expect((next.items[0]?.id ?? '') > (list.items[4]?.id ?? '')).toBe(true);
  expect(await get('/v1/topics/ceasefire')).toMatchObject({ origin: 'news' });
  const put = await app.inject({
    method: 'PUT',
    url: '/v1/topics/night-boats',
    payload: { name: 'night boats', synonyms: ['Night boat', 'ferries', 'ferry'] },
  });
  expect(put.json()).toEqual({
    ...{ id: 'night-boats', name: 'night boats', origin: 'edited', kinds: [], parts: [] },
    synonyms: ['ferries'],
  });
  expect(await get('/v1/topics?q=night')).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ id: 'night-boats' })]) as object[],
  });
  for (const [id, status] of [
    ['night-boats', 204],
    ['night-boats', 404],
    ['ceasefire', 204],
  ] as const) {
    const gone = await app.inject({ method: 'DELETE', url: `/v1/topics/${id}` });
    expect(gone.statusCode).toBe(status);
  }
  expect(await get('/v1/topics/ceasefire')).toMatchObject({ code: 'topic_not_found' });
  const bad = await app.inject({
    method: 'PUT',
    url: '/v1/topics/Night%20Boats',
    payload: { name: 'x' },
  });
  expect(bad.json()).toMatchObject({ code: 'invalid_request', errors: [{ pointer: '/id' }] });
});

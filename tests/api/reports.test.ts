/** Counts over HTTP: over time, by speaker, by outlet. */

import { expect, test } from 'vitest';
import { openApp } from './open-app.ts';

const said = (id: string, words: string, by: string, given: object) => ({
  ...{ id, outlet: 'Coast Courier', publishedAt: '2025-03-04' },
  text: `The council met. “${words},” ${by} said on Monday.`,
  ...given,
});

const DOCUMENTS = [
  said('a', 'The pier will open in May', 'harbour master Ana Brandt', {}),
  said('b', 'The pier is late', 'harbour master Ana Brandt', { publishedAt: '2025-05-20' }),
  said('c', 'The vault is dry', 'engineer Tomas Olsen', { publishedAt: '2025-05' }),
  said('d', 'No comment on the pier', 'engineer Tomas Olsen', { publishedAt: undefined }),
];

async function openFilled() {
  const { app } = await openApp();
  for (const payload of DOCUMENTS) {
    await app.inject({ method: 'POST', url: '/v1/articles', payload });
  }
  const get = async <Body>(url: string): Promise<Body> => (await app.inject(url)).json<Body>();
  return { app, get };
}

test.each([
  ['', ['2025-03 1', '2025-04 0', '2025-05 2'], { undated: 1, imprecise: 0, counted: 4 }],
  ['by=year', ['2025 3'], { undated: 1, imprecise: 0, counted: 4 }],
  ['by=day&from=2025-05-01', ['2025-05-20 1'], { undated: 0, imprecise: 1, counted: 2 }],
  ['by=month&q=pier&speaker=Ana Brandt&to=2025-05', ['2025-03 1'], { counted: 1 }],
  ['by=week&topic=pier&outlet=coast courier&type=direct&to=2025-04', ['2025-W10 1'], {}],
  ['q=%3F', [], { counted: 0, truncated: false }],
])('GET /v1/timeline?%s', async (query, buckets, rest) => {
  const { get } = await openFilled();
  const timeline = await get<{ buckets: { label: string; count: number }[] }>(
    `/v1/timeline?${query}`,
  );
  expect(timeline.buckets.map(({ label, count }) => `${label} ${count}`)).toEqual(buckets);
  expect(timeline).toMatchObject(rest);
});

test('too fine a timeline is refused, and told what fits', async () => {
  const { app } = await openFilled();
  const payload = said('old', 'The pier is new', 'Ida Lund', { publishedAt: '2004-05-03' });
  await app.inject({ method: 'POST', url: '/v1/articles', payload });
  const refused = await app.inject('/v1/timeline?by=week');
  expect(refused.statusCode).toBe(400);
  expect(refused.json()).toMatchObject({ code: 'invalid_request', errors: [{ pointer: '/by' }] });
  expect(refused.body).toContain('from 2004-05-03 to 2025-05-20: count by \\"month\\", or narrow');
  expect((await app.inject('/v1/timeline?by=month')).statusCode).toBe(200);
  expect((await app.inject('/v1/timeline?by=week&from=2024')).statusCode).toBe(200);
});

test('a speaker’s topics are weighed against the whole store', async () => {
  const { get } = await openFilled();
  const { items } = await get<{ items: { id: string }[] }>('/v1/speakers?q=Ana Brandt');
  const topics = await get<object>(`/v1/speakers/${items[0]?.id ?? ''}/topics`);
  expect(topics).toMatchObject({
    ...{ speaker: { name: 'Ana Brandt' }, quotes: 2, storeQuotes: 4, truncated: false },
    older: { from: '2025-03-04', to: '2025-03-04', quotes: 1 },
    newer: { from: '2025-05-20', to: '2025-05-20', quotes: 1 },
    items: [
      {
        ...{ term: 'pier', words: ['pier'], quotes: 2, share: 1, storeQuotes: 3 },
        ...{ firstDate: '2025-03-04', lastDate: '2025-05-20', change: 0 },
      },
    ],
  });
  const some = await get(`/v1/speakers/${items[0]?.id ?? ''}/topics?from=2025-04&limit=1`);
  expect(some).toMatchObject({ quotes: 1, older: null, newer: null, items: [] });
});

test('an outlet’s sources are counted by speaker, kind and type', async () => {
  const { app, get } = await openFilled();
  const payload = said('e', 'The pier is safe', 'a senior official', {});
  await app.inject({ method: 'POST', url: '/v1/articles', payload });
  const { items } = await get<{ items: { id: string }[] }>('/v1/outlets');
  const path = `/v1/outlets/${items[0]?.id ?? ''}/sources`;
  expect(await get(path)).toMatchObject({
    ...{ outlet: { name: 'Coast Courier' }, quotes: 5, truncated: false },
    speakers: [
      { name: 'Ana Brandt', quotes: 2, share: 0.4 },
      { name: 'Tomas Olsen', quotes: 2, share: 0.4 },
    ],
    kinds: [
      { kind: 'person', quotes: 4, share: 0.8 },
      { kind: 'anonymous', quotes: 1, share: 0.2 },
    ],
    unattributed: { quotes: 0, share: 0 },
    types: [{ type: 'direct', quotes: 5, share: 1 }],
  });
  expect(await get(`${path}?from=2025-05-01&limit=1`)).toMatchObject({
    ...{ quotes: 2, speakers: [{ name: 'Ana Brandt', quotes: 1, share: 0.5 }] },
  });
  expect(await get(`${path}?to=2020`)).toMatchObject({
    ...{ quotes: 0, speakers: [], kinds: [], types: [], unattributed: { quotes: 0, share: 0 } },
  });
});

test.each([
  ['/v1/outlets/nobody/sources', 404, 'outlet_not_found'],
  ['/v1/outlets/nobody/sources?saidFrom=soon', 400, 'invalid_request'],
  ['/v1/speakers/nobody/topics', 404, 'speaker_not_found'],
  ['/v1/speakers/nobody/topics?limit=101', 400, 'invalid_request'],
  ['/v1/timeline?by=hour', 400, 'invalid_request'],
  ['/v1/timeline?limit=3', 400, 'invalid_request'],
  ['/v1/timeline?speaker=Nobody Known', 404, 'speaker_not_found'],
])('%s is refused', async (url, status, code) => {
  const { app } = await openFilled();
  const response = await app.inject(url);
  expect([response.statusCode, response.json()]).toMatchObject([status, { code }]);
});

/** Corrections and the review queue over HTTP. */

import { expect, test } from 'vitest';
import type { QuoteView } from '../../src/services/views.ts';
import { DOCUMENT, openApp } from './open-app.ts';

/** What any of these answers may hold: the app checks each against its own schema. */
interface Body {
  readonly quote: QuoteView;
  readonly quotes: QuoteView[];
  readonly items: { id: string; action: string; kind: string; gain: number }[];
  readonly corrections: { id: string; action: string }[];
  readonly speaker: { aliases: string[] };
  readonly errors: { pointer: string }[];
  readonly code: string;
  readonly detail: string;
  readonly status: string;
}

async function opened() {
  const { app } = await openApp();
  const ask = async (
    method: 'GET' | 'POST' | 'PATCH',
    url: string,
    payload?: object,
  ): Promise<{ status: number; body: Body }> => {
    const response = await app.inject({ method, url, ...(payload ? { payload } : {}) });
    return { status: response.statusCode, body: response.json<Body>() };
  };
  const quote = only((await ask('POST', '/v1/articles', DOCUMENT)).body.quotes);
  return { ask, quote };
}

function only<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined || items.length > 1)
    throw new RangeError(`${items.length} items, not one`);
  return item;
}

test('a quote is corrected in code points, listed, found and taken back', async () => {
  const { ask, quote } = await opened();
  const url = `/v1/quotes/${quote.id}`;
  const { start } = only(quote.content);
  const sent = {
    speaker: { name: 'Bo Lind' },
    content: [{ start, end: start + 8 }],
    saidOn: '2025-03',
    reason: 'as the paragraph before says',
  };
  const { status, body } = await ask('PATCH', url, sent);
  expect(status).toBe(200);
  expect(body.quote).toMatchObject({
    text: 'The pier',
    quoted: [{ text: 'The pier' }],
    speaker: { name: 'Bo Lind', linkConfidence: 1 },
    saidOn: { date: '2025-03', precision: 'month' },
    isCorrected: true,
  });
  expect(body.corrections.map(({ action }) => action)).toEqual([
    'set_speaker',
    'set_spans',
    'set_said_on',
  ]);
  expect(body.corrections[0]).toMatchObject({ by: 'local', reason: sent.reason });
  expect((await ask('PATCH', url, sent)).body.corrections).toEqual([]);
  const found = await ask('GET', '/v1/quotes?speaker=Bo%20Lind');
  expect(found.body.items).toHaveLength(1);
  for (const { id } of body.corrections) {
    expect((await ask('POST', `/v1/corrections/${id}/undo`, {})).status).toBe(200);
    expect((await ask('POST', `/v1/corrections/${id}/undo`, {})).status).toBe(409);
  }
  expect((await ask('GET', url)).body).toEqual(quote);
  expect((await ask('GET', `${url}/corrections`)).body.items).toHaveLength(6);
  const all = (await ask('GET', '/v1/corrections?limit=4')).body;
  expect(all.items).toHaveLength(4);
  const newest = (await ask('GET', '/v1/corrections?sort=newest&limit=100')).body.items;
  const oldest = (await ask('GET', '/v1/corrections?limit=100')).body.items;
  expect(newest).toEqual([...oldest].reverse());
  const filters = '/v1/corrections?action=undo&by=local&subjectKind=quote&limit=100';
  expect((await ask('GET', filters)).body.items).toEqual(
    oldest.filter(({ action }) => action === 'undo'),
  );
  expect((await ask('GET', '/v1/corrections?by=nobody')).body.items).toEqual([]);
  expect((await ask('GET', '/v1/speakers?q=Bo')).body.items).toEqual([]);
});

test('a rejected quote answers nothing, and is there when asked for', async () => {
  const { ask, quote } = await opened();
  await ask('PATCH', `/v1/quotes/${quote.id}`, { rejected: true });
  expect((await ask('GET', '/v1/quotes')).body.items).toEqual([]);
  expect(
    (await ask('GET', '/v1/answers?q=What has Ana Brandt said about the pier')).body.items,
  ).toEqual([]);
  expect((await ask('GET', '/v1/quotes?status=rejected')).body.items).toHaveLength(1);
  expect((await ask('GET', '/v1/quotes?status=all&q=pier')).status).toBe(400);
  expect((await ask('GET', `/v1/quotes/${quote.id}`)).body.status).toBe('rejected');
});

test.each([
  ['/content/0', { content: [{ start: 5, end: 5 }] }],
  ['/content/0', { content: [{ start: 5, end: 50_000 }] }],
  [
    '/content/1',
    {
      content: [
        { start: 5, end: 9 },
        { start: 8, end: 12 },
      ],
    },
  ],
  ['/quoted/0', { content: [{ start: 5, end: 9 }], quoted: [{ start: 8, end: 12 }] }],
  ['/saidOn', { saidOn: '2025-13' }],
])('%s is refused in %j', async (pointer, sent) => {
  const { ask, quote } = await opened();
  const { status, body } = await ask('PATCH', `/v1/quotes/${quote.id}`, sent);
  expect([status, only(body.errors).pointer]).toEqual([400, pointer]);
});

test('speakers are renamed, given aliases, merged and split', async () => {
  const { ask, quote } = await opened();
  const ana = quote.speaker?.id ?? '';
  const text = '“The ferry is late,” captain Tove Holm said on Monday.';
  const other = await ask('POST', '/v1/articles', {
    ...DOCUMENT,
    id: 'ferry',
    url: 'https://courier.example/ferry',
    text,
  });
  const ferry = only(other.body.quotes);
  const tove = ferry.speaker?.id ?? '';
  const renamed = await ask('PATCH', `/v1/speakers/${ana}`, { name: 'Anna Brandt' });
  expect(renamed.body.speaker).toMatchObject({ name: 'Anna Brandt', aliases: ['Ana Brandt'] });
  const aliases = await ask('POST', `/v1/speakers/${ana}/aliases`, { add: ['Harbour Ana'] });
  expect(aliases.body.speaker.aliases).toContain('Harbour Ana');
  const shown = { remove: ['Anna Brandt'] };
  expect((await ask('POST', `/v1/speakers/${ana}/aliases`, shown)).body.code).toBe(
    'correction_conflict',
  );
  const merged = await ask('POST', `/v1/speakers/${ana}/merge`, { from: [tove] });
  expect(merged.body.speaker).toMatchObject({
    id: ana,
    name: 'Anna Brandt',
    quotes: 2,
    mergedIds: [tove],
  });
  const split = await ask('POST', `/v1/speakers/${ana}/split`, {
    quotes: [ferry.id],
  });
  expect(split.body).toMatchObject({
    speaker: { quotes: 1 },
    other: { name: 'Tove Holm', quotes: 1 },
  });
  const history = (await ask('GET', `/v1/speakers/${ana}/corrections`)).body.items;
  expect(history.map(({ action }) => action)).toEqual(['rename', 'add_alias', 'merge', 'split']);
  expect(
    (await ask('POST', `/v1/corrections/${history[2]?.id ?? ''}/undo`, {})).body.detail,
  ).toContain(history[3]?.id);
  expect((await ask('POST', `/v1/speakers/nobody/merge`, { from: [ana] })).status).toBe(404);
});

test('the review queue is decided in one call, and what is decided stays away', async () => {
  const { ask, quote } = await opened();
  const items = async () => (await ask('GET', '/v1/review')).body.items;
  const item = only(await items());
  expect(item).toMatchObject({ id: `q-${quote.id}`, kind: 'quote' });
  expect(item.gain).toBeCloseTo(1 - quote.confidence, 2);
  const url = `/v1/review/${item.id}`;
  expect((await ask('POST', url, { decision: 'change' })).status).toBe(400);
  const { body } = await ask('POST', url, { decision: 'accept' });
  expect(body.corrections).toMatchObject([{ action: 'confirm' }]);
  expect(await items()).toEqual([]);
  expect((await ask('POST', url, { decision: 'reject' })).body.code).toBe('review_not_found');
  await ask('PATCH', `/v1/quotes/${quote.id}`, { type: 'mixed' });
  await ask('POST', '/v1/articles', {
    ...DOCUMENT,
    text: 'Nothing was said about any pier on Monday.',
  });
  const conflict = only(await items());
  expect(conflict).toMatchObject({ kind: 'conflict', conflict: 'vanished' });
  await ask('POST', `/v1/review/${conflict.id}`, { decision: 'reject' });
  expect((await ask('GET', `/v1/quotes/${quote.id}`)).status).toBe(404);
  expect((await ask('GET', `/v1/quotes/${quote.id}/corrections`)).body.items).toHaveLength(4);
});

/** Speakers over HTTP: authority files, roles over time, appearances. */

import { expect, test } from 'vitest';
import type { SpeakerImportView } from '../../src/services/speaker-import.ts';
import type { SpeakerDetailView } from '../../src/services/speaker-views.ts';
import { DOCUMENT, openApp } from './open-app.ts';

async function openFilled() {
  const { app } = await openApp();
  const post = async (url: string, payload: object) => app.inject({ method: 'POST', url, payload });
  const later = {
    ...DOCUMENT,
    id: 'quay',
    url: 'https://courier.example/quay',
    publishedAt: '2026-01-02',
  };
  await post('/v1/articles', DOCUMENT);
  const text = '“The quay will stay shut,” former harbour master Ana Brandt said on Friday.';
  await post('/v1/articles', { ...later, text });
  return { post, get: async (url: string) => app.inject({ url }) };
}

test('a speaker has roles over time, the newest first, and names with counts', async () => {
  const { get } = await openFilled();
  const { items } = (await get('/v1/speakers?q=brandt')).json<{ items: { id: string }[] }>();
  expect(items).toHaveLength(1);
  const speaker = (await get(`/v1/speakers/${items[0]?.id ?? ''}`)).json<SpeakerDetailView>();
  expect(speaker.roles).toMatchObject([
    { role: 'former harbour master', status: 'former', firstSeen: '2026-01-02', articles: 1 },
    { role: 'harbour master', status: 'held', firstSeen: '2025-03-04', articles: 1 },
  ]);
  expect(speaker).toMatchObject({
    role: 'former harbour master',
    names: [{ name: 'Ana Brandt', quotes: 2 }],
    wikidata: null,
  });
  const quotes = (await get(`/v1/quotes?speaker=${speaker.id}`)).json<{
    items: { speaker: { role: string } }[];
  }>();
  expect(quotes.items.map((quote) => quote.speaker.role)).toEqual([
    'harbour master',
    'former harbour master',
  ]);
});

test('appearances tell name, roles and why, page by page', async () => {
  const { get } = await openFilled();
  const { items } = (await get('/v1/speakers?q=brandt')).json<{ items: { id: string }[] }>();
  const url = `/v1/speakers/${items[0]?.id ?? ''}/appearances?limit=1`;
  const first = (await get(url)).json<{ items: object[]; nextCursor: string }>();
  expect(first.items).toMatchObject([
    { name: 'Ana Brandt', roles: ['harbour master'], article: { publishedAt: '2025-03-04' } },
  ]);
  const second = (await get(`${url}&cursor=${first.nextCursor}`)).json<{
    items: object[];
    nextCursor: null;
  }>();
  expect(second).toMatchObject({
    items: [
      {
        roles: ['former harbour master'],
        evidence: expect.arrayContaining([
          expect.objectContaining({ rule: 'registry/same-role', weight: 1.5 }),
        ]) as object[],
      },
    ],
    nextCursor: null,
  });
  expect((await get('/v1/speakers/nobody/appearances')).statusCode).toBe(404);
});

test('an authority file is entered once, links who is quoted and keeps their id', async () => {
  const { get, post } = await openFilled();
  const { items } = (await get('/v1/speakers?q=brandt')).json<{ items: { id: string }[] }>();
  const entries = [
    { name: 'Ana Brandt', aliases: ['Brandt'], wikidata: 'Q1', description: 'harbour master' },
    { name: 'Ann Brandt', id: 'b' },
  ];
  const first = (await post('/v1/speakers/imports', { entries })).json<SpeakerImportView>();
  expect(first).toMatchObject({
    linked: 1,
    created: 1,
    items: [{ outcome: 'linked', speakerId: items[0]?.id }, { outcome: 'created' }],
  });
  const again = (await post('/v1/speakers/imports', { entries })).json<SpeakerImportView>();
  expect(again).toMatchObject({ unchanged: 2, linked: 0, created: 0 });
  const speaker = (await get(`/v1/speakers/${items[0]?.id ?? ''}`)).json<SpeakerDetailView>();
  expect(speaker).toMatchObject({ wikidata: 'Q1', description: 'harbour master', quotes: 2 });
  const changed = await post('/v1/speakers/imports', {
    entries: [{ ...entries[0], description: 'sailor' }],
  });
  expect(changed.json()).toMatchObject({ updated: 1 });
});

test('an alias is taken for the speaker from then on', async () => {
  const { get, post } = await openFilled();
  const entries = [{ name: 'Ana Brandt', aliases: ['Brandt'] }];
  const { items } = (await post('/v1/speakers/imports', { entries })).json<SpeakerImportView>();
  const text = '“We will sail,” Brandt said on Sunday.';
  await post('/v1/articles', {
    id: 'sail',
    text,
    outlet: 'Coast Courier',
    publishedAt: '2026-02-01',
  });
  const speaker = (
    await get(`/v1/speakers/${items[0]?.speakerId ?? ''}`)
  ).json<SpeakerDetailView>();
  expect(speaker.quotes).toBe(3);
});

test('where one entry is not valid, it is told which, and none is written', async () => {
  const { get, post } = await openFilled();
  const refused = await post('/v1/speakers/imports', {
    entries: [{ name: 'Ann Lee' }, { name: '…' }],
  });
  expect(refused.statusCode).toBe(400);
  expect(refused.json()).toMatchObject({
    code: 'invalid_request',
    errors: [{ pointer: '/entries/1/name' }],
  });
  expect((await get('/v1/speakers?q=lee')).json()).toMatchObject({ items: [] });
});

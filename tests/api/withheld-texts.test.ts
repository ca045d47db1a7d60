/** Whole texts of articles reach only those who may have them, whatever is asked. */

import { expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../src/services/exports/formats.ts';
import type { KeyScope } from '../../src/store/store.ts';
import { DOCUMENT_OF_API } from '../support/check-response.ts';
import { openApp } from './open-app.ts';

/** Stands in the text, two sentences from any quote, and nowhere else. */
const SECRET = 'zinnwald';
const OLD_SECRET = 'altenberg';
const QUOTED = '“The pier will open in May,” harbour master Ana Brandt said on Monday.';
const textWith = (secret: string): string =>
  `The old ledger of the harbour was found in ${secret} by chance. It was wet. It was old. ${QUOTED} The council met. The ledger from ${secret} will be shown to all in summer.`;
const DOCUMENT = {
  id: 'pier',
  outlet: 'Coast Courier',
  url: 'https://courier.example/pier',
  publishedAt: '2025-03-04',
};

async function openWithheld(textScope: KeyScope | 'none', readNeedsKey = false) {
  const opened = await openApp(undefined, { textScope, readNeedsKey });
  for (const secret of [OLD_SECRET, SECRET]) {
    await opened.services.articles.ingest({ ...DOCUMENT, text: textWith(secret) });
  }
  const headersOf = async (scope: KeyScope) => {
    const { token } = await opened.services.keys.create({ name: scope, scope, expiresAt: null });
    return { authorization: `Bearer ${token}` };
  };
  const headers = { read: await headersOf('read'), write: await headersOf('write'), none: {} };
  const [article] = (await opened.services.articles.list({}, { limit: 1 })).items;
  const [quote] = (await opened.services.quotes.list({}, { limit: 1 })).items;
  if (!article || !quote) throw new RangeError('Nothing was stored.');
  return { ...opened, headers, article, quote };
}

/** An address for each read of the document, with ids that are there. */
function everyRead({ article, quote }: Awaited<ReturnType<typeof openWithheld>>): string[] {
  const idFor: Record<string, string | null | undefined> = {
    articles: article.id,
    quotes: quote.id,
    statements: quote.id,
    speakers: quote.speaker?.id,
    outlets: article.outlet?.id,
    topics: 'weather',
  };
  const paths = Object.entries(DOCUMENT_OF_API.paths)
    .filter(([path, methods]) => 'get' in methods && !path.endsWith('/events'))
    .map(([path]) =>
      path.replace('{revision}', '1').replace('{id}', idFor[path.split('/')[2] ?? ''] ?? 'none'),
    );
  const words = '?q=ledger';
  return [
    ...paths.map((path) =>
      /answers|suggest/u.test(path) ? `${path}?q=what+has+Brandt+said` : path,
    ),
    `/v1/articles/${article.id}/revisions/2`,
    ...['quotes', 'answers', 'exports'].map((list) => `/v1/${list}${words}`),
    ...EXPORT_FORMATS.map((format) => `/v1/exports?format=${format}`),
  ];
}

test.each<['none' | 'read' | 'write', KeyScope | 'none', boolean]>([
  ['none', 'none', true],
  ['none', 'read', false],
  ['none', 'write', false],
  ['read', 'read', true],
  ['read', 'write', false],
  ['write', 'write', true],
])('where texts need %s, who holds %s sees them: %s', async (holds, needs, sees) => {
  const opened = await openWithheld(needs);
  const showing: string[] = [];
  for (const url of everyRead(opened)) {
    for (const accept of ['*/*', 'application/x-ndjson, */*;q=0.1']) {
      const headers = { ...opened.headers[holds], accept };
      const { body, statusCode } = await opened.app.inject({ url, headers });
      expect([url, statusCode < 500]).toEqual([url, true]);
      if (body.includes(SECRET) || body.includes(OLD_SECRET)) showing.push(url.split('?')[0] ?? '');
    }
  }
  const { id } = opened.article;
  const whole = ['', '/revisions/1', '/revisions/2'].map((rest) => `/v1/articles/${id}${rest}`);
  if (sees) expect(showing).toEqual(expect.arrayContaining([...whole, '/v1/changes']));
  else expect(showing).toEqual([]);
});

test('what is left of an article says why, and its quotes keep a sentence on either side', async () => {
  const { app, article, headers } = await openWithheld('write');
  const read = await app.inject({ url: `/v1/articles/${article.id}`, headers: headers.read });
  expect(read.json()).toMatchObject({
    article: { text: '', isTextWithheld: true, sha256: article.sha256, url: DOCUMENT.url },
    quotes: [
      {
        context: { before: 'It was old. “', after: '” harbour master Ana Brandt said on Monday.' },
        link: expect.stringContaining(':~:text=') as string,
      },
    ],
  });
  const whole = await app.inject({ url: `/v1/articles/${article.id}`, headers: headers.write });
  expect(whole.json()).toMatchObject({
    article: { text: textWith(SECRET), isTextWithheld: false },
  });
  expect(read.headers.etag).not.toBe(whole.headers.etag);
  expect(read.headers.vary).toContain('Authorization');
});

test('checks, sent documents, annotations and edits give no more', async () => {
  const { app, quote, headers } = await openWithheld('admin');
  const send = async (method: 'POST' | 'PATCH', url: string, payload: object, extra = {}) =>
    app.inject({ method, url, payload, headers: { ...headers.write, ...extra } });
  const claim = { text: 'The old ledger of the harbour was found in' };
  const check = await send('POST', '/v1/verifications', claim);
  expect(check.json()).toMatchObject({ evidence: [{ how: 'in_text', passage: null, diff: [] }] });
  expect(check.body).not.toContain(SECRET);

  const again = await send('POST', '/v1/articles', { ...DOCUMENT, text: textWith(SECRET) });
  expect([again.statusCode, again.body.includes(SECRET)]).toEqual([200, false]);

  const marks = { content: [{ start: 0, end: 60 }] };
  const marked = await send('PATCH', `/v1/quotes/${quote.id}`, marks);
  expect(marked.json()).toMatchObject({ status: 403, code: 'scope_missing' });

  const url = `/v1/quotes/${quote.id}`;
  const { etag } = (await app.inject({ url, headers: headers.write })).headers;
  const edited = await send('PATCH', url, { speechAct: 'denial' }, { 'if-match': etag });
  expect([edited.statusCode, edited.body.includes(SECRET)]).toEqual([200, false]);
});

test('an answer that was kept for another is not given to who may have less', async () => {
  const { app, services } = await openApp(undefined, { textScope: 'read' });
  const ask = () =>
    app.inject({
      method: 'POST',
      url: '/v1/verifications',
      payload: { text: 'found in the cellar' },
      headers: { 'idempotency-key': 'k' },
    });
  expect((await ask()).statusCode).toBe(200);
  await services.keys.create({ name: 'desk', scope: 'read', expiresAt: null });
  const { statusCode, headers } = await ask();
  expect([statusCode, headers['idempotency-replayed']]).toEqual([200, undefined]);
});

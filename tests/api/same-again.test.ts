/** Revisions, take-downs, outlets and changes over HTTP. */

import { expect, test } from 'vitest';
import { DOCUMENT, openApp } from './open-app.ts';

async function openFilled() {
  const { app } = await openApp();
  const post = (document: object, query = '') =>
    app.inject({ method: 'POST', url: `/v1/articles${query}`, payload: document });
  const first = await post(DOCUMENT);
  const [article] = first.json<{ articles: { id: string; outlet: { id: string } }[] }>().articles;
  const get = async (url: string) => app.inject({ url });
  return { app, post, get, id: article?.id ?? '', outlet: article?.outlet.id ?? '' };
}

test('a changed page is a revision, with a word diff and the outlet’s notice', async () => {
  const { post, get, id } = await openFilled();
  const notice = 'Correction: An earlier version of this article named the wrong month.';
  await post({ ...DOCUMENT, text: `${DOCUMENT.text.replace('May', 'June')}\n\n${notice}` });
  const list = await get(`/v1/articles/${id}/revisions`);
  expect(list.json()).toMatchObject({
    items: [
      { revision: 1, changes: null, notices: [] },
      {
        revision: 2,
        notices: [{ kind: 'correction', text: notice }],
        changes: {
          headline: null,
          quotes: [
            {
              change: 'reworded',
              diff: expect.arrayContaining([
                { op: 'removed', text: 'May' },
                { op: 'added', text: 'June' },
              ]) as object[],
            },
          ],
        },
      },
    ],
  });
  expect((await get(`/v1/articles/${id}/revisions/1`)).json()).toMatchObject({
    text: DOCUMENT.text,
  });
  expect((await get(`/v1/articles/${id}/revisions/9`)).json()).toMatchObject({
    code: 'revision_not_found',
  });
});

test('an article that is taken down is gone, is refused, and comes back when it is wanted', async () => {
  const { app, post, get, id } = await openFilled();
  const remove = () =>
    app.inject({ method: 'DELETE', url: `/v1/articles/${id}?reason=withdrawn&by=desk` });
  const removed = await remove();
  expect(removed.json()).toMatchObject({
    id,
    externalId: 'pier',
    reason: 'withdrawn',
    removedBy: 'desk',
  });
  expect((await remove()).json()).toEqual(removed.json());
  for (const url of [`/v1/articles/${id}`, `/v1/articles/${id}/revisions`]) {
    expect((await get(url)).json()).toMatchObject({ status: 410, code: 'article_taken_down' });
  }
  expect((await post(DOCUMENT)).json()).toMatchObject({ status: 410, code: 'article_taken_down' });
  expect((await get('/v1/speakers')).json()).toMatchObject({ items: [] });
  const restored = await post(DOCUMENT, '?restore=true');
  expect(restored.json()).toMatchObject({ articles: [{ id, outcome: 'created' }], takenDown: [] });
  const unknown = await app.inject({ method: 'DELETE', url: '/v1/articles/none?reason=a' });
  expect(unknown.json()).toMatchObject({ code: 'article_not_found' });
  const why = await app.inject({ method: 'DELETE', url: `/v1/articles/${id}` });
  expect(why.json()).toMatchObject({ code: 'invalid_request' });
});

test('outlets are renamed and merged; what is another’s is refused', async () => {
  const { app, post, get, outlet } = await openFilled();
  const other = await post({ text: '“No,” said Jo Quint on Monday.', outlet: 'Daily Star' });
  const [article] = other.json<{ articles: { outlet: { id: string } }[] }>().articles;
  const star = article?.outlet.id ?? '';
  const patch = (payload: object) =>
    app.inject({ method: 'PATCH', url: `/v1/outlets/${outlet}`, payload });
  expect((await patch({ name: 'The Courier' })).json()).toMatchObject({
    name: 'The Courier',
    aliases: ['Coast Courier'],
  });
  expect((await patch({ addAliases: ['Daily Star'] })).json()).toMatchObject({
    code: 'outlet_conflict',
  });
  expect((await patch({ addDomains: ['no domain'] })).json()).toMatchObject({
    code: 'invalid_request',
  });
  const url = `/v1/outlets/${outlet}/merge`;
  const merged = await app.inject({ method: 'POST', url, payload: { from: [star] } });
  expect(merged.json()).toMatchObject({ id: outlet, articles: 2, mergedIds: [star] });
  expect((await get(`/v1/outlets/${star}`)).json()).toEqual(merged.json());
  expect((await get(`/v1/quotes?outlet=${star}`)).json<{ items: object[] }>().items).toHaveLength(
    2,
  );
  const unknown = await app.inject({ method: 'POST', url, payload: { from: ['none'] } });
  expect(unknown.json()).toMatchObject({ code: 'outlet_not_found' });
});

test('the feed tells what was added, then changed, then removed', async () => {
  const { app, post, get, id } = await openFilled();
  interface Page {
    items: { change: string; kind: string; id: string; article: { text: string } | null }[];
    cursor: string;
    hasMore: boolean;
  }
  const since = async (cursor?: string) =>
    (await get(`/v1/changes?limit=2${cursor ? `&since=${cursor}` : ''}`)).json<Page>();
  const walk = async (from?: string) => {
    const found: Page['items'] = [];
    let page = await since(from);
    found.push(...page.items);
    while (page.hasMore) {
      page = await since(page.cursor);
      found.push(...page.items);
    }
    return { found, cursor: page.cursor };
  };
  const first = await walk();
  expect(first.found.map(({ change }) => change)).not.toContain('changed');
  expect(first.found.find(({ kind }) => kind === 'article')?.article?.text).toBe(DOCUMENT.text);
  await post({ ...DOCUMENT, text: `${DOCUMENT.text} Tickets stay the same.` });
  const second = await walk(first.cursor);
  // The article's role for its speaker is noted anew; the quote stayed as it was.
  expect(second.found.map(({ kind, change }) => [kind, change])).toEqual([
    ['article', 'changed'],
    ['speaker', 'changed'],
  ]);
  await app.inject({ method: 'DELETE', url: `/v1/articles/${id}?reason=a` });
  const third = await walk(second.cursor);
  expect(new Set(third.found.map(({ change }) => change))).toEqual(new Set(['removed']));
  expect((await walk(third.cursor)).found).toEqual([]);
  const ahead = Buffer.from('{"seq":999,"base":0}').toString('base64url');
  for (const cursor of ['x', ahead]) {
    expect((await get(`/v1/changes?since=${cursor}`)).json()).toMatchObject({
      code: 'invalid_cursor',
    });
  }
});

test('an article names those that carry the same text, and the agency', async () => {
  const { post, get } = await openFilled();
  const text = Array.from(
    { length: 12 },
    (_, at) => `The harbour of place ${at} was closed for ${at * 7} days in all.`,
  ).join('\n\n');
  const wire = await post({
    text: `PORT, March 4 (Reuters) — ${text}`,
    outlet: 'Sea Wire',
    publishedAt: '2025-03-04',
  });
  await post({
    text: `Our own intro stands here.\n\n${text}`,
    outlet: 'North Star',
    publishedAt: '2025-03-05',
  });
  const [article] = wire.json<{ articles: { id: string }[] }>().articles;
  expect((await get(`/v1/articles/${article?.id ?? ''}`)).json()).toMatchObject({
    copies: {
      first: article?.id,
      credit: 'Reuters',
      articles: [
        { outlet: { name: 'Sea Wire' } },
        { outlet: { name: 'North Star' }, credit: null },
      ],
    },
  });
});

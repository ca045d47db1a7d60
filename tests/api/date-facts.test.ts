/** What dates rest on, the last change and the entries of live blogs: stored, read, and noted without a revision. */

import { expect, test } from 'vitest';
import type { IngestView } from '../../src/services/articles.ts';
import type { ArticleView } from '../../src/services/views.ts';
import { openApp } from './open-app.ts';

const WORDS = [
  ['2025-05-11T10:42:00Z', 'The bridge is shut 🌊. “Nobody crosses,” Moira Haig said.'],
  ['2025-05-11T09:05:00Z', 'Schools are closed. “It is too cold,” Iain Pirie said.'],
  ['2025-05-11T08:30:00Z', 'Gusts came in. “It was like a train,” Tess Bowland said.'],
] as const;

function liveBlog(dateModified: string): string {
  const linked = {
    '@type': 'LiveBlogPosting',
    headline: 'Storm Elsa: live',
    datePublished: '2025-05-11T08:00:00Z',
    dateModified,
    liveBlogUpdate: WORDS.map(([datePublished, articleBody]) => ({
      '@type': 'BlogPosting',
      datePublished,
      articleBody,
    })),
  };
  const entries = WORDS.map(
    ([time, words]) =>
      `<article><time datetime="${time}">${time.slice(11, 16)}</time><p>${words}</p></article>`,
  );
  return `<html><head><script type="application/ld+json">${JSON.stringify(linked)}</script></head><body><h1>Storm Elsa: live</h1>${entries.join('')}</body></html>`;
}

async function openWithBlog() {
  const { app } = await openApp();
  const url = 'https://post.example/live/storm-elsa';
  const send = async (html: string): Promise<IngestView> =>
    (await app.inject({ method: 'POST', url: '/v1/articles', payload: { url, html } })).json();
  const get = async <Body>(path: string): Promise<Body> => (await app.inject({ url: path })).json();
  const [article] = (await send(liveBlog('2025-05-11T11:00:00Z'))).articles;
  if (!article) throw new Error('nothing was stored');
  const read = async (): Promise<ArticleView> =>
    (await get<{ article: ArticleView }>(`/v1/articles/${article.id}`)).article;
  return { send, get, read, article };
}

test('a live blog keeps its entries, in code points, and what its date was read from', async () => {
  const { article, read } = await openWithBlog();
  expect(article).toMatchObject({
    kind: 'live_blog',
    publishedAt: '2025-05-11T08:00:00Z',
    publishedBasis: { source: 'json_ld', text: '2025-05-11T08:00:00Z' },
    updatedAt: '2025-05-11T11:00:00Z',
  });
  const points = Array.from(article.text);
  expect(
    article.entries.map(({ publishedAt, start, end }) => [
      publishedAt,
      points.slice(start, end).join('').includes('“'),
    ]),
  ).toEqual(WORDS.map(([time]) => [time, true]));
  const words = article.entries.map(({ start, end }) => points.slice(start, end).join(''));
  WORDS.forEach(([, said], at) => {
    expect(words[at]).toContain(said);
  });
  expect({ ...(await read()), outcome: 'created' }).toEqual(article);
});

test('a later time of change alone is noted and told to mirrors, and is no revision', async () => {
  const { send, get, read, article } = await openWithBlog();
  const { cursor } = await get<{ cursor: string }>('/v1/changes?limit=100');
  const again = await send(liveBlog('2025-05-11T12:30:00Z'));
  expect(again.articles).toMatchObject([
    { id: article.id, outcome: 'unchanged', revision: 1, updatedAt: '2025-05-11T12:30:00Z' },
  ]);
  const { items } = await get<{ items: object[] }>(`/v1/changes?since=${cursor}`);
  expect(items).toMatchObject([
    { kind: 'article', article: { updatedAt: '2025-05-11T12:30:00Z' } },
  ]);
  // An older copy of the page doesn't set it back.
  await send(liveBlog('2025-05-11T09:00:00Z'));
  expect((await read()).updatedAt).toBe('2025-05-11T12:30:00Z');
});

test('an article’s words that were lost before it was sent are told of, not refused', async () => {
  const { app } = await openApp();
  const send = async (text: string): Promise<IngestView> =>
    (await app.inject({ method: 'POST', url: '/v1/articles', payload: { text } })).json();
  expect((await send('“We stay,” said Ana Caf\uFFFD.')).warnings).toEqual([
    expect.stringContaining('lost before it was sent'),
  ]);
  expect(await send('“We stay,” said Ana Brandt.')).not.toHaveProperty('warnings');
});

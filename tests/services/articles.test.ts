/** Articles: documents in, what is stored out. */

import { expect, test } from 'vitest';
import { articleService } from '../../src/services/articles.ts';
import { openMemoryStore } from '../support/open-store.ts';

const TEXT =
  'The ferry company met its crews \u{1F6A2} on Monday.\n\n“The night boats will run again by June,” harbour master Ana Brandt said.';
const now = () => '2025-03-05T06:00:00Z';

async function openArticles() {
  const store = await openMemoryStore();
  return { store, articles: articleService({ store, now }) };
}

test('a document is stored with its article and quotes, verbatim', async () => {
  const { articles } = await openArticles();
  const { articles: stored, quotes } = await articles.ingest({
    id: 'a1',
    text: TEXT,
    outlet: 'Coast Courier',
  });
  expect(stored).toMatchObject([
    { externalId: 'a1', outlet: { name: 'Coast Courier' }, outcome: 'created' },
  ]);
  expect(stored[0]?.retrievedAt).toBe(now());
  const points = Array.from(stored[0]?.text ?? '');
  expect(quotes.length).toBeGreaterThan(0);
  for (const span of quotes.flatMap(({ content }) => content)) {
    expect(points.slice(span.start, span.end).join('')).toBe(span.text);
  }
});

test('the same document again changes nothing', async () => {
  const { articles } = await openArticles();
  const first = await articles.ingest({ id: 'a1', text: TEXT });
  const second = await articles.ingest({ id: 'a1', text: TEXT });
  expect(second.articles[0]).toMatchObject({ id: first.articles[0]?.id, outcome: 'unchanged' });
  expect(second.quotes).toEqual(first.quotes);
});

test('a changed document is a revision of the same article', async () => {
  const { articles } = await openArticles();
  const first = await articles.ingest({ id: 'a1', text: TEXT });
  const second = await articles.ingest({ id: 'a1', text: `${TEXT} Tickets stay the same.` });
  expect(second.articles[0]).toMatchObject({
    id: first.articles[0]?.id,
    outcome: 'revised',
    revision: 2,
  });
});

test('the page is kept byte for byte', async () => {
  const { store, articles } = await openArticles();
  const body = new TextEncoder().encode(`\uFEFF${TEXT}`);
  const { articles: stored } = await articles.ingest({ text: TEXT }, { body });
  const page = await store.findPageOfArticle(stored[0]?.id ?? '');
  expect(Buffer.from(page?.body ?? [])).toEqual(Buffer.from(body));
});

test.each([
  ['an empty text', { text: '' }, 'empty_page'],
  ['white space', { text: ' \n\n\u00A0\t ' }, 'empty_page'],
  ['empty markup', { html: '' }, 'empty_page'],
  ['markup without words', { html: '<html><body><nav></nav></body></html>' }, 'no_article_found'],
])('%s is refused and nothing is stored', async (_name, document, code) => {
  const { articles } = await openArticles();
  await expect(articles.ingest(document)).rejects.toMatchObject({ code });
  expect((await articles.list({}, { limit: 10 })).items).toEqual([]);
});

test('articles are listed without their text, by filters', async () => {
  const { articles } = await openArticles();
  await articles.ingest({
    id: 'a1',
    text: TEXT,
    outlet: 'Coast Courier',
    publishedAt: '2025-03-04',
  });
  await articles.ingest({ id: 'a2', text: `${TEXT} More soon.`, publishedAt: '2025-04-01' });
  const all = await articles.list({}, { limit: 10 });
  expect(all.items.map(({ externalId }) => externalId)).toEqual(['a1', 'a2']);
  expect(all.items[0]).not.toHaveProperty('text');
  const outlet = all.items[0]?.outlet?.id;
  const idsOf = async (query: Parameters<typeof articles.list>[0]) =>
    (await articles.list(query, { limit: 10 })).items.map(({ externalId }) => externalId);
  expect(await idsOf({ outlet })).toEqual(['a1']);
  expect(await idsOf({ externalId: 'a2' })).toEqual(['a2']);
  expect(await idsOf({ from: '2025-03-05' })).toEqual(['a2']);
  expect(await idsOf({ to: '2025-03-05T00:00:00+02:00' })).toEqual(['a1']);
});

test('an unknown article or outlet says so', async () => {
  const { articles } = await openArticles();
  await expect(articles.get('none')).rejects.toMatchObject({ code: 'article_not_found' });
  await expect(articles.list({ outlet: 'none' }, { limit: 1 })).rejects.toMatchObject({
    code: 'outlet_not_found',
  });
});

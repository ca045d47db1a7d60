import { expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { newArticle, newPage } from '../support/new-page.ts';
import { openMemoryStore } from '../support/open-store.ts';

const ALL = { limit: 100, after: null };

async function openOutlets() {
  const store = await openMemoryStore();
  let count = 0;
  const printed = async (outlet: string | null, url: string | null = null) => {
    const text = `Number ${count++}: "Yes," said Ana Brandt.`;
    const article = newArticle(text, [{ said: 'Yes,', by: 'Ana Brandt' }], { outlet, url });
    const [saved] = await store.savePage(newPage([article]), matchSpeakers);
    return (await store.findArticle(saved?.id ?? ''))?.outlet ?? null;
  };
  return { store, printed };
}

test.each([
  ['case', [['Mint'], ['mint'], ['MINT']]],
  ['name, domain and address', [['Mint'], ['livemint.com'], [null, 'https://www.livemint.com/a']]],
  [
    'address first',
    [
      [null, 'https://coast-courier.example/a'],
      ['Coast Courier', 'https://coast-courier.example/b'],
      ['coast courier'],
    ],
  ],
  ['"the" or not', [['The Hindu'], ['Hindu']]],
  ['an ampersand', [['Mail & Guardian'], ['Mail and Guardian']]],
  [
    'a subdomain',
    [
      [null, 'https://sport.post.example/a'],
      [null, 'https://news.post.example/b'],
    ],
  ],
] as [string, [string | null, string?][]][])('one outlet: %s', async (_what, given) => {
  const { store, printed } = await openOutlets();
  for (const [name, url] of given) await printed(name, url ?? null);
  expect((await store.listOutlets(ALL)).items).toMatchObject([{ articles: given.length }]);
});

test.each([
  [
    'namesakes told apart by their domains',
    [
      ['The Guardian', 'https://guardian.ng/a'],
      ['The Guardian', 'https://www.theguardian.com/a'],
      ['The Guardian'],
    ],
  ],
  [
    'a desk at an aggregator',
    [
      ['Coast Courier', 'https://hub.example/a'],
      [null, 'https://hub.example/b'],
    ],
  ],
  ['like names', [['Daily Post'], ['Daily Star']]],
] as [string, [string | null, string?][]][])('two outlets: %s', async (_what, given) => {
  const { store, printed } = await openOutlets();
  for (const [name, url] of given) await printed(name, url ?? null);
  expect((await store.listOutlets(ALL)).items).toHaveLength(2);
});

test('a merge moves articles and names, and old ids stay understood', async () => {
  const { store, printed } = await openOutlets();
  const one = await printed('Coast Courier');
  const other = await printed('The Pier Gazette', 'https://piergazette.example/a');
  const merged = await store.mergeOutlets(one?.id ?? '', [other?.id ?? '']);
  expect(merged).toMatchObject({
    id: one?.id,
    articles: 2,
    aliases: ['The Pier Gazette'],
    domains: ['piergazette.example'],
    mergedIds: [other?.id],
  });
  expect(await store.mergeOutlets(one?.id ?? '', [other?.id ?? ''])).toEqual(merged);
  expect(await store.findOutlet(other?.id ?? '')).toEqual(merged);
  expect(await store.countQuotes({ outletId: other?.id ?? '' })).toBe(2);
  expect((await store.listArticles({ outletId: other?.id ?? '' }, ALL)).items).toHaveLength(2);
  expect(await printed('pier gazette')).toEqual(one);
});

test('an edit names, adds and removes; twice is as once; what is another’s is refused', async () => {
  const { store, printed } = await openOutlets();
  const one = await printed('Coast Courier');
  await printed('Daily Star');
  const edit = {
    name: 'The Courier',
    addDomains: ['courier.example'],
    removeAliases: ['Coast Courier'],
  };
  const edited = await store.editOutlet(one?.id ?? '', edit);
  expect(edited).toMatchObject({ name: 'The Courier', aliases: [], domains: ['courier.example'] });
  expect(await store.editOutlet(one?.id ?? '', edit)).toEqual(edited);
  expect(await printed(null, 'https://www.courier.example/x')).toMatchObject({ id: one?.id });
  await expect(
    store.editOutlet(one?.id ?? '', { addAliases: ['daily star'] }),
  ).rejects.toMatchObject({
    code: 'outlet_conflict',
  });
  expect(await store.editOutlet('nobody', {})).toBeNull();
});

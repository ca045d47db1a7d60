/** The same page again, changed pages, and many writers at once. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';
import { newArticle, newPage, type StatedQuote } from '../support/new-page.ts';
import { openMemoryStore, temporaryFile } from '../support/open-store.ts';

const ALL = { limit: 100, after: null };
const URL = 'https://post.example/bridge';

async function save(
  store: Store,
  text: string,
  quotes: readonly StatedQuote[] = [],
  { id = null, url = null }: { id?: string | null; url?: string | null } = {},
) {
  const article = newArticle(text, quotes, { url });
  const [saved] = await store.savePage(newPage([article], { externalId: id }), matchSpeakers);
  return saved;
}

test.each([
  [
    'by a URL in another form',
    { url: URL },
    { url: 'http://www.post.example/bridge/?utm_source=x#a' },
  ],
  ['by its URL, once it has an id', { url: URL }, { url: URL, id: 'a' }],
  ['by its text, once it has a URL', {}, { url: URL }],
  ['by its text, once it has an id', {}, { id: 'a' }],
])('knows an article again %s, and from then on by the new key', async (_how, before, after) => {
  const store = await openMemoryStore();
  const first = await save(store, 'The bridge opens.', [], before);
  expect(await save(store, 'The bridge opens.', [], after)).toEqual({
    id: first?.id,
    outcome: 'unchanged',
  });
  expect(await save(store, 'The bridge opens in May.', [], after)).toEqual({
    id: first?.id,
    outcome: 'revised',
  });
});

test.each([
  ['two ids at one URL', { id: 'a', url: URL }, { id: 'b', url: URL }],
  ['two ids with one text', { id: 'a' }, { id: 'b' }],
  ['two URLs with one text', { url: URL }, { url: `${URL}2` }],
  ['two texts without any key', {}, {}],
])('takes for two articles: %s', async (what, one, other) => {
  const store = await openMemoryStore();
  await save(store, 'The bridge opens.', [], one);
  const text = what.startsWith('two texts') ? 'The bridge closes.' : 'The bridge opens.';
  expect(await save(store, text, [], other)).toMatchObject({ outcome: 'created' });
});

test('a revision tells which quotes were added, removed, reworded and given to somebody else', async () => {
  const store = await openMemoryStore();
  const line = (words: string, by: string): string => `"${words}" said ${by}.`;
  const before: [string, string][] = [
    ['The bridge will open in early May,', 'Ana Brandt'],
    ['Nobody asked the pilots,', 'Samba Keita'],
    ['The rates will not rise this year,', 'Amina Diallo'],
    ['Gone tomorrow,', 'Binta Fall'],
  ];
  const after: [string, string][] = [
    ['A word before all others,', 'Jo Quint'],
    ['The bridge will open in late June,', 'Ana Brandt'],
    ['Nobody asked the pilots,', 'Ana Brandt'],
    ['The rates will not rise this year,', 'Amina Diallo'],
  ];
  const version = (lines: [string, string][]) =>
    [
      lines.map(([words, by]) => line(words, by)).join('\n\n'),
      lines.map(([said, by]): StatedQuote => ({ said, by })),
    ] as const;
  const saved = await save(store, ...version(before), { id: 'a' });
  const id = saved?.id ?? '';
  const [bridge, pilots, rates, gone] = await store.listQuotesOfArticle(id);
  const notice = 'Correction: An earlier version of this article named the wrong month.';
  const [text, quotes] = version(after);
  await save(store, `${text}\n\n${notice}`, quotes, { id: 'a' });
  const [added, ...kept] = await store.listQuotesOfArticle(id);
  expect(kept.map((quote) => quote.id)).toEqual([bridge?.id, pilots?.id, rates?.id]);
  const { items } = await store.listRevisions(id, ALL);
  expect(items.map(({ revision, changes }) => [revision, changes?.length])).toEqual([
    [1, undefined],
    [2, 4],
  ]);
  expect(items[0]?.text).toBe(version(before)[0]);
  expect(items[1]?.notices.map(({ kind }) => kind)).toEqual(['correction']);
  expect(items[1]?.changes).toMatchObject([
    { id: added?.id, change: 'added', before: null, after: { speaker: { name: 'Jo Quint' } } },
    {
      id: bridge?.id,
      change: 'reworded',
      before: { words: before[0]?.[0] },
      after: { words: after[1]?.[0] },
    },
    {
      id: pilots?.id,
      change: 'reattributed',
      before: { speaker: { name: 'Samba Keita' } },
      after: { speaker: { name: 'Ana Brandt' } },
    },
    { id: gone?.id, change: 'removed', after: null },
  ]);
});

test('the same pages in any order, by several writers at once, give every article once', async () => {
  const pages = Array.from({ length: 6 }, (_, at) => ({
    id: at % 2 === 0 ? `p${at}` : null,
    url: at % 3 === 0 ? `${URL}/${at}` : null,
    text: `Number ${at}: "Yes, it is number ${at}," said Ana Brandt.`,
    quotes: [{ said: `Yes, it is number ${at},`, by: 'Ana Brandt' }],
  }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(5), fc.nat(2)), { minLength: 6, maxLength: 30 }),
      async (order) => {
        const file = await temporaryFile();
        const writers = await Promise.all([0, 1, 2].map(() => openSqliteStore({ file })));
        await Promise.all(
          order.map(async ([at, writer]) => {
            const page = pages[at];
            const store = writers[writer];
            if (page && store) await save(store, page.text, page.quotes, page);
          }),
        );
        const distinct = new Set(order.map(([at]) => at)).size;
        const [store] = writers;
        expect((await store?.listArticles({}, ALL))?.items).toHaveLength(distinct);
        expect(await store?.countQuotes({})).toBe(distinct);
        expect((await store?.listSpeakers({}, ALL))?.items).toHaveLength(1);
        expect((await store?.listOutlets(ALL))?.items).toHaveLength(1);
        await Promise.all(writers.map((one) => one.close()));
      },
    ),
    { numRuns: 10 },
  );
});

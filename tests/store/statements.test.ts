/** Which quotes are one statement, and that it stays so as articles come, change and go. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { checkDatabase } from '../../src/store/sqlite/check/check-database.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { QuoteEdit, Store } from '../../src/store/store.ts';
import { AUTHOR } from '../support/correcting.ts';
import { newArticle, newPage, type StatedQuote } from '../support/new-page.ts';
import { openMemoryStore, temporaryFile } from '../support/open-store.ts';

interface Report {
  readonly said: string;
  readonly by?: string | null;
  readonly on?: string;
  readonly given?: Partial<StatedQuote>;
}

let next = 0;

/** Stores one article with one quote; gives the quote's id. */
async function report(
  store: Store,
  { said, by = 'Ana Brandt', on = '2025-03-04', given = {} }: Report,
  externalId = `a${next++}`,
): Promise<string> {
  const text = `The council met. “${said}” was heard in the hall ${externalId}.`;
  const article = newArticle(text, [{ said, by, ...given }], {
    publishedAt: on,
    outlet: externalId,
  });
  const [saved] = await store.savePage(newPage([article], { externalId }), matchSpeakers);
  const [quote] = await store.listQuotesOfArticle(saved?.id ?? '');
  return quote?.id ?? '';
}

const LONG =
  'The northern bridge will close for repairs in April, and the ferry will run every night until the new deck is safe';

test.each<[string, Report, Report]>([
  ['exact', { said: LONG }, { said: LONG }],
  [
    'other marks, case and a break',
    { said: LONG },
    { said: LONG.toUpperCase().replace(',', ' …') },
  ],
  [
    'a fragment',
    { said: LONG },
    { said: 'the ferry will run every night until the new deck is safe' },
  ],
  ['a changed word', { said: LONG }, { said: LONG.replace('repairs', 'maintenance') }],
  [
    'an indirect report',
    { said: LONG },
    {
      said: 'the northern bridge would close in April for repairs and the ferry would run every night',
      given: { type: 'indirect' },
    },
  ],
  [
    'a name spelt otherwise',
    { said: 'President Zelenskyy will visit the harbour of Odesa in spring' },
    { said: 'President Zelensky will visit the harbour of Odessa in spring' },
  ],
  ['words of whom one report does not name', { said: LONG }, { said: LONG, by: null }],
  ['a long one a month later', { said: LONG }, { said: LONG, on: '2025-04-10' }],
  [
    'a short one of the same day',
    { said: 'We are ready for peace' },
    { said: 'We are ready for peace!' },
  ],
])('takes for one statement: %s', async (_, first, second) => {
  const store = await openMemoryStore();
  const a = await report(store, first);
  const b = await report(store, second);
  const statement = await store.findStatement(b);
  expect(statement?.id).toBe(a);
  expect(statement?.quotes.map(({ id }) => id).sort()).toEqual([a, b].sort());
});

test.each<[string, Report, Report]>([
  ['a standing phrase', { said: 'No comment' }, { said: 'No comment' }],
  ['a yes', { said: 'Yes' }, { said: 'Yes' }],
  ['readiness', { said: 'We are ready' }, { said: 'We are ready' }],
  [
    'a short one days later',
    { said: 'We are ready for peace' },
    { said: 'We are ready for peace', on: '2025-03-09' },
  ],
  ['two speakers', { said: LONG }, { said: LONG, by: 'Boris Clarke' }],
  ['not and not', { said: LONG }, { said: LONG.replace('will close', 'will not close') }],
  [
    'other numbers',
    { said: 'We have rescued 12 sailors from the northern harbour tonight' },
    { said: 'We have rescued 15 sailors from the northern harbour tonight' },
  ],
  ['a denial of it', { said: LONG }, { said: LONG, given: { speechAct: 'denial' } }],
  [
    'another matter in like words',
    { said: 'The northern bridge will close for repairs in April' },
    { said: 'The southern school will open after repairs in June' },
  ],
  [
    'a short phrase of nobody',
    { said: 'the situation remains under control', by: null },
    { said: 'the situation remains under control', by: null },
  ],
])('keeps apart: %s', async (_, first, second) => {
  const store = await openMemoryStore();
  const a = await report(store, first);
  const b = await report(store, second);
  expect((await store.findStatement(a))?.count).toBe(1);
  expect((await store.findStatement(b))?.id).toBe(b);
});

test('follows revisions, take-downs and speakers, and leads old ids on', async () => {
  const file = await temporaryFile();
  const store = await openSqliteStore({ file });
  const first = await report(store, { said: LONG }, 'one');
  const second = await report(store, { said: LONG }, 'two');
  const third = await report(store, { said: LONG.replace('repairs', 'works') }, 'three');
  expect((await store.findStatement(third))?.id).toBe(first);
  await report(store, { said: 'Nothing of that was decided by the council this spring' }, 'three');
  expect((await store.findStatement(first))?.count).toBe(2);
  const [article] = (await store.findQuotes([first])).map((quote) => quote.article.id);
  const why = { reason: 'asked', removedBy: null, removedAt: '2025-04-01T00:00:00Z' };
  await store.takeDown(article ?? '', why, matchSpeakers);
  expect((await store.findStatement(first))?.id).toBe(second);
  expect(await store.findStatement('nobody')).toBeNull();
  await store.close();
  expect([...checkDatabase(file)]).toEqual([]);
});

test.each<[string, QuoteEdit, number]>([
  ['a rejection', { rejected: true }, 1],
  ['another speaker', { speaker: { name: 'Bo Lind', kind: 'person' } }, 1],
  ['a denial', { speechAct: 'denial' }, 1],
  ['another type', { type: 'indirect' }, 2],
])('follows corrections and their undoing: %s', async (_, edit, left) => {
  const file = await temporaryFile();
  const store = await openSqliteStore({ file });
  const first = await report(store, { said: LONG }, 'corrected one');
  const second = await report(store, { said: LONG }, 'corrected two');
  const [record] = (await store.correctQuote(second, edit, AUTHOR)) ?? [];
  expect((await store.findStatement(first))?.count).toBe(left);
  await report(store, { said: LONG }, 'corrected two');
  expect((await store.findStatement(first))?.count).toBe(left);
  await store.undoCorrection(record?.id ?? '', AUTHOR, matchSpeakers);
  expect((await store.findStatement(first))?.count).toBe(2);
  await store.close();
  expect([...checkDatabase(file)]).toEqual([]);
});

describe('the same text in two papers', () => {
  const story =
    `${LONG}, the council heard on a cold evening in a hall that was full to its doors. `.repeat(4);

  async function print(
    store: Store,
    externalId: string,
    quotes: readonly StatedQuote[],
    text = story,
  ): Promise<string[]> {
    const said = quotes.map(({ said: words, by }) => `“${String(words)}” said ${by ?? 'a man'}.`);
    const on = externalId === 'later' ? '2025-05-04' : '2025-03-04';
    const article = newArticle(`${text}${said.join(' ')}`, quotes, {
      publishedAt: on,
      outlet: externalId,
    });
    const [saved] = await store.savePage(newPage([article], { externalId }), matchSpeakers);
    return (await store.listQuotesOfArticle(saved?.id ?? '')).map(({ id }) => id);
  }

  test.each<[string, StatedQuote, StatedQuote, number]>([
    [
      'few words',
      { said: 'No comment', by: 'Ana Brandt' },
      { said: 'No comment', by: 'Ana Brandt' },
      2,
    ],
    [
      'no content word',
      { said: 'It is over', by: 'Ana Brandt' },
      { said: 'It is over', by: 'Ana Brandt' },
      2,
    ],
    [
      'other words',
      { said: 'It is over', by: 'Ana Brandt' },
      { said: 'It is not', by: 'Ana Brandt' },
      1,
    ],
    [
      'two speakers',
      { said: 'It is over', by: 'Ana Brandt' },
      { said: 'It is over', by: 'Boris Clarke' },
      1,
    ],
    ['nobody named', { said: 'It is over', by: null }, { said: 'It is over', by: null }, 1],
  ])('%s', async (_, one, other, count) => {
    for (const second of ['same day', 'later']) {
      const store = await openMemoryStore();
      const [first = ''] = await print(store, 'first', [one]);
      await print(store, second, [other]);
      expect((await store.findStatement(first))?.count).toBe(count);
    }
  });

  test('counts as long as it is the same text', async () => {
    const file = await temporaryFile();
    const store = await openSqliteStore({ file });
    const quote: StatedQuote = { said: 'No comment', by: 'Ana Brandt' };
    const [first = ''] = await print(store, 'first', [quote]);
    const [second = ''] = await print(store, 'second', [quote]);
    expect((await store.findStatement(second))?.id).toBe(first);
    await print(store, 'second', [quote], 'Nothing of that was printed in the end. ');
    expect((await store.findStatement(first))?.count).toBe(1);
    await print(store, 'second', [quote]);
    expect((await store.findStatement(first))?.count).toBe(2);
    await store.close();
    expect([...checkDatabase(file)]).toEqual([]);
  });
});

test('is the same whatever came first', async () => {
  const reports: Report[] = [
    { said: LONG },
    { said: LONG.replace('repairs', 'maintenance'), on: '2025-03-05' },
    { said: 'the ferry will run every night until the new deck is safe' },
    { said: LONG, by: null },
    { said: LONG, by: 'Boris Clarke' },
    { said: 'We are ready for peace' },
    { said: 'We are ready for peace', on: '2025-03-05' },
    { said: 'No comment' },
  ];
  const groupsOf = async (order: readonly number[]): Promise<string> => {
    const store = await openMemoryStore();
    const placeOf = new Map<string, number>();
    for (const at of order) {
      const one = reports[at];
      if (one) placeOf.set(await report(store, one), at);
    }
    const groups: string[] = [];
    for (const id of placeOf.keys()) {
      const statement = await store.findStatement(id);
      const places = statement?.quotes.map((quote) => placeOf.get(quote.id) ?? -1) ?? [];
      groups.push(places.sort((a, b) => a - b).join(' '));
    }
    return [...new Set(groups)].sort().join(' | ');
  };
  const all = reports.map((_, at) => at);
  const expected = await groupsOf(all);
  // What nobody is named for is as like either speaker's, and so neither's.
  expect(expected).toBe('0 1 2 | 3 | 4 | 5 6 | 7');
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (order) => {
      expect(await groupsOf(order)).toBe(expected);
    }),
    { numRuns: 12 },
  );
});

test.each([
  ['this one', 0],
  ['another', 1],
])('compares with what %s connection changed since a quote was entered', async (_, by) => {
  const file = await temporaryFile();
  const stores = [await openSqliteStore({ file }), await openSqliteStore({ file })] as const;
  const [store] = stores;
  const first = await report(store, { said: LONG });
  const edit: QuoteEdit = { speaker: { name: 'Bo Lind', kind: 'person' } };
  await stores[by]?.correctQuote(first, edit, AUTHOR);
  const ofAna = await report(store, { said: LONG });
  const ofBo = await report(store, { said: LONG, by: 'Bo Lind' });
  const membersOf = async (id: string) =>
    (await store.findStatement(id))?.quotes.map((quote) => quote.id).sort();
  expect(await membersOf(ofBo)).toEqual([first, ofBo].sort());
  expect(await membersOf(ofAna)).toEqual([ofAna]);
  await Promise.all(stores.map(async (open) => open.close()));
});

test('compares with nothing of a group that was taken back', async () => {
  const store = await openMemoryStore();
  const page = (externalId: string, end: number) => {
    const text = `“${LONG}” was heard in the hall ${externalId}.`;
    const article = newArticle(text, [{ said: LONG, by: 'Ana Brandt' }], { outlet: externalId });
    const [quote] = article.quotes;
    const quotes = quote ? [{ ...quote, content: [{ start: 1, end }] }] : [];
    return newPage([{ ...article, quotes }], { externalId });
  };
  const pages = [page('one', LONG.length + 1), page('bad', 9_999), page('two', LONG.length + 1)];
  const results = await store.savePages(pages, matchSpeakers);
  expect(results.map(({ fault }) => fault === null)).toEqual([true, false, true]);
  const [a, b] = (await store.listQuotes({}, { limit: 10, after: null })).items;
  const statement = await store.findStatement(a?.id ?? '');
  expect(statement?.quotes.map(({ id }) => id).sort()).toEqual([a?.id, b?.id].sort());
});

/** What every backend of the store must do: `storeContract('sqlite', openSqlite)`. */

import { describe, expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import type {
  NewPage,
  QuoteFilter,
  QuoteHit,
  Slice,
  SliceRequest,
  Store,
  TextQuery,
} from '../../src/store/store.ts';
import { newArticle, newPage, type StatedQuote } from '../support/new-page.ts';

const WATER = `"We share," Amina Diallo told reporters. "Nobody is switched off."

Samba Keita said the wells of Tambacounda were dry.`;
const WATER_QUOTES: StatedQuote[] = [
  { said: ['We share,', 'Nobody is switched off.'], by: 'Amina Diallo', role: 'director' },
  { said: 'the wells of Tambacounda were dry', by: 'Samba Keita', type: 'indirect' },
];

const ALL: SliceRequest = { limit: 100, after: null };
const waterPage = (given: Partial<NewPage> = {}): NewPage =>
  newPage([newArticle(WATER, WATER_QUOTES, { headline: 'Wells run dry' })], given);

/** Runs the suite over one backend; `open` gives an empty store that is closed after the test. */
export function storeContract(backend: string, open: () => Promise<Store>): void {
  describe(backend, () => {
    test('gives back what a page held', async () => {
      const store = await open();
      const [saved] = await store.savePage(waterPage({ externalId: 'a1' }), matchSpeakers);
      expect(saved?.outcome).toBe('created');
      const article = await store.findArticle(saved?.id ?? '');
      expect(article).toMatchObject({
        externalId: 'a1',
        headline: 'Wells run dry',
        text: WATER,
        revision: 1,
        quotes: 2,
        outlet: { name: 'The Harbour Post' },
      });
      const [first, second] = await store.listQuotesOfArticle(saved?.id ?? '');
      expect(first?.content.map(({ start, end }) => WATER.slice(start, end))).toEqual([
        'We share,',
        'Nobody is switched off.',
      ]);
      expect(first?.speaker).toMatchObject({
        name: 'Amina Diallo',
        role: 'director',
        linkConfidence: 1,
      });
      const { quotes: held, ...ofQuote } = article ?? { quotes: 0 };
      expect(held).toBe(2);
      expect(second?.article).toEqual(ofQuote);
      expect(await store.findQuote(first?.id ?? '')).toEqual(first);
      const page = await store.findPageOfArticle(saved?.id ?? '');
      expect(new TextDecoder().decode(page?.body)).toBe(WATER);
    });

    test('gives null or nothing for unknown ids', async () => {
      const store = await open();
      expect(await store.findQuote('nobody')).toBeNull();
      expect(await store.findArticle('nobody')).toBeNull();
      expect(await store.findSpeaker('nobody')).toBeNull();
      expect(await store.findOutlet('nobody')).toBeNull();
      expect(await store.findPageOfArticle('nobody')).toBeNull();
      expect(await store.listQuotesOfArticle('nobody')).toEqual([]);
      expect((await store.listQuotes({ speakerIds: ['nobody'] }, ALL)).items).toEqual([]);
      expect((await store.listQuotes({ speakerIds: [] }, ALL)).items).toEqual([]);
    });

    test.each([
      ['externalId', { externalId: 'a1' }, {}],
      ['URL', {}, { url: 'https://news.example/wells' }],
      ['outlet and text', {}, {}],
    ])('knows an article again by %s', async (_by, page, article) => {
      const store = await open();
      const again = newPage([newArticle(WATER, WATER_QUOTES, article)], page);
      const [first] = await store.savePage(again, matchSpeakers);
      const before = await store.listQuotes({}, ALL);
      const [second] = await store.savePage(again, matchSpeakers);
      expect(second).toEqual({ id: first?.id, outcome: 'unchanged' });
      expect(await store.listQuotes({}, ALL)).toEqual(before);
      expect((await store.listArticles({}, ALL)).items).toHaveLength(1);
    });

    test('takes the same text of another outlet for another article', async () => {
      const store = await open();
      await store.savePage(newPage([newArticle(WATER)]), matchSpeakers);
      await store.savePage(
        newPage([newArticle(WATER, [], { outlet: 'Sahel Daily' })]),
        matchSpeakers,
      );
      await store.savePage(newPage([newArticle(WATER, [], { outlet: null })]), matchSpeakers);
      expect((await store.listArticles({}, ALL)).items).toHaveLength(3);
    });

    test('marks the articles of one page by their place', async () => {
      const store = await open();
      await store.savePage(
        newPage([newArticle('One.'), newArticle('Two.')], { externalId: 'p' }),
        matchSpeakers,
      );
      const { items } = await store.listArticles({ externalId: 'p#1' }, ALL);
      expect(items.map(({ text }) => text)).toEqual(['Two.']);
    });

    test('revises a changed article, keeps the ids of quotes that stayed, forgets those that went', async () => {
      const store = await open();
      const [saved] = await store.savePage(waterPage({ externalId: 'a1' }), matchSpeakers);
      const [kept, gone] = await store.listQuotesOfArticle(saved?.id ?? '');
      const text = `Corrected. ${WATER.split('\n')[0] ?? ''}`;
      const changed = newArticle(text, WATER_QUOTES.slice(0, 1), { headline: 'Wells' });
      const [revised] = await store.savePage(
        newPage([changed], { externalId: 'a1' }),
        matchSpeakers,
      );
      expect(revised).toEqual({ id: saved?.id, outcome: 'revised' });
      const quotes = await store.listQuotesOfArticle(saved?.id ?? '');
      expect(quotes.map(({ id }) => id)).toEqual([kept?.id]);
      expect(quotes[0]?.article).toMatchObject({ text, revision: 2, headline: 'Wells' });
      expect(await store.findQuote(gone?.id ?? '')).toBeNull();
      expect(await search(store, { allOf: [{ anyOf: ['Tambacounda'] }] })).toEqual([]);
      expect(await store.findSpeaker(gone?.speaker?.id ?? '')).toBeNull();
    });

    test('writes nothing at all when a span lies outside the text', async () => {
      const store = await open();
      const good = newArticle('Fine.');
      const [quote] = newArticle(WATER, WATER_QUOTES).quotes;
      const bad = { ...newArticle('Short.'), quotes: quote ? [quote] : [] };
      await expect(store.savePage(newPage([good, bad]), matchSpeakers)).rejects.toThrow(RangeError);
      expect((await store.listArticles({}, ALL)).items).toEqual([]);
    });

    test('writes nothing at all when the matcher fails half way', async () => {
      const store = await open();
      const failing = (): never => {
        throw new TypeError('no match today');
      };
      await expect(store.savePage(waterPage(), failing)).rejects.toThrow('no match today');
      expect((await store.listArticles({}, ALL)).items).toEqual([]);
      expect((await store.listSpeakers({}, ALL)).items).toEqual([]);
      expect((await store.listOutlets(ALL)).items).toEqual([]);
    });

    test('enters nobody who is not named', async () => {
      const store = await open();
      const speaker = { kind: 'anonymous', description: 'a senior official' } as const;
      await store.savePage(
        newPage([newArticle(WATER, [{ said: 'We share,', by: null, speaker }])]),
        matchSpeakers,
      );
      expect((await store.listSpeakers({}, ALL)).items).toEqual([]);
      const { items } = await store.listQuotes({}, ALL);
      expect(items[0]?.speaker).toMatchObject({
        id: null,
        name: null,
        description: 'a senior official',
      });
    });

    test('links spellings to one speaker and shows the newest role', async () => {
      const store = await open();
      const by = (name: string, role: string, publishedAt: string): NewPage =>
        newPage([
          newArticle(`${publishedAt}: "Yes," he said.`, [{ said: 'Yes,', by: name, role }], {
            publishedAt,
          }),
        ]);
      await store.savePage(by('Volodymyr Tarasenko', 'envoy', '2025-02-01'), matchSpeakers);
      await store.savePage(by('Volodymyr Tarassenko', 'mayor', '2024-02-01'), matchSpeakers);
      const { items } = await store.listSpeakers({}, ALL);
      expect(items).toMatchObject([
        {
          name: 'Volodymyr Tarassenko',
          aliases: ['Volodymyr Tarasenko'],
          role: 'envoy',
          quotes: 2,
        },
      ]);
      const found = await store.findSpeakersByName('tarassenko', 5);
      expect(found.map(({ speaker }) => speaker.id)).toEqual([items[0]?.id]);
      expect((await store.listSpeakers({ name: 'TARASS' }, ALL)).items).toHaveLength(1);
      expect((await store.listSpeakers({ name: '%' }, ALL)).items).toEqual([]);
    });

    test('finds speakers by what they are, and no more once the article is taken down', async () => {
      const store = await open();
      const said = '"Dry," said Vera Holm, harbour master of Lund.';
      const quote: StatedQuote = { said: 'Dry,', by: 'Vera Holm', role: 'harbour master of Lund' };
      const page = newPage([newArticle(said, [quote], { publishedAt: '2025-03-04' })]);
      const [saved] = await store.savePage(page, matchSpeakers);
      const groups = [{ anyOf: ['captain', 'masters'] }, { anyOf: ['Lund'] }];
      const seen = async (from: string, to: string) =>
        (await store.findSpeakersByRole(groups, { from, to })).map(({ speaker, roles }) => [
          speaker.name,
          ...roles.map(({ within, lastBefore, firstAfter }) => [within, lastBefore, firstAfter]),
        ]);
      const date = '2025-03-04';
      expect(await seen('2025-03-01', '2025-04-01')).toEqual([['Vera Holm', [1, null, null]]]);
      expect(await seen('2026-01-01', '2026-02-01')).toEqual([['Vera Holm', [0, date, null]]]);
      expect(await seen('2024-01-01', '2024-02-01')).toEqual([['Vera Holm', [0, null, date]]]);
      const time = { from: '2025', to: '2026' };
      expect(await store.findSpeakersByRole([{ anyOf: ['"'] }], time)).toEqual([]);
      expect(await store.findSpeakersByRole([], time)).toEqual([]);
      const why = { reason: 'asked', removedBy: 'desk', removedAt: '2025-05-01T00:00:00Z' };
      await store.takeDown(saved?.id ?? '', why, matchSpeakers);
      expect(await seen('2025-03-01', '2025-04-01')).toEqual([]);
    });

    test('keeps the nesting of quotes, whichever comes first', async () => {
      const store = await open();
      const text = 'He told me he said yes twice.';
      const quotes: StatedQuote[] = [
        { said: 'yes', by: null, within: 1 },
        { said: 'he said yes', by: null },
      ];
      await store.savePage(newPage([newArticle(text, quotes)]), matchSpeakers);
      const { items } = await store.listQuotes({}, ALL);
      expect(items.map(({ within }) => within)).toEqual([items[1]?.id, null]);
    });

    test.each([
      [{ from: '2025-03' }, ['2025-03', '2025-03-04', '2025-03-04T09:00:00Z']],
      [{ from: '2025-03-04T00:00:00Z' }, ['2025-03-04', '2025-03-04T09:00:00Z']],
      [{ from: '2025-03-04T12:00:00+05:30' }, ['2025-03-04T09:00:00Z']],
      [{ to: '2025-03-01' }, ['2024']],
      [{ to: '2025-03-04T09:00:00.000Z' }, ['2024', '2025-03', '2025-03-04']],
    ])('narrows by publication %o', async (bounds, expected) => {
      const store = await open();
      for (const publishedAt of ['2024', '2025-03', '2025-03-04', '2025-03-04T09:00:00Z', null]) {
        const text = `Of ${publishedAt ?? 'no day'}: "Yes," he said.`;
        const article = newArticle(text, [{ said: 'Yes,', by: null }], { publishedAt });
        await store.savePage(newPage([article]), matchSpeakers);
      }
      const articles = (await store.listArticles(bounds, ALL)).items.map(
        (item) => item.publishedAt,
      );
      const quotes = (await store.listQuotes(bounds, ALL)).items.map(
        (item) => item.article.publishedAt,
      );
      expect(articles).toEqual(expected);
      expect(quotes).toEqual(expected);
    });

    test('goes through lists without repeats or losses while rows are added', async () => {
      const store = await open();
      const add = (at: number): Promise<unknown> => {
        const text = `Number ${at}: "Yes," said Name${String.fromCodePoint(97 + at)} Surname.`;
        const by = `Name${String.fromCodePoint(97 + at)} Person${String.fromCodePoint(97 + at)}`;
        const article = newArticle(text, [{ said: 'Yes,', by }], { outlet: `Paper ${25 - at}` });
        return store.savePage(newPage([article]), matchSpeakers);
      };
      for (let at = 0; at < 10; at++) await add(at);
      const quotes = await walk(
        (slice) => store.listQuotes({}, slice),
        () => add(11),
      );
      const speakers = await walk(
        (slice) => store.listSpeakers({}, slice),
        () => add(12),
      );
      const outlets = await walk(
        (slice) => store.listOutlets(slice),
        () => add(13),
      );
      for (const ids of [quotes, speakers, outlets]) {
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeGreaterThanOrEqual(10);
      }
    });

    test('finds words in content before context before headline', async () => {
      const store = await open();
      const article = (text: string, headline: string): NewPage =>
        newPage([newArticle(text, [{ said: 'It is late,', by: null }], { headline })]);
      await store.savePage(
        article('"It is late," he said of nothing.', 'The heron'),
        matchSpeakers,
      );
      await store.savePage(article('"It is late," he said of the heron.', 'Birds'), matchSpeakers);
      const said = newArticle('"The herons left," she said.', [
        { said: 'The herons left,', by: null },
      ]);
      await store.savePage(newPage([said]), matchSpeakers);
      const hits = await search(store, { allOf: [{ anyOf: ['heron'] }] });
      expect(hits.map(({ place }) => place)).toEqual(['content', 'context', 'headline']);
    });

    test('searches within a speaker, jointly said quotes included', async () => {
      const store = await open();
      const joint = {
        name: 'Binta Fall',
        description: null,
        kind: 'person',
        role: null,
        mention: null,
      } as const;
      const quote: StatedQuote = { said: 'We share,', by: 'Amina Diallo', coSpeakers: [joint] };
      await store.savePage(
        newPage([newArticle(WATER, [quote, ...WATER_QUOTES.slice(1)])]),
        matchSpeakers,
      );
      const [binta] = await store.findSpeakersByName('Binta Fall', 1);
      const [samba] = await store.findSpeakersByName('Samba Keita', 1);
      const query = { allOf: [{ anyOf: ['share'] }] };
      const of = (id: string | undefined) => ({ speakerIds: [id ?? ''] });
      expect(await search(store, query, of(binta?.speaker.id))).toHaveLength(1);
      const ofSamba = await search(store, query, of(samba?.speaker.id));
      expect(ofSamba.map(({ place, quote }) => [place, quote.speaker?.name])).toEqual([
        ['context', 'Samba Keita'],
      ]);
      expect(await store.countQuotes(of(binta?.speaker.id))).toBe(1);
    });

    test.each([
      ['a quotation mark', '"'],
      ['an unclosed phrase', '"wells'],
      ['a star', 'well*'],
      ['NEAR', 'NEAR('],
      ['a column', 'content:wells'],
      ['a minus', '-wells'],
      ['AND', 'AND'],
      ['an emoji', '🦩'],
      ['a lone surrogate', '\ud83e'],
      ['NUL', 'wells\0dry'],
      ['a caret', '^wells'],
      ['nothing', ''],
      ['100 kB', 'wells '.repeat(17_000)],
      ['100 kB in one word', 'w'.repeat(100_000)],
    ])('takes %s in a search for text', async (_what, term) => {
      const store = await open();
      await store.savePage(waterPage(), matchSpeakers);
      const hits = await search(store, { allOf: [{ anyOf: [term] }] });
      expect(Array.isArray(hits)).toBe(true);
      expect(await store.countMatches({ allOf: [{ anyOf: [term] }] }, {})).toBe(hits.length);
      expect(Array.isArray(await store.findSimilarTerms(term, 5))).toBe(true);
      expect(Array.isArray(await store.findSpeakersByName(term, 5))).toBe(true);
    });

    test('matches nothing for a group without words, whatever the other groups have', async () => {
      const store = await open();
      await store.savePage(waterPage(), matchSpeakers);
      expect(await search(store, { allOf: [{ anyOf: ['wells'] }, { anyOf: ['*'] }] })).toEqual([]);
      expect(await search(store, { allOf: [{ anyOf: [] }] })).toEqual([]);
    });

    test('gives the newest first without words', async () => {
      const store = await open();
      for (const publishedAt of ['2025-01-01', '2025-03-01', '2025-02-01']) {
        const article = newArticle(`${publishedAt} "Yes,"`, [{ said: 'Yes,', by: null }], {
          publishedAt,
        });
        await store.savePage(newPage([article]), matchSpeakers);
      }
      const { hits, isCut } = await store.searchQuotes({ allOf: [] }, {}, { limit: 2 });
      expect(isCut).toBe(true);
      expect(hits.map(({ quote }) => quote.article.publishedAt)).toEqual([
        '2025-03-01',
        '2025-02-01',
      ]);
    });

    test('counts by day of publication, with words or without', async () => {
      const store = await open();
      const days = ['2025-03-04T09:00:00Z', '2025-03-04T23:59:59Z', '2025-03', null, '2024-12-31'];
      for (const [at, publishedAt] of days.entries()) {
        const quotes = [{ said: 'It rains,', by: null }];
        const article = newArticle(`"It rains," he said of ${at}.`, quotes, { publishedAt });
        await store.savePage(newPage([article]), matchSpeakers);
      }
      const counts = [
        { day: null, count: 1 },
        { day: '2024-12-31', count: 1 },
        { day: '2025-03', count: 1 },
        { day: '2025-03-04', count: 2 },
      ];
      const rain = { allOf: [{ anyOf: ['rain'] }] };
      expect(await store.countDays({ allOf: [] }, {})).toEqual({ days: counts, isCut: false });
      expect(await store.countDays(rain, {})).toEqual({ days: counts, isCut: false });
      expect(await store.countDays(rain, { from: '2025' })).toEqual({
        ...{ days: counts.slice(2), isCut: false },
      });
      const none = { days: [], isCut: false };
      expect(await store.countDays({ allOf: [{ anyOf: ['snow'] }] }, {})).toEqual(none);
      expect(await store.countDays({ allOf: [{ anyOf: ['"'] }] }, {})).toEqual(none);
      expect(await store.countDays({ allOf: [] }, { speakerIds: [] })).toEqual(none);
    });

    test('lists contents, the newest stored first, and counts in how many a word was said', async () => {
      const store = await open();
      await store.savePage(waterPage(), matchSpeakers);
      const later = newArticle('"No wells here," said Ida Lund.', [
        { said: 'No wells here,', by: 'Ida Lund' },
      ]);
      await store.savePage(newPage([{ ...later, publishedAt: null }]), matchSpeakers);
      const [ida] = await store.findSpeakersByName('Ida Lund', 1);
      const all = await store.listContents({}, 10);
      expect(all).toEqual({
        contents: [
          { said: 'No wells here,', publishedAt: null },
          { said: 'the wells of Tambacounda were dry', publishedAt: '2025-03-04' },
          { said: 'We share,\nNobody is switched off.', publishedAt: '2025-03-04' },
        ],
        isCut: false,
      });
      expect(await store.listContents({}, 2)).toEqual({
        contents: all.contents.slice(0, 2),
        isCut: true,
      });
      const ofIda = { speakerIds: [ida?.speaker.id ?? ''] };
      expect((await store.listContents(ofIda, 1)).contents).toEqual(all.contents.slice(0, 1));
      expect((await store.listContents({ ...ofIda, from: '2025' }, 10)).contents).toEqual([]);
      const groups = [['well'], ['share', 'dry'], ['told'], ['"']].map((anyOf) => ({ anyOf }));
      expect(await store.countSaid(groups)).toEqual({
        // "Told" stands in the context alone.
        counts: [2, 2, 0, 0].map((count) => ({ count, isEstimated: false })),
        quotes: 3,
      });
    });

    test('estimates in how many quotes a common word was said', async () => {
      const store = await open();
      const articles = Array.from({ length: 16 }, (_, article) => {
        const said = Array.from({ length: 100 }, (__, at) => `${at % 3 ? 'rain' : 'snow'} n${at}`);
        const quotes = said.map((words) => ({ said: words, by: null }));
        return newArticle(`${article}: ${said.join('. ')}.`, quotes);
      });
      await store.savePage(newPage(articles), matchSpeakers);
      const { counts } = await store.countSaid([{ anyOf: ['rain'] }, { anyOf: ['snow'] }]);
      expect(counts[0]?.isEstimated).toBe(true);
      expect(Math.abs((counts[0]?.count ?? 0) - 1_056)).toBeLessThan(32);
      expect(counts[1]).toEqual({ count: 544, isEstimated: false });
    });

    test.each([
      ['Tambacunda', ['tambacounda']],
      ['Tambacounda', []],
      ['wels', []],
      ['said', []],
      ['tambourine', []],
    ])('gives words spelt like %s', async (term, expected) => {
      const store = await open();
      await store.savePage(waterPage(), matchSpeakers);
      expect(await store.findSimilarTerms(term, 5)).toEqual(expected);
    });

    test('says that it is ready', async () => {
      expect(await (await open()).condition()).toEqual({ state: 'writable', message: null });
    });
  });
}

const search = async (
  store: Store,
  query: TextQuery,
  filter: QuoteFilter = {},
): Promise<QuoteHit[]> => (await store.searchQuotes(query, filter, { limit: 10 })).hits;

/** All ids of a list, three at a time, with something happening after the first slice. */
async function walk(
  list: (slice: SliceRequest) => Promise<Slice<{ readonly id: string }>>,
  meanwhile: () => Promise<unknown>,
): Promise<string[]> {
  const ids: string[] = [];
  let after: SliceRequest['after'] = null;
  for (let turn = 0; turn < 20; turn++) {
    const slice = await list({ limit: 3, after });
    ids.push(...slice.items.map(({ id }) => id));
    if (turn === 0) await meanwhile();
    if (!slice.next) return ids;
    after = slice.next;
  }
  throw new RangeError('The list has no end.');
}

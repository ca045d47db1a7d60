import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { checkDatabase } from '../../src/store/sqlite/check/check-database.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { newArticle, newPage } from '../support/new-page.ts';
import { openMemoryStore, temporaryFile } from '../support/open-store.ts';

const ALL = { limit: 100, after: null };
const WHY = { reason: 'withdrawn', removedBy: 'desk', removedAt: '2025-03-07T00:00:00Z' };
const SECRET = 'zyzzogeton';
const secretText = (at: number): string =>
  `${`The ${SECRET} of number ${at} was seen. `.repeat(300)}\n\n"We saw the ${SECRET} at night," said Orsolya Vexler.`;

test('nothing of the text stays in the file or its log, in whatever revision it was', async () => {
  const file = await temporaryFile();
  const store = await openSqliteStore({ file });
  const quote = { said: `We saw the ${SECRET} at night,`, by: 'Orsolya Vexler' };
  let id = '';
  for (let at = 0; at < 12; at++) {
    const other = newArticle(`Number ${at}: "Fine weather," said Ana Brandt.`, [
      { said: 'Fine weather,', by: 'Ana Brandt' },
    ]);
    await store.savePage(newPage([other], { externalId: `o${at}` }), matchSpeakers);
    const article = newArticle(secretText(at), [quote], {
      headline: `A ${SECRET}`,
      outlet: 'Secret Gazette',
    });
    const [saved] = await store.savePage(newPage([article], { externalId: 's' }), matchSpeakers);
    id = saved?.id ?? '';
  }
  const holds = (word: string): boolean[] =>
    [file, `${file}-wal`].map((path) =>
      readFileSync(path).toString('latin1').toLowerCase().includes(word),
    );
  const claim = { identity: 'local', key: 'k', fingerprint: 'f', startedAt: WHY.removedAt };
  await store.claimRequest(claim, { answeredBefore: '', runningBefore: '' });
  await store.answerRequest(claim, {
    ...{ status: 200, contentType: 'application/json' },
    body: JSON.stringify({ text: secretText(1) }),
  });
  expect(holds(SECRET)).toContain(true);
  const tombstone = await store.takeDown(id, WHY, matchSpeakers);
  expect(tombstone).toMatchObject({ id, externalId: 's', ...WHY });
  expect(await store.takeDown(id, { ...WHY, reason: 'again' }, matchSpeakers)).toEqual(tombstone);
  for (const word of [SECRET, 'zyzzoget', 'vexler', 'orsolya', 'secret gazette']) {
    // The tombstone keeps the outlet's folded name as a key.
    expect(holds(word), word).toEqual(word === 'secret gazette' ? [true, false] : [false, false]);
  }
  expect(await store.findSpeakersByName('Orsolya Vexler', 5)).toEqual([]);
  expect((await store.listOutlets(ALL)).items).toHaveLength(1);
  expect(await store.countQuotes({})).toBe(12);
  await store.close();
  expect([...checkDatabase(file)]).toEqual([]);
});

test('is not taken in again by id, address or text, unless it is restored under its old id', async () => {
  const store = await openMemoryStore();
  const url = 'https://post.example/a';
  const text = '"Yes," said Ana Brandt.';
  const page = (given: { id?: string; url?: string; text?: string }) =>
    newPage(
      [
        newArticle(given.text ?? text, [{ said: 'Yes,', by: 'Ana Brandt' }], {
          url: given.url ?? null,
        }),
      ],
      { externalId: given.id ?? null },
    );
  const [saved] = await store.savePage(page({ id: 'a', url }), matchSpeakers);
  await store.takeDown(saved?.id ?? '', WHY, matchSpeakers);
  expect(await store.findArticle(saved?.id ?? '')).toBeNull();
  const changed = `${text} More.`;
  for (const again of [
    { id: 'a', text: changed },
    { url: `${url}?utm_source=x`, text: changed },
    { id: 'b' },
  ]) {
    expect(await store.savePage(page(again), matchSpeakers)).toEqual([
      { id: saved?.id, outcome: 'taken_down' },
    ]);
  }
  const restored = await store.savePage(page({ id: 'a', url }), matchSpeakers, { restore: true });
  expect(restored).toEqual([{ id: saved?.id, outcome: 'created' }]);
  expect(await store.findTombstone(saved?.id ?? '')).toBeNull();
  expect(await store.takeDown('nobody', WHY, matchSpeakers)).toBeNull();
});

test('takes the body of a page that holds other articles', async () => {
  const store = await openMemoryStore();
  const [one, two] = await store.savePage(
    newPage([newArticle('One.'), newArticle('Two.')]),
    matchSpeakers,
  );
  await store.takeDown(one?.id ?? '', WHY, matchSpeakers);
  expect(await store.findPageOfArticle(two?.id ?? '')).toBeNull();
  expect((await store.findArticle(two?.id ?? ''))?.text).toBe('Two.');
});

const act = fc.oneof(
  fc.record({
    kind: fc.constant('save' as const),
    id: fc.nat(4),
    outlet: fc.constantFrom('Post', 'The Star', null),
    said: fc.uniqueArray(
      fc.tuple(
        fc.constantFrom('the bridge opens', 'rates will rise', 'nobody came', 'it is late'),
        fc.constantFrom('Ana Brandt', 'Samba Keita', 'Binta Fall'),
      ),
      { maxLength: 3, selector: ([words]) => words },
    ),
    restore: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('take down' as const), id: fc.nat(4) }),
  fc.record({ kind: fc.constant('merge' as const) }),
);

test('after any sequence the database is whole, and a mirror made from the changes equals the store', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: 1, maxLength: 25 }),
      fc.nat(6),
      async (acts, pause) => {
        const file = await temporaryFile();
        const store = await openSqliteStore({ file });
        const mirror = new Map<string, string>();
        let seq = 0;
        const follow = async (): Promise<void> => {
          for (let hasMore = true; hasMore; ) {
            const slice = await store.listChanges(seq, 7);
            for (const { kind, id, record } of slice.items) {
              if (record === null) mirror.delete(`${kind} ${id}`);
              else mirror.set(`${kind} ${id}`, plain(kind, record));
            }
            const next = slice.items.at(-1)?.seq ?? seq;
            expect(slice.items.every((item) => item.seq > seq)).toBe(true);
            seq = next;
            hasMore = slice.hasMore;
          }
        };
        for (const [at, one] of acts.entries()) {
          if (one.kind === 'save') {
            const text =
              one.said.map(([words, by]) => `"${words}" said ${by}.`).join('\n') || 'Nothing.';
            const quotes = one.said.map(([said, by]) => ({ said, by, role: 'envoy' }));
            const article = newArticle(text, quotes, { outlet: one.outlet });
            await store.savePage(newPage([article], { externalId: `a${one.id}` }), matchSpeakers, {
              restore: one.restore,
            });
          } else if (one.kind === 'take down') {
            const { items } = await store.listArticles({ externalId: `a${one.id}` }, ALL);
            await store.takeDown(items[0]?.id ?? 'none', WHY, matchSpeakers);
          } else {
            const [target, ...others] = (await store.listOutlets(ALL)).items.map(({ id }) => id);
            await store.mergeOutlets(target ?? 'none', others);
          }
          if (at % (pause + 1) === 0) await follow();
        }
        await follow();
        const [articles, quotes, speakers, outlets] = await Promise.all([
          store.listArticles({}, ALL),
          store.listQuotes({}, ALL),
          store.listSpeakers({}, ALL),
          store.listOutlets(ALL),
        ]);
        const stored = [
          ...articles.items.map((record) => ['article', record] as const),
          ...quotes.items.map((record) => ['quote', record] as const),
          ...speakers.items.map((record) => ['speaker', record] as const),
          ...outlets.items.map((record) => ['outlet', record] as const),
        ].map(([kind, record]) => [`${kind} ${record.id}`, plain(kind, record)] as const);
        expect([...mirror].sort()).toEqual([...stored].sort());
        // Nobody stays who isn't quoted.
        expect(speakers.items.filter((speaker) => speaker.quotes === 0)).toEqual([]);
        await store.close();
        expect([...checkDatabase(file)]).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);

/** What is a record's own: no counts, no names of others. */
function plain(kind: string, record: object): string {
  const own = Object.entries(record).map(([name, value]: [string, unknown]) => {
    if (kind !== 'quote' && (name === 'quotes' || name === 'articles')) return [name, 0];
    if (name === 'textGroup') return [name, null];
    const isOther = ['article', 'outlet', 'speaker'].includes(name) && typeof value === 'object';
    return [name, isOther && value !== null ? (value as { id: unknown }).id : value];
  });
  return JSON.stringify(own);
}

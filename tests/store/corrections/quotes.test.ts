/** Corrections of quotes outlive all that the engine does. */

import { expect, test } from 'vitest';
import { matchSpeakers } from '../../../src/engine/index.ts';
import type { QuoteEdit, Store } from '../../../src/store/store.ts';
import { AUTHOR, allQuotes, ingest, wordsOf } from '../../support/correcting.ts';
import { newArticle } from '../../support/new-page.ts';
import { openMemoryStore } from '../../support/open-store.ts';

const TEXT =
  'The pier is old. “The pier will open in May,” Ana Brandt said. “It is safe,” she said.';
const QUOTES = [
  { said: 'The pier will open in May,', by: 'Ana Brandt' },
  { said: 'It is safe,', by: 'Ana Brandt' },
];
const ALL = { limit: 100, after: null };

async function opened() {
  const store = await openMemoryStore();
  const articleId = await ingest(store, 'pier', TEXT, QUOTES);
  const quotes = await allQuotes(store);
  return { store, articleId, first: quotes[0]?.id ?? '', second: quotes[1]?.id ?? '' };
}

const spansOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { content: [{ start, end: start + words.length }], quoted: [], cue: null };
};

const EDITS: readonly (readonly [string, QuoteEdit, object])[] = [
  [
    'a new name',
    { speaker: { name: 'Bo Lind', kind: 'person' } },
    { speaker: { name: 'Bo Lind' } },
  ],
  [
    'who isn’t named',
    { speaker: { description: 'a harbour official' } },
    { speaker: { id: null, description: 'a harbour official', kind: 'anonymous' } },
  ],
  ['nobody', { speaker: null }, { speaker: null }],
  ['a type', { type: 'indirect' }, { type: 'indirect' }],
  ['a speech act', { speechAct: 'denial' }, { speechAct: 'denial' }],
  [
    'a day',
    { saidOn: { date: '2025-03-01', precision: 'day', basis: '' } },
    { saidOn: { date: '2025-03-01' } },
  ],
  [
    'spans',
    { spans: spansOf(TEXT, 'pier will open') },
    { content: spansOf(TEXT, 'pier will open').content },
  ],
  ['a rejection', { rejected: true }, { status: 'rejected' }],
];

test.each(EDITS)('%s is kept on revision and re-reading, and undone', async (_, edit, wanted) => {
  const { store, articleId, first } = await opened();
  const before = await store.findQuote(first);
  const [record] = (await store.correctQuote(first, edit, AUTHOR)) ?? [];
  expect(await store.findQuote(first)).toMatchObject({ ...wanted, isCorrected: true });
  expect(await store.correctQuote(first, edit, AUTHOR)).toEqual([]);
  // The engine finds the same as before, in the same text and in one that grew at its end.
  await store.rereadArticle(articleId, newArticle(TEXT, QUOTES), matchSpeakers);
  expect(await store.findQuote(first)).toMatchObject(wanted);
  await ingest(store, 'pier', `${TEXT} It rained.`, QUOTES);
  expect(await store.findQuote(first)).toMatchObject(wanted);
  await ingest(store, 'pier', TEXT, QUOTES);
  await store.undoCorrection(record?.id ?? '', AUTHOR, matchSpeakers);
  const after = await store.findQuote(first);
  expect({ ...after, article: null }).toEqual({ ...before, article: null });
  expect(await store.findSpeakersByName('Bo Lind', 5)).toEqual([]);
});

test('rejected quotes are in no list and no search unless they are asked for', async () => {
  const { store, first, second } = await opened();
  await store.correctQuote(first, { rejected: true }, AUTHOR);
  const ids = async (filter: object) =>
    (await store.listQuotes(filter, ALL)).items.map(({ id }) => id);
  expect(await ids({})).toEqual([second]);
  expect(await ids({ status: 'rejected' })).toEqual([first]);
  expect(await ids({ status: 'all' })).toEqual([first, second]);
  const query = { allOf: [{ anyOf: ['pier'] }] };
  const { hits } = await store.searchQuotes(query, {}, { limit: 10, within: 'content' });
  expect(hits).toEqual([]);
  expect((await store.listSpeakers({}, ALL)).items[0]?.quotes).toBe(1);
});

test('spans that a person set move with the text, and are a conflict where they stand no more', async () => {
  const { store, first } = await opened();
  await store.correctQuote(first, { spans: spansOf(TEXT, 'pier will open') }, AUTHOR);
  await ingest(store, 'pier', `Lately. ${TEXT}`, QUOTES);
  const moved = await store.findQuote(first);
  expect(moved && wordsOf(moved)).toBe('pier will open');
  const reworded = TEXT.replace('will open in', 'may open by');
  await ingest(store, 'pier', reworded, [
    { said: 'The pier may open by May,', by: 'Ana Brandt' },
    { said: 'It is safe,', by: 'Ana Brandt' },
  ]);
  const unfit = await store.findQuote(first);
  expect(unfit && wordsOf(unfit)).toBe('The pier may open by May,');
  expect(await conflictsOf(store)).toEqual([[first, 'spans_unfit']]);
  await ingest(store, 'pier', TEXT, QUOTES);
  const again = await store.findQuote(first);
  expect(again && wordsOf(again)).toBe('pier will open');
  expect(await conflictsOf(store)).toEqual([]);
});

test('a corrected quote that vanishes is kept with the text that had it, and comes back', async () => {
  const { store, first, second } = await opened();
  await store.correctQuote(first, { speaker: { name: 'Bo Lind', kind: 'person' } }, AUTHOR);
  await ingest(store, 'pier', 'Nothing was said at the pier.', []);
  expect(await store.findQuote(second)).toBeNull();
  const kept = await store.findQuote(first);
  expect(kept).toMatchObject({ status: 'vanished', speaker: { name: 'Bo Lind' } });
  expect(kept && wordsOf(kept)).toBe('The pier will open in May,');
  expect((await store.listQuotes({}, ALL)).items).toEqual([]);
  expect(await conflictsOf(store)).toEqual([[first, 'vanished']]);
  const [item] = await store.listReview(10);
  await store.settleConflict(item?.id.slice(2) ?? '', AUTHOR.at);
  expect(await conflictsOf(store)).toEqual([]);
  await ingest(store, 'pier', TEXT, QUOTES);
  expect(await store.findQuote(first)).toMatchObject({
    status: 'shown',
    speaker: { name: 'Bo Lind' },
  });
});

test('a corrected quote that a newer engine doesn’t find stays where its words stand', async () => {
  const { store, articleId, first } = await opened();
  await store.correctQuote(first, { type: 'mixed' }, AUTHOR);
  const fewer = newArticle(TEXT, QUOTES.slice(1));
  const dry = await store.rereadArticle(articleId, fewer, matchSpeakers, { dryRun: true });
  expect(await conflictsOf(store)).toEqual([]);
  expect(await store.rereadArticle(articleId, fewer, matchSpeakers)).toEqual(dry);
  expect(await store.findQuote(first)).toMatchObject({ status: 'shown', type: 'mixed' });
  expect(await conflictsOf(store)).toEqual([[first, 'not_found']]);
  expect(await store.rereadArticle(articleId, newArticle('Other.'), matchSpeakers)).toBeNull();
});

test('an earlier correction of a field isn’t taken back under a later one', async () => {
  const { store, first } = await opened();
  const [one] = (await store.correctQuote(first, { type: 'mixed' }, AUTHOR)) ?? [];
  const [other] = (await store.correctQuote(first, { speechAct: 'denial' }, AUTHOR)) ?? [];
  const [two] = (await store.correctQuote(first, { type: 'indirect' }, AUTHOR)) ?? [];
  const undo = (id = '') => store.undoCorrection(id, AUTHOR, matchSpeakers);
  await expect(undo(one?.id)).rejects.toMatchObject({ code: 'correction_conflict' });
  await undo(other?.id);
  await undo(two?.id);
  expect(await store.findQuote(first)).toMatchObject({ type: 'mixed', speechAct: 'statement' });
  await expect(undo(two?.id)).rejects.toMatchObject({ code: 'correction_conflict' });
  const record = await undo(one?.id);
  await expect(undo(record?.id)).rejects.toMatchObject({ code: 'correction_conflict' });
  expect(await undo('nothing')).toBeNull();
  const { items } = await store.listCorrections({ subjectKind: 'quote', subjectId: first }, ALL);
  expect(items.map(({ action, undoneBy }) => [action, undoneBy !== null])).toEqual([
    ['set_type', true],
    ['set_speech_act', true],
    ['set_type', true],
    ['undo', false],
    ['undo', false],
    ['undo', false],
  ]);
});

async function conflictsOf(store: Store) {
  const items = await store.listReview(100);
  return items.flatMap((item) =>
    item.kind === 'conflict' ? [[item.quote.id, item.conflict]] : [],
  );
}

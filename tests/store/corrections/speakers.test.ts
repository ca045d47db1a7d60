/** What people say of who is who outlives all that evidence says later. */

import { expect, test } from 'vitest';
import { matchSpeakers } from '../../../src/engine/index.ts';
import type { Store } from '../../../src/store/store.ts';
import { AUTHOR, ingest } from '../../support/correcting.ts';
import { openMemoryStore } from '../../support/open-store.ts';

const ALL = { limit: 100, after: null };
const WHY = { reason: 'withdrawn', removedBy: null, removedAt: AUTHOR.at };

const say = (store: Store, id: string, by: string, role: string | null = null) =>
  ingest(store, id, `“We of ${id} agree,” ${by} said.`, [{ said: `We of ${id} agree,`, by, role }]);

/** Who is quoted in which articles, by name. */
async function who(store: Store): Promise<Record<string, string[]>> {
  const { items } = await store.listSpeakers({}, ALL);
  const entries = items.map(async ({ id, name }) => {
    const { items: quotes } = await store.listQuotes({ speakerIds: [id] }, ALL);
    return [name, quotes.map(({ article }) => article.externalId ?? '').sort()] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

const idOf = async (store: Store, name: string): Promise<string> =>
  (await store.listSpeakers({ name }, ALL)).items[0]?.id ?? '';

const undo = (store: Store, records: readonly { readonly id: string }[] | null) =>
  store.undoCorrection(records?.[0]?.id ?? '', AUTHOR, matchSpeakers);

test('a merge holds for what comes later, and is taken back whole', async () => {
  const store = await openMemoryStore();
  await say(store, 'a', 'Ana Brandt');
  await say(store, 'b', 'Tove Holm');
  const before = await who(store);
  const [ana, tove] = [await idOf(store, 'Ana Brandt'), await idOf(store, 'Tove Holm')];
  const records = await store.mergeSpeakers(ana, [tove], AUTHOR, matchSpeakers);
  expect(await store.mergeSpeakers(ana, [tove], AUTHOR, matchSpeakers)).toEqual([]);
  expect(await who(store)).toEqual({ 'Ana Brandt': ['a', 'b'] });
  expect((await store.findSpeaker(tove))?.id).toBe(ana);
  const found = await store.findSpeakersByName('Tove Holm', 10);
  expect(found.map(({ speaker }) => speaker.id)).toEqual([ana]);
  expect((await store.completeSpeakers('Tove', 10)).map(({ id }) => id)).toEqual([ana]);
  // Sent again with another text, by either name.
  await ingest(store, 'b', 'It rained. “We of b agree,” Tove Holm said.', [
    { said: 'We of b agree,', by: 'Tove Holm' },
  ]);
  expect(await who(store)).toEqual({ 'Ana Brandt': ['a', 'b'] });
  await undo(store, records);
  expect(await who(store)).toEqual(before);
  expect((await store.findSpeaker(tove))?.id).toBe(tove);
  expect((await store.completeSpeakers('Tove', 10)).map(({ id }) => id)).toEqual([tove]);
});

test('a split holds against evidence, and is taken back whole', async () => {
  const store = await openMemoryStore();
  for (const id of ['a', 'b', 'c']) await say(store, id, 'Michael Clarke', 'cricket captain');
  const before = await who(store);
  expect(Object.keys(before)).toEqual(['Michael Clarke']);
  const id = await idOf(store, 'Michael Clarke');
  const { items } = await store.listAppearances(id, ALL);
  const quotes = (await store.listQuotes({}, ALL)).items;
  const inB = quotes.find(({ article }) => article.externalId === 'b')?.id ?? '';
  const split = { appearances: [], quotes: [inB], name: 'Michael Clarke (analyst)' };
  const records = await store.splitSpeaker(id, split, AUTHOR, matchSpeakers);
  const apart = { 'Michael Clarke': ['a', 'c'], 'Michael Clarke (analyst)': ['b'] };
  expect(await who(store)).toEqual(apart);
  await ingest(store, 'b', 'It rained. “We of b agree,” Michael Clarke said.', [
    { said: 'We of b agree,', by: 'Michael Clarke', role: 'cricket captain' },
  ]);
  expect(await who(store)).toEqual(apart);
  const all = { appearances: items.map((item) => item.id), quotes: [], name: null };
  await expect(store.splitSpeaker(id, all, AUTHOR, matchSpeakers)).rejects.toMatchObject({
    code: 'correction_conflict',
  });
  await undo(store, records);
  expect(await who(store)).toEqual(before);
});

test('two whom a person entered by one name stay two', async () => {
  const store = await openMemoryStore();
  await say(store, 'a', 'Ana Brandt');
  await say(store, 'b', 'Tove Holm');
  const speaker = { name: 'Bo Lind', kind: 'person' } as const;
  const enter = async (by: string): Promise<string> => {
    const filter = { speakerIds: [await idOf(store, by)] };
    const [quote] = (await store.listQuotes(filter, ALL)).items;
    await store.correctQuote(quote?.id ?? '', { speaker }, AUTHOR);
    return (await store.findQuotes([quote?.id ?? '']))[0]?.speaker?.id ?? '';
  };
  const first = await enter('Ana Brandt');
  const renamed = await store.correctSpeaker(first, { name: 'Otto Vance' }, AUTHOR, matchSpeakers);
  const second = await enter('Tove Holm');
  expect(second).not.toBe(first);
  await undo(store, renamed);
  const { items } = await store.listSpeakers({ name: 'Bo Lind' }, ALL);
  expect(items.map(({ id }) => id).sort()).toEqual([first, second].sort());
});

test('name, kind and aliases stay, are found by, and are taken back', async () => {
  const store = await openMemoryStore();
  await say(store, 'a', 'Ana Brandt');
  const id = await idOf(store, 'Ana Brandt');
  const edit = {
    name: 'Anna Brandt-Lind',
    kind: 'organization',
    addAliases: ['Harbour Ana'],
    removeAliases: ['Ana Brandt'],
  } as const;
  const records = (await store.correctSpeaker(id, edit, AUTHOR, matchSpeakers)) ?? [];
  expect(records.map(({ action }) => action)).toEqual([
    'rename',
    'set_kind',
    'remove_alias',
    'add_alias',
  ]);
  await say(store, 'b', 'Ana Brandt', 'harbour master');
  expect(await store.findSpeaker(id)).toMatchObject({
    ...{ name: edit.name, kind: 'organization', aliases: ['Harbour Ana'] },
  });
  const quotes = (await store.listQuotes({ speakerIds: [id] }, ALL)).items;
  expect(quotes[0]?.speaker).toMatchObject({ name: edit.name, kind: 'organization' });
  for (const record of records.toReversed()) await undo(store, [record]);
  expect(await store.findSpeaker(id)).toMatchObject({ name: 'Ana Brandt', kind: 'person' });
  expect(await store.findSpeakersByName('Harbour Ana', 5)).toEqual([]);
});

test('two who are kept apart are suggested no more', async () => {
  const store = await openMemoryStore();
  await say(store, 'a', 'Rana Okafor');
  await say(store, 'b', 'R. Okafor');
  const [item] = (await store.listReview(10)).filter(({ kind }) => kind === 'merge');
  if (item?.kind !== 'merge') throw new Error('no merge was suggested');
  const [a, b] = item.speakers.map(({ id }) => id);
  await store.keepApart([b ?? '', a ?? ''], AUTHOR, matchSpeakers);
  await say(store, 'c', 'R. Okafor');
  const left = (await store.listReview(10)).filter(({ kind }) => kind === 'merge');
  expect(left.map(({ id }) => id)).not.toContain(item.id);
  expect(await store.findReview(item.id)).toBeNull();
});

test('who was worked on stays when all quotes go; nothing of a text stays in its corrections', async () => {
  const store = await openMemoryStore();
  const articleId = await say(store, 'a', 'Ana Brandt');
  const id = await idOf(store, 'Ana Brandt');
  await store.correctSpeaker(id, { addAliases: ['Harbour Ana'] }, AUTHOR, matchSpeakers);
  const [quote] = (await store.listQuotes({}, ALL)).items;
  const speaker = { name: 'Bo Lind', kind: 'person' } as const;
  const author = { ...AUTHOR, reason: '“We of a agree” is Bo’s' };
  await store.correctQuote(quote?.id ?? '', { speaker }, author);
  await store.takeDown(articleId, WHY, matchSpeakers);
  expect(await who(store)).toEqual({ 'Ana Brandt': [] });
  const ofQuote = { subjectKind: 'quote', subjectId: quote?.id ?? '' } as const;
  const [record] = (await store.listCorrections(ofQuote, ALL)).items;
  expect(record).toMatchObject({ by: 'local', before: null, after: null, reason: null });
  await expect(undo(store, record ? [record] : null)).rejects.toMatchObject({
    code: 'correction_conflict',
  });
  await say(store, 'b', 'Harbour Ana');
  // The one name that a text has by now.
  expect(await who(store)).toEqual({ 'Harbour Ana': ['b'] });
});

test('who was entered by a correction alone has the first name again when a new one is taken back', async () => {
  const store = await openMemoryStore();
  await say(store, 'a', 'Ana Brandt');
  const ana = await idOf(store, 'Ana Brandt');
  const named = await store.correctSpeaker(ana, { name: 'Otto Vance' }, AUTHOR, matchSpeakers);
  const [quote] = (await store.listQuotes({}, ALL)).items;
  const speaker = { name: 'Bo Lind', kind: 'person' } as const;
  const given = await store.correctQuote(quote?.id ?? '', { speaker }, AUTHOR);
  const bo = await idOf(store, 'Bo Lind');
  const renamed = await store.correctSpeaker(bo, { name: 'Otto Vance' }, AUTHOR, matchSpeakers);
  await undo(store, renamed);
  expect(await who(store)).toEqual({ 'Bo Lind': ['a'], 'Otto Vance': [] });
  await undo(store, given);
  await undo(store, named);
  expect(await who(store)).toEqual({ 'Ana Brandt': ['a'] });
  expect((await store.findSpeaker(ana))?.aliases).toEqual([]);
});

test('by a further name that a person gave, later articles find who is printed by another', async () => {
  const store = await openMemoryStore();
  await say(store, 'a', 'Francis');
  const francis = await idOf(store, 'Francis');
  await store.correctSpeaker(francis, { addAliases: ['Jorge Lind'] }, AUTHOR, matchSpeakers);
  await say(store, 'b', 'Jorge Lind');
  expect((await store.listQuotes({ speakerIds: [francis] }, ALL)).items).toHaveLength(2);
});

test('by the aliases of an authority file, later articles find who was quoted before', async () => {
  const store = await openMemoryStore();
  await say(store, 'a', 'Ana Brandt');
  const entry = { name: 'Ana Brandt', aliases: ['Kara Vance'], kind: 'person' as const };
  const record = { externalId: 'e1', wikidata: null, description: null };
  const saved = await store.saveAuthorityEntry({ ...record, ...entry }, matchSpeakers);
  expect(saved.outcome).toBe('linked');
  await say(store, 'b', 'Kara Vance');
  await say(store, 'c', 'Ana Brandt');
  expect((await store.listQuotes({ speakerIds: [saved.speakerId] }, ALL)).items).toHaveLength(3);
});

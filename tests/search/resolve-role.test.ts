import { expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { resolveRole } from '../../src/search/resolve-role.ts';
import type { Store } from '../../src/store/store.ts';
import { newArticle, newPage } from '../support/new-page.ts';
import { openMemoryStore } from '../support/open-store.ts';

/** Who was called what, when. */
const SEEN: readonly (readonly [publishedAt: string, name: string, role: string])[] = [
  ['2014-05-01', 'Alba Quint', 'president of Ostravia'],
  ['2016-05-01', 'Alba Quint', 'Ostravia’s president'],
  ['2018-03-01', 'Alba Quint', 'former president of Ostravia'],
  ['2018-04-01', 'Boro Lind', 'president of Ostravia'],
  ['2019-02-01', 'Cleo Marsh', 'finance minister of Norrland'],
  ['2019-02-02', 'Dov Haller', 'Finance Minister'],
  ['2019-02-03', 'Esme Tully', 'deputy finance minister'],
  ['2019-03-01', 'Finn Orlo', 'senator for Velmark'],
  ['2019-03-02', 'Gwen Pask', 'senator for Velmark'],
];

async function openWithRoles(): Promise<Store> {
  const store = await openMemoryStore();
  for (const [publishedAt, by, role] of SEEN) {
    const article = newArticle(`"Yes," said ${by}, ${role}.`, [{ said: 'Yes,', by, role }], {
      publishedAt,
    });
    await store.savePage(newPage([article]), matchSpeakers);
  }
  return store;
}

test.each([
  ['president of Ostravia', null, null, 'known', ['Boro Lind']],
  ['president of Ostravia', '2015-01-01', '2016-01-01', 'known', ['Alba Quint']],
  ['president of Ostravia', '2018-03-05', '2018-03-12', 'known', ['Boro Lind']],
  ['former president of Ostravia', null, null, 'known', ['Alba Quint']],
  ['president of Ostravia', '2010-01-01', '2011-01-01', 'unknown', ['Alba Quint', 'Boro Lind']],
  ['finance minister', null, null, 'ambiguous', ['Cleo Marsh', 'Dov Haller']],
  ['finance minister of Norrland', null, null, 'known', ['Cleo Marsh']],
  ['senator for Velmark', null, null, 'ambiguous', ['Finn Orlo', 'Gwen Pask']],
  ['deputy finance minister', null, null, 'known', ['Esme Tully']],
])('%s from %s to %s is %s: %o', async (phrase, from, to, outcome, names) => {
  const store = await openWithRoles();
  const resolved = await resolveRole(store, phrase, { from, to });
  expect(resolved?.outcome).toBe(outcome);
  const named =
    resolved?.outcome === 'unknown'
      ? resolved.near.map(({ name }) => name)
      : resolved && 'speakers' in resolved
        ? resolved.speakers.map(({ speaker }) => speaker.name)
        : [];
  expect(named.sort()).toEqual(names);
  await store.close();
});

test('tells who held it before, less likely, and is silent on what nobody holds', async () => {
  const store = await openWithRoles();
  const resolved = await resolveRole(store, 'president of Ostravia', { from: null, to: null });
  const others = resolved?.outcome === 'known' ? resolved.others : [];
  expect(others.map(({ speaker }) => speaker.name)).toEqual(['Alba Quint']);
  expect(await resolveRole(store, 'president of France', { from: null, to: null })).toBeNull();
  await store.close();
});

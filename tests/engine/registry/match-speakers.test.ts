import { describe, expect, test } from 'vitest';
import { type Appearance, matchSpeakers } from '../../../src/engine/index.ts';

let made = 0;
const seen = (name: string, given: Partial<Appearance> = {}): Appearance => {
  const id = `a${made++}`;
  return {
    id,
    kind: 'person',
    names: [name],
    article: id,
    roles: [],
    mentions: [],
    people: [],
    context: [],
    countries: [],
    outlet: null,
    speaker: null,
    unit: null,
    ...given,
  };
};
const as = (name: string, ...roles: string[]): Appearance => seen(name, { roles });
const body = (name: string, given: Partial<Appearance> = {}): Appearance =>
  seen(name, { kind: 'organization', ...given });

/** Groups as lists of places. */
function groupsOf(appearances: readonly Appearance[]): number[][] {
  const groups = new Map<number, number[]>();
  matchSpeakers(appearances).members.forEach(({ group }, at) => {
    groups.set(group, [...(groups.get(group) ?? []), at]);
  });
  return [...groups.values()];
}
const arePairOne = (a: Appearance, b: Appearance): boolean => groupsOf([a, b]).length === 1;

describe('one person', () => {
  test.each([
    ['the same full name', as('Michael Clarke'), as('Michael Clarke')],
    [
      'roles that one may have in turn',
      as('Yevhen Havryshko', 'deputy mayor of Odesa'),
      as('Yevhen Havryshko', "Ukraine's ambassador to Romania"),
    ],
    [
      'another transliteration',
      as('Yevhen Havryshko', "Ukraine's deputy minister"),
      as('Yevgeny Gavrishko', "Ukraine's ambassador to Romania"),
    ],
    [
      'a middle name left out, in the same role',
      as('Grace Wanjiru Kamotho', 'director of the Tana Basin Water Board'),
      as('Grace Kamotho', 'director of the Tana Basin Water Board'),
    ],
    [
      'an initial, in the same role',
      as('R. Balan', 'analyst at Kestrel Bay Securities'),
      as('Rajiv Balan', 'analyst at Kestrel Bay Securities'),
    ],
    [
      'a lone surname, in the same role at the same body',
      as('Kamotho', 'director of the Tana Basin Water Board'),
      as('Grace Kamotho', 'director of the Tana Basin Water Board'),
    ],
    [
      'another walk of life, but the same company',
      seen('Michael Clarke', {
        roles: ['former cricketer'],
        people: ['ann lee', 'tom ode', 'rosa pinto'],
      }),
      seen('Michael Clarke', {
        roles: ['minister for sport'],
        people: ['ann lee', 'tom ode', 'rosa pinto'],
      }),
    ],
    [
      'a name that an authority file lists',
      seen('Lula', { article: null, names: ['Luiz Inácio Lula da Silva', 'Lula'] }),
      as('Lula'),
    ],
  ])('%s', (_about, a, b) => {
    expect(arePairOne(a, b)).toBe(true);
    expect(arePairOne(b, a)).toBe(true);
  });
});

describe('two, or not known to be one', () => {
  test.each([
    [
      'walks of life that one person hardly changes between',
      as('Michael Clarke', 'cricketer'),
      as('Michael Clarke', 'minister for fisheries'),
    ],
    [
      'the same office in two countries',
      as('John Smith', 'Canadian finance minister'),
      as('John Smith', "Kenya's finance minister"),
    ],
    ['a lone surname', as('Clarke'), as('Michael Clarke')],
    ['lone surnames', as('Clarke'), as('Clarke')],
    ['an initial', as('M. Clarke'), as('Michael Clarke')],
    [
      'a lone surname in the same common role',
      as('Clarke', 'minister'),
      as('Michael Clarke', 'minister'),
    ],
    ['relatives', as('Inna Gavryshko', 'violist'), as('Yevhen Havryshko', 'ambassador')],
    ['father and son', as('Robert Kennedy'), as('Robert Kennedy Jr.')],
    [
      'two entries of authority files',
      seen('Ann Lee', { article: null }),
      seen('Ann Lee', { article: null }),
    ],
    [
      'documents',
      seen('the report', { kind: 'document' }),
      seen('the report', { kind: 'document' }),
    ],
    ['a person and a body', as('Mercy'), body('Mercy')],
  ])('%s', (_about, a, b) => {
    expect(arePairOne(a, b)).toBe(false);
  });
});

describe('bodies', () => {
  test.each([
    ['Tana Basin Water Board', {}, 'Tana Basin Water Board', {}, true],
    ['World Health Organization', {}, 'World Health Organisation', {}, true],
    ['World Health Organization', { names: ['World Health Organization', 'WHO'] }, 'WHO', {}, true],
    ['Serindit Semiconductor Bhd', {}, 'Serindit Semiconductor', {}, true],
    [
      'Ministry of Foreign Affairs',
      { countries: ['india'] },
      'Foreign Ministry',
      { countries: ['india'] },
      true,
    ],
    [
      'Foreign Ministry',
      { countries: ['india'] },
      'Foreign Ministry',
      { countries: ['ukraine'] },
      false,
    ],
    [
      'Foreign Ministry',
      { mentions: ["Ukraine's Foreign Ministry"], countries: ['india'] },
      'Foreign Ministry',
      { countries: ['india'] },
      false,
    ],
    [
      "Ukraine's Foreign Ministry",
      { countries: ['india'] },
      'Ukrainian Foreign Ministry',
      {},
      true,
    ],
    ['Foreign Ministry', {}, 'Foreign Ministry', {}, false],
    ['police', { countries: ['india'] }, 'police', { countries: ['india'] }, false],
    ['Water Board', {}, 'Tana Basin Water Board', {}, false],
    ['WHO', {}, 'World Trade Organization', {}, false],
  ])('%s %o / %s %o: one is %s', (a, givenA, b, givenB, isOne) => {
    expect(arePairOne(body(a, givenA), body(b, givenB))).toBe(isOne);
  });
});

test('who has no role belongs to neither of two people of the name', () => {
  const all = [
    as('Michael Clarke', 'cricketer'),
    as('Michael Clarke', 'cricketer'),
    as('Michael Clarke', 'minister for fisheries'),
    as('Michael Clarke'),
  ];
  expect(groupsOf(all)).toEqual([[0, 1], [2], [3]]);
  const { suggestions } = matchSpeakers(all);
  expect(suggestions.map(({ a, b }) => [a, b])).toContainEqual([0, 3]);
});

test('what is plausible is suggested with its evidence, what is not is left', () => {
  const { members, suggestions } = matchSpeakers([
    as('Clarke'),
    as('Michael Clarke'),
    as('Anna Clarke'),
  ]);
  expect(members.map(({ linkConfidence }) => linkConfidence)).toEqual([1, 1, 1]);
  expect(suggestions.map(({ a, b }) => [a, b])).toEqual([
    [0, 1],
    [0, 2],
  ]);
  expect(suggestions[0]?.evidence[0]?.rule).toBe('name/lone-name');
});

test('names that an entry lists together are no reason against one another', () => {
  const pope = seen('Francis', { article: null, names: ['Francis', 'Jorge Bergoglio'] });
  const seenTwice = [as('Francis'), as('Jorge Bergoglio')];
  expect(groupsOf(seenTwice)).toEqual([[0], [1]]);
  expect(groupsOf([...seenTwice, pope])).toEqual([[0, 1, 2]]);
  expect(groupsOf([pope, ...seenTwice, as('Leo Bergoglio')])).toEqual([[0, 1, 2], [3]]);
});

test('later evidence confirms', () => {
  const lone = as('Kamotho', 'director of the Tana Basin Water Board');
  const full = as('Grace Kamotho', 'engineer');
  expect(arePairOne(lone, full)).toBe(false);
  expect(
    groupsOf([
      lone,
      full,
      as('Grace Kamotho', 'engineer', 'director of the Tana Basin Water Board'),
    ]),
  ).toEqual([[0, 1, 2]]);
});

const titled = (name: string, mention: string, country: string): Appearance =>
  seen(name, { mentions: [mention, 'he'], countries: [country] });
const presided = (name: string, role: string, mention: string, country: string): Appearance =>
  seen(name, { roles: [role], mentions: [mention], countries: [country] });

describe('offices that one person holds at a time', () => {
  test.each([
    [
      'popes',
      titled('Francis', 'Pope Francis', 'italy'),
      titled('Francis', 'The pope', 'peru'),
      true,
    ],
    [
      'two popes',
      titled('Francis', 'Pope Francis', 'italy'),
      titled('Leo', 'Pope Leo', 'italy'),
      false,
    ],
    [
      'a king',
      titled('Abdullah', 'King Abdullah', 'jordan'),
      titled('Abdullah', 'the king', 'jordan'),
      true,
    ],
    [
      'kings of two countries',
      titled('Abdullah', 'King Abdullah', 'jordan'),
      titled('Abdullah', 'King Abdullah', 'saudi arabia'),
      false,
    ],
    [
      'a president, once by the family name',
      presided('Zelenskiy', 'President', 'the Ukrainian leader', 'germany'),
      presided('Volodymyr Zelenskyy', 'Ukrainian president', 'Zelenskyy', 'germany'),
      true,
    ],
    [
      'presidents of two countries',
      presided('Lind', 'President', 'Lind', 'norway'),
      presided('Tove Lind', 'president of Finland', 'Tove Lind', 'norway'),
      false,
    ],
    [
      'a former president',
      presided('Lind', 'President', 'Lind', 'norway'),
      presided('Tove Lind', 'former president of Norway', 'Tove Lind', 'norway'),
      false,
    ],
    [
      'a president and a company’s',
      presided('Lind', 'President', 'Lind', 'norway'),
      presided('Tove Lind', 'president of Fjord Line', 'Tove Lind', 'norway'),
      false,
    ],
    [
      'two lone names',
      presided('Lind', 'President', 'Lind', 'norway'),
      presided('Lind', 'President', 'Lind', 'norway'),
      false,
    ],
  ])('%s', (_about, a, b, isOne) => {
    expect(arePairOne(a, b)).toBe(isOne);
    expect(arePairOne(b, a)).toBe(isOne);
  });

  test('a lone name that fits two presidents is neither’s', () => {
    const lone = presided('Lind', 'President', 'Lind', 'norway');
    const full = (name: string): Appearance =>
      presided(name, 'president of Norway', name, 'norway');
    expect(groupsOf([lone, full('Tove Lind'), full('Karl Lind')])).toEqual([[0], [1], [2]]);
  });
});

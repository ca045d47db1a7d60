/** What questions may ask besides speaker and topic, over a small store. */

import { describe, expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { type AnswerOptions, type AnswerView, answerService } from '../../src/services/answers.ts';
import { topicService } from '../../src/services/topics.ts';
import type { NewArticle, Store } from '../../src/store/store.ts';
import { newArticle, newPage } from '../support/new-page.ts';
import { openMemoryStore } from '../support/open-store.ts';

const NOW = '2025-03-12T10:00:00Z';

const ARTICLES: readonly NewArticle[] = [
  newArticle(
    'KYIV - “Donbas stays ours,” Oksana Marchuk told CNN. “Donetsk waits for its trains,” Oksana Marchuk said later.',
    [
      { said: 'Donbas stays ours,', by: 'Oksana Marchuk', saidTo: 'CNN' },
      { said: 'Donetsk waits for its trains,', by: 'Oksana Marchuk' },
    ],
    { publishedAt: '2025-03-04' },
  ),
  newArticle(
    '“Donetsk must be handed over,” Pavel Orlov said.',
    [{ said: 'Donetsk must be handed over,', by: 'Pavel Orlov' }],
    { publishedAt: '2025-02-03' },
  ),
  newArticle(
    '“Trade will grow,” Pavel Orlov told reporters.',
    [{ said: 'Trade will grow,', by: 'Pavel Orlov', saidTo: 'reporters' }],
    { publishedAt: '2025-02-04', outlet: 'Inland Gazette' },
  ),
  newArticle(
    '“Trade needs lower tariffs,” Oksana Marchuk said. Pavel Orlov declined to comment on the truce.',
    [
      { said: 'Trade needs lower tariffs,', by: 'Oksana Marchuk' },
      { said: 'the truce', by: 'Pavel Orlov', type: 'indirect', speechAct: 'refusal' },
    ],
    { publishedAt: '2025-01-04' },
  ),
];

async function openAnswers() {
  const store: Store = await openMemoryStore();
  for (const article of ARTICLES) await store.savePage(newPage([article]), matchSpeakers);
  const now = (): string => NOW;
  const answers = answerService({ store, now });
  const ask = (question: string, options?: AnswerOptions): Promise<AnswerView> =>
    answers.answer(question, options);
  return { store, ask, topics: topicService({ store, now }) };
}

const textsOf = ({ items }: AnswerView): string[] => items.map(({ quote }) => quote.text);

const OURS = 'Donbas stays ours,';
const TRAINS = 'Donetsk waits for its trains,';
const HANDED = 'Donetsk must be handed over,';
const GROW = 'Trade will grow,';
const LOWER = 'Trade needs lower tariffs,';

describe('questions', () => {
  test.each([
    ['What have Marchuk and Orlov said about trade?', [GROW, LOWER]],
    ['marchuk and orlov on trade', [GROW, LOWER]],
    ['What has been said about trade, but not about tariffs?', [GROW]],
    ['who said trade -tariffs', [GROW]],
    ['trade, not by Orlov', [LOWER]],
    ['trade -Orlov', [LOWER]],
    ['who other than Pavel Orlov has talked about trade?', [LOWER]],
    ['who except Orlov and Marchuk spoke of trade?', []],
    ['What has been said about trade by anyone but Orlov?', [LOWER]],
    ['trade, not about Orlov', [GROW, LOWER]],
    ['What did Marchuk tell CNN last week about Donbas?', [OURS]],
    ['What did Orlov tell reporters?', [GROW]],
    ['who in Kyiv has talked about Donetsk?', [TRAINS]],
    ['who in Kiev has talked about Donetsk?', [TRAINS]],
    ['what was said in Kyiv about Donetsk?', [TRAINS]],
    ['What did Orlov tell reporters something about trade?', [GROW]],
    ['who told reporters something about trade', [GROW]],
    ['new quotes by Orlov about trade', [GROW]],
    ["what's new from Orlov about trade", [GROW]],
    ['what has Orlov said in February', [HANDED, GROW]],
    ['Did Orlov refuse to comment on the truce?', ['the truce']],
    ['Did Orlov refuse to comment on the ceasefire?', ['the truce']],
    ['please show me quotes about tariffs by Marchuk', [LOWER]],
    ['orlov trade in february', [GROW]],
    ['What did Oksana Marchuck say about tarrifs?', [LOWER]],
  ])('%s', async (question, texts) => {
    const { ask } = await openAnswers();
    expect(textsOf(await ask(question)).sort()).toEqual([...texts].sort());
  });

  test('the latest come first when they are asked for', async () => {
    const { ask } = await openAnswers();
    const answer = await ask('latest from Marchuk');
    expect(textsOf(answer).at(-1)).toBe(LOWER);
    expect(answer.interpretation.order).toBe('latest');
  });

  test('says how it was understood', async () => {
    const { ask } = await openAnswers();
    const { interpretation } = await ask('What did Marchuk tell CNN last week, not about trade?');
    expect(interpretation).toMatchObject({
      speakers: [{ name: 'Oksana Marchuk' }],
      venue: 'CNN',
      excluded: ['trade'],
      from: '2025-03-03',
      to: '2025-03-10',
      kind: 'said',
      overridden: [],
    });
  });

  test.each<[string, AnswerOptions, string[]]>([
    ['What has Orlov said about trade?', { speaker: 'Oksana Marchuk' }, [LOWER]],
    ['What has Orlov said about trade?', { topic: 'Donetsk' }, [HANDED]],
    ['What has Orlov said about trade?', { kind: 'refused', topic: '' }, ['the truce']],
    ['trade', { speaker: 'Oksana Marchuk' }, [LOWER]],
    ['marchuk trade', { speaker: 'Oksana Marchuk' }, [LOWER]],
    ['orlov on trade', { speaker: 'Oksana Marchuk' }, [LOWER]],
    ['trade without growth', { excluded: 'tariffs' }, [GROW]],
    ['Orlov on trade without growth', { excluded: '' }, [GROW]],
    ['who in Vienna spoke of Donbas', { place: 'Kyiv' }, [OURS, TRAINS]],
    ['who in Vienna spoke of Donbas', { place: '' }, [OURS, TRAINS, HANDED]],
    ['trade', { outlet: 'inland gazette' }, [GROW]],
    ['trade', { venue: 'reporters' }, [GROW]],
    ['trade', { to: '2025-02' }, [LOWER]],
    ['trade since March', { from: '2025-01', to: '2025-02' }, [LOWER]],
  ])('%s is overridden by %j', async (question, options, texts) => {
    const { ask } = await openAnswers();
    const answer = await ask(question, options);
    expect(textsOf(answer)).toEqual(texts);
    expect(answer.interpretation.overridden).toEqual(Object.keys(options));
  });

  test('what is named and not there is refused', async () => {
    const { ask } = await openAnswers();
    await expect(ask('trade', { outlet: 'none' })).rejects.toMatchObject({
      code: 'outlet_not_found',
    });
    const id = '01953f1e-8a00-7000-8000-000000000001';
    await expect(ask('trade', { speaker: id })).rejects.toMatchObject({
      code: 'speaker_not_found',
    });
    expect((await ask('trade', { speaker: 'Nobody Atall' })).empty).toMatchObject({
      reason: 'unknown_speaker',
    });
  });
});

describe('parts of a matter', () => {
  test('complete an answer, and say so', async () => {
    const { ask } = await openAnswers();
    const answer = await ask('What has Marchuk said about Donbas?');
    expect(textsOf(answer)).toEqual([OURS, TRAINS]);
    expect(answer.interpretation.expandedWith).toContain('Donetsk');
    expect(answer.items[1]?.match.because).toEqual([
      'The words contain “Donetsk”, which is part of “Donbas”.',
    ]);
  });

  test('never make one, but are offered', async () => {
    const { ask } = await openAnswers();
    const answer = await ask('What has Orlov said about Donbas?');
    expect(answer.items).toEqual([]);
    expect(answer.empty).toMatchObject({ reason: 'nothing_on_topic' });
    expect(answer.empty?.suggestions).toContain('What has Pavel Orlov said about Donetsk?');
  });

  test('are those of the edited thesaurus', async () => {
    const { ask, topics } = await openAnswers();
    await topics.put('donbas', { name: 'Donbas', synonyms: ['Donetsk'], kinds: [], parts: [] });
    expect(textsOf(await ask('What has Orlov said about Donbas?'))).toEqual([HANDED]);
    await topics.remove('donbas');
    const without = await ask('What has Marchuk said about Donbas?');
    expect(without.interpretation.expandedWith).toEqual([]);
  });
});

describe('an empty answer', () => {
  test.each<[string, AnswerOptions, object[]]>([
    ['What has Orlov said about trade since March?', {}, [{ filter: 'time', quotes: 1 }]],
    ['What did Orlov tell CNN about trade?', {}, [{ filter: 'venue', quotes: 1 }]],
    ['What has Orlov said about trade?', { type: 'indirect' }, [{ filter: 'type', quotes: 1 }]],
    ['who in Vienna has talked about trade', {}, [{ filter: 'place', quotes: 2 }]],
    ['tariffs, not about trade', {}, [{ filter: 'excluded', quotes: 1 }]],
    ['tariffs, not by Marchuk', {}, [{ filter: 'excluded', quotes: 1 }]],
    ['What did Orlov tell CNN about trade since March?', {}, [{ filter: 'all', quotes: 1 }]],
    ['What has Orlov said about the truce?', {}, [{ filter: 'kind', quotes: 1 }]],
    ['Did Orlov deny that trade will grow?', {}, [{ filter: 'kind', quotes: 1 }]],
    ['What did Orlov deny?', {}, [{ filter: 'kind', quotes: 3 }]],
  ])('says which filter removed how many: %s %j', async (question, options, removedBy) => {
    const { ask } = await openAnswers();
    const { items, empty } = await ask(question, options);
    expect(items).toEqual([]);
    expect(empty).toMatchObject({ reason: 'filtered_out', removedBy });
  });
});

test.each([
  [
    'What has Orlov said about the truce?',
    'There is no stored quote, but 1 refusal to comment.',
    'What has Pavel Orlov refused to comment on truce?',
  ],
  [
    'Did Orlov deny that trade will grow?',
    'There is no stored denial, but 1 statement.',
    'What has Pavel Orlov said about trade grow?',
  ],
])('says what of another kind is stored: %s', async (question, message, suggestion) => {
  const { ask } = await openAnswers();
  expect((await ask(question)).empty).toMatchObject({ message, suggestions: [suggestion] });
  expect((await ask(suggestion)).items.length).toBe(1);
});

test('a facet counts by whom or what it was said to', async () => {
  const { store } = await openAnswers();
  const { counts } = await store.countFacets({ allOf: [] }, {}, ['venue']);
  expect(counts.map(({ value, count }) => `${value} ${count}`)).toEqual(['CNN 1', 'reporters 1']);
});

test('a word of signs alone is refused, and nothing is changed', async () => {
  const { topics } = await openAnswers();
  const topic = { name: 'Donbas', synonyms: ['Donets Basin', '€'], kinds: [], parts: [] };
  await expect(topics.put('donbas', topic)).rejects.toMatchObject({
    code: 'invalid_request',
    details: [{ pointer: '/synonyms/1' }],
  });
  expect((await topics.get('donbas')).origin).toBe('regions');
});

test('cursors give every statement once, whatever comes in meanwhile', async () => {
  const { store, ask } = await openAnswers();
  const all = textsOf(await ask('trade'));
  const first = await ask('trade', { limit: 1 });
  const late = newArticle('“Trade trade trade,” Ruth Olsen said.', [
    { said: 'Trade trade trade,', by: 'Ruth Olsen' },
  ]);
  await store.savePage(newPage([late]), matchSpeakers);
  const second = await ask('trade', { limit: 1, cursor: first.nextCursor ?? '' });
  expect([...textsOf(first), ...textsOf(second)]).toEqual(all);
  expect(second.nextCursor).toBeNull();
  const other = ask('tariffs', { cursor: first.nextCursor ?? '' });
  await expect(other).rejects.toMatchObject({ code: 'invalid_cursor' });
  await expect(ask('trade', { cursor: 'x' })).rejects.toMatchObject({ code: 'invalid_cursor' });
});

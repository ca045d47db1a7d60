import { describe, expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import type { AnswerView } from '../../src/services/answers.ts';
import { answerService } from '../../src/services/answers.ts';
import type { NewArticle } from '../../src/store/store.ts';
import { newArticle, newPage, type StatedQuote } from '../support/new-page.ts';
import { openMemoryStore } from '../support/open-store.ts';

const DONBAS =
  '“Donbas is not for sale 🦩, and never was,” Volodymyr Zelenskyy said in Kyiv on Tuesday.';
const ZELENSKYY = {
  said: 'Donbas is not for sale 🦩, and never was,',
  by: 'Volodymyr Zelenskyy',
  role: 'president',
};

function articleOf(text: string, quote: StatedQuote, given: Partial<NewArticle> = {}): NewArticle {
  return newArticle(text, [quote], given);
}

/** A small store: two Clarkes, Zelenskyy in two outlets, a denial, and a river. */
const ARTICLES: readonly NewArticle[] = [
  articleOf(DONBAS, ZELENSKYY, { url: 'https://harbour.example/a', publishedAt: '2025-02-10' }),
  articleOf(`KYIV - ${DONBAS}`, ZELENSKYY, { outlet: 'Sahel Daily', publishedAt: '2025-02-11' }),
  articleOf('“Winter is hard,” said Volodymyr Zelensky.', {
    said: 'Winter is hard,',
    by: 'Volodymyr Zelensky',
  }),
  articleOf('“The bridge is safe,” said Michael Clarke.', {
    said: 'The bridge is safe,',
    by: 'Michael Clarke',
  }),
  articleOf('“The bridge must close,” said Anna Clarke.', {
    said: 'The bridge must close,',
    by: 'Anna Clarke',
  }),
  articleOf('Anna Clarke denied that she had seen the report.', {
    ...{ said: 'she had seen the report', by: 'Anna Clarke' },
    ...{ type: 'indirect', speechAct: 'denial' },
  }),
  articleOf(
    'The miners spoke. “We were owed months of salary,” said Ana Brandt, head of the miners’ union.',
    {
      ...{ said: 'We were owed months of salary,', by: 'Ana Brandt' },
      role: 'head of the miners’ union',
    },
  ),
  articleOf('“The race was long,” said Ana Brandt, a sprinter.', {
    ...{ said: 'The race was long,', by: 'Ana Brandt' },
    role: 'sprinter',
  }),
  articleOf('The river is low. “Boats wait,” a pilot said.', {
    ...{ said: 'Boats wait,', by: null },
    speaker: { kind: 'anonymous', description: 'a pilot' },
  }),
];

async function ask(question: string, limit?: number): Promise<AnswerView> {
  const store = await openMemoryStore();
  for (const article of ARTICLES) await store.savePage(newPage([article]), matchSpeakers);
  const service = answerService({ store, now: () => '2025-03-12T10:00:00Z' });
  return service.answer(question, limit === undefined ? {} : { limit });
}

const textsOf = ({ items }: AnswerView): string[] => items.map(({ quote }) => quote.text);

describe('answers', () => {
  test.each([
    'what has Zelenskyy said about Donbas',
    'What did Zelensky say about the Donbass?',
    'zelenskiy donbas',
    'Zelenskyy’s comments on Donbas',
    'Zelenskyy on Donbas',
    'President Zelenskyy on Donbas since February',
    'comments by Zelenskyy about Donbas',
    'tell me what Volodymyr Zelensky has said about Donbas.',
    'who said "Donbas is not for sale"?',
  ])('finds the quote for: %s', async (question) => {
    const answer = await ask(question);
    expect(textsOf(answer)).toEqual(['Donbas is not for sale 🦩, and never was,']);
    expect(answer.empty).toBeNull();
    expect(answer.items[0]?.quote.speaker).toMatchObject({
      name: 'Volodymyr Zelenskyy',
      role: 'president',
    });
  });

  test('gathers the reports of one utterance under its first stored quote', async () => {
    const { items } = await ask('what has Zelenskyy said about Donbas');
    const [item] = items;
    const all = [item?.quote, ...(item?.statement.quotes ?? [])];
    expect(all.map((quote) => quote?.article.outlet).sort()).toEqual([
      'Sahel Daily',
      'The Harbour Post',
    ]);
    expect(item?.statement.id).toBe(all.map((quote) => quote?.id ?? '').sort()[0]);
  });

  test('marks the words that matched, in code points, and says why', async () => {
    const { items } = await ask('Zelenskyy sale never');
    const [item] = items;
    const marked = item?.match.highlights.map(({ start, end }) =>
      Array.from(item.quote.text).slice(start, end).join(''),
    );
    expect(marked).toEqual(['sale', 'never']);
    expect(item?.match).toMatchObject({
      where: ['content'],
      because: ['The words contain “sale”.', 'The words contain “never”.'],
    });
  });

  test.each([
    ['What has the sprinter Ana Brandt said about the race?', 'The race was long,'],
    [
      'What has Ana Brandt of the miners’ union said about salary?',
      'We were owed months of salary,',
    ],
    [
      'What did Zelenskyy say about Donbas in February?',
      'Donbas is not for sale 🦩, and never was,',
    ],
    ['Has Anna Clarke commented on the report?', 'she had seen the report'],
  ])('tells who and what is meant by what stands beside: %s', async (question, text) => {
    expect(textsOf(await ask(question))).toEqual([text]);
  });

  test('finds what somebody said in words of like meaning, and says so', async () => {
    const { items } = await ask(
      'What has Ana Brandt of the miners’ union said about unpaid wages?',
    );
    expect(items.map(({ quote }) => quote.text)).toEqual(['We were owed months of salary,']);
    expect(items[0]?.match.because.join(' ')).toContain('in meaning');
    const phrase = await ask('What has Ana Brandt of the miners’ union said about "unpaid wages"?');
    expect(phrase.items).toEqual([]);
    const { empty } = await ask('What has Michael Clarke said about unpaid wages?');
    expect(empty?.reason).toBe('nothing_on_topic');
  });

  test('says which words stood in for a misspelt one', async () => {
    const { interpretation } = await ask('What did Zelensky say about the Donbass?');
    expect(interpretation).toMatchObject({
      topic: ['Donbass'],
      expandedWith: ['donbas'],
      kind: 'said',
    });
  });

  test('shows context and a link that opens the page at the words', async () => {
    const { items } = await ask('Zelenskyy on Donbas');
    const quotes = [items[0]?.quote, ...(items[0]?.statement.quotes ?? [])];
    const linked = quotes.find((quote) => quote?.article.url !== null);
    expect(linked?.link).toMatch(/^https:\/\/harbour\.example\/a#:~:text=Donbas%20is%20not/u);
    expect(linked?.context).toEqual({
      before: '“',
      after: '” Volodymyr Zelenskyy said in Kyiv on Tuesday.',
    });
  });

  test('gives all of a speaker without a topic', async () => {
    const answer = await ask('what has Zelenskyy said');
    expect(textsOf(answer)).toHaveLength(2);
    expect(answer.truncated).toBe(false);
  });

  test('says when there is more', async () => {
    const answer = await ask('what has Zelenskyy said', 1);
    expect(answer.items).toHaveLength(1);
    expect(answer.truncated).toBe(true);
  });

  test('gives denials only to those who ask for them', async () => {
    expect(textsOf(await ask('did Anna Clarke deny having seen the report?'))).toEqual([
      'she had seen the report',
    ]);
    expect(textsOf(await ask('what has Anna Clarke said about the report?'))).toEqual([]);
  });

  test('answers for anybody when nobody is named', async () => {
    expect(textsOf(await ask('what has been said about the river?'))).toEqual(['Boats wait,']);
    expect(textsOf(await ask('who said the bridge must close'))).toEqual([
      'The bridge must close,',
    ]);
  });

  test.each([
    ['what has Putin said about Donbas', 'unknown_speaker', []],
    ['Putin on Donbas', 'unknown_speaker', []],
    [
      'what has Boris Clarke said about the bridge',
      'unknown_speaker',
      ['Anna Clarke', 'Michael Clarke'],
    ],
    [
      'what has Clarke said about the bridge',
      'ambiguous_speaker',
      ['Anna Clarke', 'Michael Clarke'],
    ],
    ['what has Zelenskyy said about bridges', 'nothing_on_topic', expect.anything()],
    ['what has Zelenskyy said about Donbas since March', 'filtered_out', expect.anything()],
    ['what has been said about volcanoes', 'nothing_on_topic', []],
    ['', 'not_understood', []],
    ['what about it?', 'not_understood', []],
    ['" * - : AND', 'not_understood', []],
    ['" * NEAR( - : AND', 'nothing_on_topic', []],
    ['\0\ud800🦩', 'not_understood', []],
  ])('has no answer to “%s”: %s', async (question, reason, suggestions) => {
    const answer = await ask(question);
    expect(answer.items).toEqual([]);
    expect(answer.empty).toMatchObject({ reason });
    expect(answer.empty?.message).not.toBe('');
    const given = [...(answer.empty?.suggestions ?? [])].sort();
    expect(given).toEqual(suggestions);
  });

  test('offers both whom a surname may mean', async () => {
    const { interpretation } = await ask('what has Clarke said about the bridge');
    expect(interpretation.speakers.map(({ name }) => name).sort()).toEqual([
      'Anna Clarke',
      'Michael Clarke',
    ]);
  });

  test.each([
    ['a'.repeat(100_000)],
    ['who said '.repeat(12_000)],
    ['"'.repeat(100_000)],
    ['-- ; DROP TABLE quotes'],
  ])('takes hostile questions as text', async (question) => {
    const answer = await ask(question);
    expect(answer.items).toEqual([]);
    expect(answer.empty).not.toBeNull();
  });
});

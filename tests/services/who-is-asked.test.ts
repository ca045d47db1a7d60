/** Whom a name means where several have it, or know it in another form. */

import { describe, expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { type AnswerOptions, type AnswerView, answerService } from '../../src/services/answers.ts';
import { findFilteredSpeakers } from '../../src/services/speaker-filter.ts';
import { verificationService } from '../../src/services/verifications.ts';
import type { Store } from '../../src/store/store.ts';
import { newArticle, newPage, type StatedQuote } from '../support/new-page.ts';
import { openMemoryStore } from '../support/open-store.ts';

const NOW = '2025-03-12T10:00:00Z';

/** What was said, by whom, with what role or kind. */
const SAID: readonly (readonly [said: string, by: string, given?: Partial<StatedQuote>])[] = [
  ['The tide mill is a tool,', 'Sarel Oldacre', { role: 'head of Tidewright' }],
  ['We close at noon,', 'Oldacre'],
  ['The goat won,', 'Piet Marrow', { role: 'breeder' }],
  ['The bridge is shut,', 'Marrow', { role: 'bishop' }],
  ['My knee is better,', 'Tobin Harke', { role: 'jockey' }],
  ['The buses will run,', 'Tobin Harke', { role: 'mayor of Ludden' }],
  ['The ferry stays,', 'Maren Aldquist'],
  ['Peace is work,', 'Amadou Festus', { role: 'UN Secretary-General' }],
  ['Rates will fall,', 'Orla Quay', { role: 'Federal Reserve Chair' }],
  ['Ships are safe,', 'Ilko Barna', { role: 'Norway’s ambassador to Romania' }],
  ['She is away,', 'office of Maren Aldquist', { speaker: { kind: 'organization' } }],
];

async function openFilled(): Promise<Store> {
  const store = await openMemoryStore();
  for (const [said, by, given] of SAID) {
    const quote = { said, by, ...given };
    await store.savePage(newPage([newArticle(`“${said}” ${by} said.`, [quote])]), matchSpeakers);
  }
  return store;
}

async function ask(question: string, options: AnswerOptions = {}): Promise<AnswerView> {
  const store = await openFilled();
  return answerService({ store, now: () => NOW }).answer(question, options);
}

const textsOf = ({ items }: AnswerView): string[] => items.map(({ quote }) => quote.text);

describe('a name', () => {
  test.each([
    ['What has Oldacre said?', ['The tide mill is a tool,', 'We close at noon,']],
    ['What has Oldacre said about the tide mill?', ['The tide mill is a tool,']],
    ['What has Aldquist said about the ferry?', ['The ferry stays,']],
    ['What has the office of Maren Aldquist said?', ['She is away,']],
    ['What has Tobin Harke (mayor of Ludden) said?', ['The buses will run,']],
    ['What has Maren J. Aldquist said?', ['The ferry stays,']],
    ['Maren J. Aldquist on the ferry', ['The ferry stays,']],
    [
      'What have Aldquist, Festus, and Quay said?',
      ['Peace is work,', 'Rates will fall,', 'The ferry stays,'],
    ],
    ['What have Aldquist and also Festus said?', ['Peace is work,', 'The ferry stays,']],
    ['What has the UN Secretary-General said?', ['Peace is work,']],
    ['What has the UN chief said?', ['Peace is work,']],
    ['What has the Fed chair said about rates?', ['Rates will fall,']],
    ['What has the ambassador to Romania said?', ['Ships are safe,']],
    ['Tobin Harke (jockey)', ['My knee is better,']],
    ['Tobin Harke (jockey) on his knee', ['My knee is better,']],
  ])('means: %s', async (question, texts) => {
    expect(textsOf(await ask(question)).sort()).toEqual([...texts].sort());
  });

  test('of a speaker may have a role behind it', async () => {
    const options = { speaker: 'Tobin Harke (mayor of Ludden)' };
    expect(textsOf(await ask('what about buses', options))).toEqual(['The buses will run,']);
  });

  test('that two have is offered with their roles, each to be asked again', async () => {
    const { empty, interpretation } = await ask('What has Tobin Harke said about his knee?');
    const labels = ['Tobin Harke (jockey)', 'Tobin Harke (mayor of Ludden)'];
    expect(empty?.reason).toBe('ambiguous_speaker');
    expect([...(empty?.suggestions ?? [])].sort()).toEqual(labels);
    for (const label of labels) expect(empty?.message).toContain(label);
    expect(interpretation.speakers.map(({ role }) => role).sort()).toEqual([
      'jockey',
      'mayor of Ludden',
    ]);
  });

  test('without a given name is nobody’s for sure where roles differ', async () => {
    const { empty } = await ask('What has Marrow said?');
    expect(empty?.reason).toBe('ambiguous_speaker');
    expect([...(empty?.suggestions ?? [])].sort()).toEqual(['Marrow', 'Piet Marrow']);
  });

  test('without a given name checks words, and narrows lists, by all whose it may be', async () => {
    const store = await openFilled();
    const { verdict } = await verificationService({ store }).verify({
      text: 'The tide mill is a tool',
      speaker: 'Oldacre',
    });
    expect(verdict).toBe('exact');
    const titled = { text: 'The ferry stays', speaker: 'Mayor Maren Aldquist' };
    expect((await verificationService({ store }).verify(titled)).verdict).toBe('exact');
    expect(await findFilteredSpeakers(store, 'Oldacre')).toHaveLength(2);
    expect(await findFilteredSpeakers(store, 'Marrow')).toHaveLength(1);
    expect(await findFilteredSpeakers(store, 'President Tobin Harke')).toHaveLength(2);
  });
});

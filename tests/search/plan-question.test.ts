import { describe, expect, test } from 'vitest';
import { planQuestion } from '../../src/search/plan-question.ts';
import { topicTerms } from '../../src/search/topic-terms.ts';

/** A Wednesday. */
const NOW = new Date('2025-03-12T10:00:00Z');

describe('planQuestion', () => {
  test.each([
    ['What has Amina Diallo said about the wells?', 'Amina Diallo', ['wells']],
    ['what did amina diallo say about wells', 'amina diallo', ['wells']],
    ['What’s Diallo saying on water prices?', 'Diallo', ['water', 'prices']],
    ['Amina Diallo’s comments on wells', 'Amina Diallo', ['wells']],
    ['the latest statements from Diallo about wells', 'Diallo', ['wells']],
    ['quotes by Gen. Kotoky', 'Kotoky', []],
    [
      'What has Judge Ní Mhaonaigh said about the expert witness?',
      'Ní Mhaonaigh',
      ['expert', 'witness'],
    ],
    ['What has Dr Bisi Oyelaran said about lonely people?', 'Bisi Oyelaran', ['lonely', 'people']],
    ['what has former prime minister Amina Diallo said', 'Amina Diallo', []],
    [
      'Please tell me what Diallo has ever said about “dry wells” and rain',
      'Diallo',
      ['dry wells', 'rain'],
    ],
    ['What did Theresa May say?', 'Theresa May', []],
    ['What has the Water Ministry said about its budget?', 'Water Ministry', ['budget']],
    ['what has Diallo sayd about wells', 'Diallo', ['wells']],
    ['what has Diallo said about wells but not the rain', 'Diallo', ['wells']],
    ['What dry wells did Diallo promise the village?', 'Diallo', ['dry', 'wells', 'village']],
    ['How much water did Diallo offer the farmers?', 'Diallo', ['water', 'farmers']],
    ['How did Diallo respond to the farmers?', 'Diallo', ['farmers']],
    ['How deep is the well, according to Amina Diallo?', 'Amina Diallo', ['deep', 'well']],
  ])('reads whom and what: %s', (question, name, topic) => {
    expect(planQuestion(question, NOW)).toMatchObject({ asked: { who: 'named', name }, topic });
  });

  test.each([
    ['Who said the wells are dry?', ['wells', 'dry']],
    ['who has talked about wells', ['wells']],
    ['What has been said about fog on the river?', ['fog', 'river']],
    ['What do people say about fog?', ['fog']],
    ['refused to comment on the wells', ['wells']],
  ])('reads that nobody is named: %s', (question, topic) => {
    expect(planQuestion(question, NOW)).toMatchObject({ asked: { who: 'anyone' }, topic });
  });

  test.each([
    ['zelenskiy donbas', ['zelenskiy', 'donbas'], []],
    ['Diallo on wells', ['Diallo'], ['wells']],
    ['', [], []],
    ['?!', [], []],
    ['wells NEAR(dry)', ['wells', 'NEAR(dry'], []],
  ])('leaves it open who is meant: %s', (question, words, topic) => {
    expect(planQuestion(question, NOW)).toMatchObject({ asked: { who: 'perhaps', words }, topic });
  });

  test.each([
    ['who said that the marsh is not for sale?', ['marsh', 'sale']],
    ['who said the marsh was never really not about money', ['marsh', 'never', 'really', 'money']],
    ["the marsh isn't cheap, it's not for sale", ['marsh', 'cheap', 'sale']],
    ['did Diallo say wind is not without risk', ['wind', 'risk']],
    ['did Diallo say wells are still not on the table', ['wells', 'table']],
    ['who said not on my watch', ['watch']],
    ['who said that wells are cheap but not for everybody', ['wells', 'cheap', 'everybody']],
    ['the marsh may not be without birds', ['marsh', 'birds']],
  ])('excludes nothing within what was said: %s', (question, topic) => {
    const plan = planQuestion(question, NOW);
    expect(plan.excluded).toEqual([]);
    const words = plan.asked.who === 'perhaps' ? topicTerms(plan.asked.words) : plan.topic;
    expect(words).toEqual(expect.arrayContaining(topic));
  });

  test.each([
    ['what did Diallo say, not about rain', ['rain']],
    ['what has been said about wells, not about rain', ['rain']],
    ['wells without rain', ['rain']],
    ['Diallo on wells except on rain', ['rain']],
  ])('excludes what isn’t wanted: %s', (question, excluded) => {
    expect(planQuestion(question, NOW).excluded).toEqual(excluded);
  });

  test.each([
    ['new quotes by Diallo', 'latest', []],
    ["what's new from Diallo?", 'latest', []],
    ['what has Diallo said about new wells?', 'best', ['new', 'wells']],
  ])('reads whether the newest are asked for: %s', (question, order, topic) => {
    expect(planQuestion(question, NOW)).toMatchObject({ asked: { name: 'Diallo' }, order, topic });
  });

  test('reads exclusions without a preposition, and refusals of anybody', () => {
    expect(planQuestion('Diallo on wells but not the rain', NOW).excluded).toEqual(['rain']);
    expect(planQuestion('what did Diallo not say about wells', NOW).excluded).toEqual([]);
    expect(planQuestion('refused to comment on the wells', NOW).kind).toBe('refused');
  });

  test.each([
    ['since March', '2025-03-01', null],
    ['since November', '2024-11-01', null],
    ['in 2024', '2024-01-01', '2025-01-01'],
    ['last week', '2025-03-03', '2025-03-10'],
    ['this month', '2025-03-01', '2025-04-01'],
    ['yesterday', '2025-03-11', '2025-03-12'],
    ['on Monday', '2025-03-10', '2025-03-11'],
    ['before 4 February 2025', null, '2025-02-04'],
    ['until 4 February 2025', null, '2025-02-05'],
    ['after 4 February', '2025-02-05', null],
    ['in the last 3 days', '2025-03-09', '2025-03-13'],
    ['between 1 March and 5 March', '2025-03-01', '2025-03-06'],
    ['from January to February', '2025-01-01', '2025-03-01'],
    ['since 2024-06', '2024-06-01', null],
    ['between 2024-03 and 2024-08', '2024-03-01', '2024-09-01'],
    ['2024-08', '2024-08-01', '2024-09-01'],
    ['since 15.08.2024', '2024-08-15', null],
    ['in mid-2024', '2024-05-01', '2024-09-01'],
    ['early 2024', '2024-01-01', '2024-05-01'],
    ['late last year', '2024-09-01', '2025-01-01'],
    ['in early February', '2025-02-01', '2025-03-01'],
    ['last Tuesday', '2025-03-11', '2025-03-12'],
    ['last Wednesday', '2025-03-05', '2025-03-06'],
    ['this Monday', '2025-03-10', '2025-03-11'],
    ['Tuesday', '2025-03-11', '2025-03-12'],
    ['since the start of the year', '2025-01-01', null],
    ['since the beginning of 2024', '2024-01-01', null],
    ['at the end of February', '2025-02-24', '2025-03-01'],
    ['over the weekend', '2025-03-08', '2025-03-10'],
    ['last weekend', '2025-03-08', '2025-03-10'],
    ['last quarter', '2024-10-01', '2025-01-01'],
    ['in Q3 2024', '2024-07-01', '2024-10-01'],
    ['in the third quarter of last year', '2024-07-01', '2024-10-01'],
    ['in the first half of 2024', '2024-01-01', '2024-07-01'],
    ['in summer 2024', '2024-06-01', '2024-09-01'],
    ['last autumn', '2024-09-01', '2024-12-01'],
    ['this winter', '2024-12-01', '2025-03-01'],
    ['this spring', '2025-03-01', '2025-06-01'],
    ['so far this year', '2025-01-01', '2026-01-01'],
    ['earlier this month', '2025-03-01', '2025-04-01'],
    ['in the last 24 hours', '2025-03-11', '2025-03-13'],
    ['tonight', '2025-03-12', '2025-03-13'],
    ['last night', '2025-03-11', '2025-03-13'],
    ['from 23 to 24 February', '2025-02-23', '2025-02-25'],
    ['between February 23 and 24', '2025-02-23', '2025-02-25'],
    ['on 23-24 February', '2025-02-23', '2025-02-25'],
    ['from March until May 2024', '2024-03-01', '2024-06-01'],
    ['after 1 April 2024 and before September 2024', '2024-04-02', '2024-09-01'],
    ['since March 2024 until May 2024', '2024-03-01', '2024-06-01'],
  ])('reads the time %s', (time, from, to) => {
    const plan = planQuestion(`What has Diallo said about wells ${time}?`, NOW);
    expect(plan).toMatchObject({
      asked: { who: 'named', name: 'Diallo' },
      topic: ['wells'],
      from,
      to,
    });
  });

  test.each([
    ['What has May said about the march?'],
    ['What did Diallo say about the second well?'],
    ['What did Diallo say about Black Friday?'],
    ['Who said Friday prayers were dull?'],
    ['What did Diallo say about wells this summer?'],
    ['the wells are not for sale this morning'],
    ['Who said the power cuts would last until spring?'],
    ['What did Diallo say about the second half?'],
    ['What did Diallo tell Radio Kasso about the 1988 final?'],
    ['What did Diallo say about version 1.5?'],
  ])('reads no time where there is none: %s', (question) => {
    expect(planQuestion(question, NOW)).toMatchObject({ from: null, to: null });
  });

  test.each([
    ['What did Diallo say Tuesday about wells?', '2025-03-11'],
    ['What did Diallo say 2025-03-11 about wells?', '2025-03-11'],
  ])('reads a time within: %s', (question, from) => {
    expect(planQuestion(question, NOW)).toMatchObject({ from, topic: ['wells'] });
  });

  test('reads a month without a year, and that a refusal answers too', () => {
    expect(planQuestion('What did Diallo say in May?', NOW).isOfAnyYear).toBe(true);
    expect(planQuestion('What did Diallo say in May 2024?', NOW).isOfAnyYear).toBe(false);
    expect(planQuestion('Has Diallo commented on wells?', NOW).isOpen).toBe(true);
    expect(planQuestion('What has Diallo said about wells?', NOW).isOpen).toBe(false);
  });

  test.each([
    ['Did Diallo deny the leak?', 'denied'],
    ['What has Diallo denied?', 'denied'],
    ['What has Diallo said about the denial?', 'said'],
  ])('reads what kind of words are asked for: %s', (question, kind) => {
    expect(planQuestion(question, NOW).kind).toBe(kind);
  });
});

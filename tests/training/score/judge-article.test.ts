import { describe, expect, test } from 'vitest';
import type { QuoteSpeaker, QuoteType } from '../../../src/engine/index.ts';
import type { Span } from '../../../src/text/span.ts';
import type { GoldArticle, GoldQuote } from '../../../src/training/score/gold-article.ts';
import { judgeArticle, type Prediction } from '../../../src/training/score/judge-article.ts';

const TEXT =
  'Harbour chief Ada Moe said “the quay will open in May” and that fees would rise. “Night tide,” a painting, hung behind her.';

const gold: GoldQuote = {
  type: 'mixed',
  tier: 'B',
  spans: [span('“the quay will open in May” and that fees would rise')],
  isAnonymous: false,
  source: { ...span('Harbour chief Ada Moe'), text: 'Harbour chief Ada Moe' },
  names: ['Ada Moe', 'Ada K. Moe'],
};
const article: GoldArticle = {
  id: 'a1',
  text: TEXT,
  headline: null,
  outlet: null,
  publishedAt: null,
  quotes: [gold],
  doubtful: [],
  notQuotes: [span('“Night tide,”')],
  annotatedTypes: ['direct', 'mixed', 'indirect'],
};
const moe = speaker('Ada Moe', 'Ada Moe');

describe('a marked attribution', () => {
  test.each([
    [
      'is right with span, mention and name',
      predict('the quay will open in May” and that fees would rise', moe),
      {},
    ],
    ['is found by its quoted part alone', predict('the quay will open in May', moe), {}],
    [
      'has its speaker by a name that stands in the mention',
      predict('the quay will open in May', speaker('Moe', null)),
      { isNameRight: false, isRight: false },
    ],
    [
      'has its speaker and name by an accepted spelling',
      predict('the quay will open in May', speaker('Ada K. Moe', null)),
      {},
    ],
    [
      'is not found by a third of it',
      predict('fees would rise', moe),
      { isFound: false, isTypeRight: false, isRight: false },
    ],
    [
      'has a wrong speaker where there is none',
      predict('the quay will open in May', null),
      { isSpeakerRight: false, isNameRight: false, isRight: false },
    ],
    [
      'has a wrong type, which is no fault end to end',
      predict('the quay will open in May', moe, 'direct'),
      { isTypeRight: false },
    ],
  ])('%s', (_name, prediction, differs) => {
    const right = {
      isFound: true,
      isTypeRight: true,
      isSpeakerRight: true,
      isNameRight: true,
      isRight: true,
    };
    expect(judgeArticle(article, [prediction]).golds).toMatchObject([{ ...right, ...differs }]);
  });

  test('is found by two predictions that cover it together', () => {
    const both = [predict('the quay will open', moe), predict('in May” and that fees', moe)];
    expect(judgeArticle(article, both).golds).toMatchObject([{ isFound: true, isRight: true }]);
  });

  test('of an anonymous speaker needs only the kind', () => {
    const unnamed = { ...article, quotes: [{ ...gold, isAnonymous: true, names: ['officials'] }] };
    const prediction = predict('the quay will open in May', {
      ...speaker(null, null),
      kind: 'anonymous',
    });
    expect(judgeArticle(unnamed, [prediction]).golds).toMatchObject([{ isNameRight: true }]);
  });
});

describe('a prediction', () => {
  const stray = predict('Night tide', null, 'direct');
  const believed = { ...article, quotes: [{ ...gold, tier: 'D' as const }] };
  test.each([
    ['inside an attribution matches', article, predict('fees would rise', moe), 'matched'],
    ['inside a belief is ignored', believed, predict('fees would rise', moe), 'ignored'],
    ['inside nothing is wrong', article, stray, 'wrong'],
    [
      'inside a doubted stretch is ignored',
      { ...article, doubtful: [span('“Night tide,” a')] },
      stray,
      'ignored',
    ],
    [
      'of a type that nobody marked is ignored',
      { ...article, annotatedTypes: ['indirect' as const] },
      stray,
      'ignored',
    ],
  ])('%s', (_name, inArticle, prediction, verdict) => {
    expect(judgeArticle(inArticle, [prediction]).predictions).toMatchObject([{ verdict }]);
  });

  test('that reports a title of a painting as a quotation is counted', () => {
    expect(judgeArticle(article, [stray]).notQuotesReported).toBe(1);
    expect(judgeArticle(article, [predict('a painting', null)]).notQuotesReported).toBe(0);
  });

  test('is right for its confidence only with span and speaker', () => {
    const predictions = [
      predict('the quay will open in May', moe),
      predict('fees would rise', speaker('Bo', null)),
    ];
    const { predictions: judged } = judgeArticle(article, predictions);
    expect(judged.map(({ isRight }) => isRight)).toEqual([true, false]);
  });
});

function span(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function speaker(name: string | null, mention: string | null): QuoteSpeaker {
  return {
    name,
    description: null,
    kind: 'person',
    role: null,
    mention: mention === null ? null : span(mention),
  };
}

function predict(words: string, by: QuoteSpeaker | null, type: QuoteType = 'mixed'): Prediction {
  const content = [span(words)];
  return { type, content, quoted: content, speaker: by, confidence: 0.5, rule: 'attribution/test' };
}

import { expect, test } from 'vitest';
import type { GoldArticle } from '../../../src/training/score/gold-article.ts';
import { judgeArticle, type Prediction } from '../../../src/training/score/judge-article.ts';
import { listErrors } from '../../../src/training/score/list-errors.ts';
import { errorLines } from '../../../src/training/score/print-errors.ts';

const TEXT =
  '“It floats,” said Ada Moe. “It sinks,” Bo Lind said. “It is red,” she added. A “ghost ship” lay near.';
const quote = (words: string, name: string, mention: string): GoldArticle['quotes'][number] => ({
  type: 'direct',
  tier: 'A',
  spans: [span(words)],
  isAnonymous: false,
  source: { ...span(mention), text: mention },
  names: [name],
});
const article: GoldArticle = {
  id: 'a1',
  text: TEXT,
  headline: null,
  outlet: null,
  publishedAt: null,
  quotes: [
    quote('“It floats,”', 'Ada Moe', 'Ada Moe'),
    quote('“It sinks,”', 'Bo Lind', 'Bo Lind'),
    quote('“It is red,”', 'Ada Moe', 'she'),
  ],
  doubtful: [],
  notQuotes: [],
  annotatedTypes: ['direct', 'mixed', 'indirect'],
};
const judged = judgeArticle(article, [
  predict('It sinks', 'Ada Moe', 'Ada Moe'),
  predict('It is red', 'Bo Lind', 'she'),
  predict('ghost ship', null, null),
]);

test('each error has its cause, what was marked and what was given', () => {
  const errors = listErrors([judged], null);
  expect(errors.map(({ cause, gold, got }) => [cause, gold?.name, got[0]?.content])).toEqual([
    ['not found', 'Ada Moe', undefined],
    ['wrong speaker', 'Bo Lind', 'It sinks'],
    ['wrong name', 'Ada Moe', 'It is red'],
    ['not in gold', undefined, 'ghost ship'],
  ]);
});

test('only errors of the tier asked for are listed', () => {
  expect(listErrors([judged], 'B')).toEqual([]);
});

test('errors are printed by cause, so many of each', () => {
  expect(errorLines(listErrors([judged], 'A'), 1).slice(0, 3)).toEqual([
    'not found (1)',
    '  A a1',
    '    gold  Ada Moe [Ada Moe]: “It floats,”',
  ]);
  expect(errorLines(listErrors([judged], 'A'), 0)).toEqual([
    'not found (1)',
    'wrong speaker (1)',
    'wrong name (1)',
    'not in gold (1)',
  ]);
});

function span(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function predict(words: string, name: string | null, mention: string | null): Prediction {
  const speaker = {
    name,
    description: null,
    kind: 'person' as const,
    role: null,
    mention: mention === null ? null : span(mention),
  };
  const content = [span(words)];
  return {
    type: 'direct',
    content,
    quoted: content,
    speaker,
    confidence: 0.5,
    rule: 'attribution/test',
  };
}

import { expect, test } from 'vitest';
import type { JudgedArticle, JudgedPrediction } from '../../../src/training/score/judge-article.ts';
import { reliabilityOf } from '../../../src/training/score/reliability.ts';

test('confidence that is right as often as it says has no error', () => {
  const { bins, calibrationError } = reliabilityOf([
    judged([0.75, true], [0.75, true], [0.75, true], [0.75, false]),
  ]);
  expect(calibrationError).toBeCloseTo(0);
  expect(bins[7]).toEqual({ from: 0.7, count: 4, stated: 0.75, right: 0.75 });
});

test('the error is the mean gap, weighted by bin; 1 falls in the last', () => {
  const { bins, calibrationError } = reliabilityOf([judged([1, false], [0.25, true])]);
  expect(calibrationError).toBeCloseTo((1 + 0.75) / 2);
  expect(bins.map(({ count }) => count)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 1]);
});

test('what counts neither way is left out, and nothing predicted has no error', () => {
  const ignored = judged([0.9, false]);
  const predictions = ignored.predictions.map((one) => ({ ...one, verdict: 'ignored' as const }));
  expect(reliabilityOf([{ ...ignored, predictions }]).calibrationError).toBeNull();
});

function judged(
  ...rows: readonly (readonly [confidence: number, isRight: boolean])[]
): JudgedArticle {
  const predictions = rows.map(
    ([confidence, isRight]): JudgedPrediction => ({
      prediction: {
        type: 'direct',
        content: [],
        quoted: [],
        speaker: null,
        confidence,
        rule: 'attribution/test',
      },
      verdict: isRight ? 'matched' : 'wrong',
      isRight,
    }),
  );
  const article = {
    id: 'a',
    text: '',
    headline: null,
    outlet: null,
    publishedAt: null,
    quotes: [],
    doubtful: [],
    notQuotes: [],
    annotatedTypes: [],
  };
  return { article, golds: [], predictions, notQuotesReported: 0 };
}

/** The confidence: what it rests on, and that surer readings of a quote never get less of it. */

import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../src/engine/attribution/attribution.ts';
import { confidenceInputs } from '../../../src/engine/confidence/confidence-inputs.ts';
import { confidenceOf } from '../../../src/engine/confidence/confidence-model.ts';
import { english } from '../../../src/engine/language-models.ts';
import { quotesOf } from '../read-quotes.ts';

const UNSURE: Attribution = {
  type: 'direct',
  content: [{ start: 1, end: 41 }],
  quoted: [{ start: 1, end: 41 }],
  quotations: [0],
  cue: null,
  source: null,
  layoutProbability: 0.6,
  edgeProbability: 0.6,
  sourceProbability: 0.6,
  candidates: [],
  candidateProbabilities: [0.6, 0.3, 0.1],
  rule: 'attribution/verb-after',
  sentence: 0,
  isNested: false,
};

describe('the model', () => {
  test('gives thousandths between 0 and 1', () => {
    expect(confidenceOf({ bias: 1 }, { bias: 1 })).toBe(0.731);
    expect(confidenceOf({ bias: 50 }, { bias: 1 })).toBe(1);
    expect(confidenceOf({ bias: -50 }, { bias: 1 })).toBe(0);
  });

  test('leaves out what it has no weight for', () => {
    expect(confidenceOf({ bias: 1 }, { bias: 1, 'never seen': 9 })).toBe(0.731);
  });
});

describe('the inputs', () => {
  test.each([
    ['attribution/verb-after', 'family verb', 'direct after'],
    ['attribution/label', 'family label', 'direct no side'],
    ['attribution/subject-before', 'family subject-before', 'direct no side'],
  ] as const)('of %s name its family and side', (rule, family, side) => {
    expect(confidenceInputs({ ...UNSURE, rule }, null)).toMatchObject({ [family]: 1, [side]: 1 });
  });

  test('tell how close the second candidate came', () => {
    expect(confidenceInputs(UNSURE, null)['second source']).toBe(0.3);
  });

  test('are finite where a model was certain', () => {
    const certain = { ...UNSURE, layoutProbability: 1, edgeProbability: 1, sourceProbability: 0 };
    expect(Object.values(confidenceInputs(certain, null)).every(Number.isFinite)).toBe(true);
  });
});

test.each(['layoutProbability', 'edgeProbability', 'sourceProbability'] as const)(
  'a higher %s never lowers the confidence',
  (probability) => {
    for (const type of ['direct', 'mixed', 'indirect'] as const) {
      const stated = [0.05, 0.3, 0.6, 0.9, 0.99].map((value) =>
        confidenceOf(
          english().confidence,
          confidenceInputs({ ...UNSURE, type, [probability]: value }, null),
        ),
      );
      expect(stated).toEqual([...stated].sort((a, b) => a - b));
    }
  },
);

test('a label with a name is sure, a label of somebody unnamed is not', () => {
  const quotes = quotesOf(
    'The board met.\n\nNESS: The quay is lost.\n\nMODERATOR: Is it?\n\nNESS: It is.',
  );
  expect(quotes.map(({ confidence }) => confidence > 0.9)).toEqual([true, false, true]);
});

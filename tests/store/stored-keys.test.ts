/** Keys that lie in databases: whatever they hang on may change only together with a migration that makes them anew. */

import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { STOP_WORDS } from '../../src/lexicon/question-words.ts';
import { saidWords, utteranceKeys } from '../../src/store/said-words.ts';

const REMEDY =
  'Enter all quotes in statements_to_find by a migration, as 0009 did; then record the new value here.';

test('the keys of a quote are those that were stored', () => {
  const words = saidWords(
    'He was “not going anywhere”: President Zelenskyy, getting ready, had made the harbour’s tolls his own matter.',
  );
  expect(utteranceKeys(words), REMEDY).toEqual([
    52165058438650, 22582596386445, 144783841343362, 90528093013982, 72092407129318,
  ]);
});

test('the words that count for nothing in them are the same', () => {
  expect(hash('sha256', [...STOP_WORDS].sort().join(' ')).slice(0, 16), REMEDY).toBe(
    '9c4c497a5beb8dce',
  );
});

/** What of somebody's words are terms. */

import { expect, test } from 'vitest';
import { saidTerms } from '../../src/search/said-terms.ts';
import { makeThesaurus } from '../../src/search/thesaurus.ts';

const edit = (id: string, synonyms: readonly string[]) => ({
  ...{ id, name: id, synonyms, kinds: [], parts: [], isRemoved: false, updatedAt: '2025-01-01' },
});
const thesaurus = makeThesaurus([
  edit('ferry', ['night boat', 'car ferry']),
  edit('quay', ['mole']),
  edit('spy', ['mole']),
]);

test.each([
  ['The piers will open in May', ['piers', 'open']],
  ['I really think that we don’t, won’t and can’t know', []],
  ['It’s the harbour’s crane; we’re proud', ['harbour', 'crane', 'proud']],
  // "Won" is a word of its own where no "n't" follows.
  ['They won the regatta', ['won', 'regatta']],
  ['The EU and the us, 40 of 2025', ['EU']],
  ['A night boat or a car ferry', ['night boat', 'car ferry']],
  ['A night. Boat! night\nboat night-boats', ['night', 'Boat', 'night', 'boat', 'night-boats']],
  ['', []],
  ['“”—… 🦩', []],
])('%s', (text, expected) => {
  expect(saidTerms(text, thesaurus).map(({ printed }) => printed)).toEqual(expected);
});

test('words of one topic are one term; a word of two topics is of neither', () => {
  const keys = saidTerms('Ferries and a night boat by the mole', thesaurus);
  expect(keys.map(({ key, topic }) => [key, topic?.id ?? null])).toEqual([
    ['topic ferry', 'ferry'],
    ['topic ferry', 'ferry'],
    ['word mole', null],
  ]);
});

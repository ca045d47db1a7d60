/** No figure falls below what is kept in scores.json; who lowers one writes it anew and says why in the changelog. */

import { describe, expect, test } from 'vitest';
import { isPresent, readSet, SET_NAMES } from '../../src/training/score/gold-sets.ts';
import { readmeScores, SCORES_SECTION } from '../../src/training/score/readme-scores.ts';
import { readSection } from '../../src/training/score/readme-section.ts';
import { findFallen, readRecordedScores } from '../../src/training/score/recorded-scores.ts';
import { scoreSet } from '../../src/training/score/score-set.ts';
import { unformatted } from '../docs/markdown.ts';

const recorded = readRecordedScores();

describe.each(Object.entries(recorded))('%s', (name, figures) => {
  test('is a set that can be scored', () => {
    expect(SET_NAMES).toContain(name);
  });

  test('scores no less than recorded', ({ skip }) => {
    if (!isPresent(name)) skip(`the annotated set "${name}" isn't on this machine`);
    expect(findFallen(figures, scoreSet(readSet(name)).figures)).toEqual([]);
  });
});

test('the repository’s own set is recorded', () => {
  expect(Object.keys(recorded)).toContain('world');
});

test('README shows the recorded figures (else run `npm run readme`)', () => {
  expect(unformatted(readSection(SCORES_SECTION))).toBe(unformatted(readmeScores(recorded)));
});

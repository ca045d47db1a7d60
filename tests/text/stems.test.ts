/** Stems: a text that may hold none of the wanted words is told at once, and never one that holds some. */

import { describe, expect, test } from 'vitest';
import { COMMON_WORDS } from '../../src/lexicon/common-words.ts';
import { stemKey, stemWords, wantedStems } from '../../src/text/stems.ts';

const FORMS = [
  ...['tariff tariffs', 'file filing files filed', 'pony ponies', 'sensible sensibility sensibly'],
  ...['relate relational relation', 'happy happily happiness', 'trouble troubled', 'run running'],
  ...[
    'organise organisation organisations',
    'Erdoğan Erdogan',
    'café cafes',
    'DIGITISER digitisers',
  ],
].flatMap((forms) => forms.split(' '));

describe('stemWords', () => {
  test.each([...FORMS, ...COMMON_WORDS])('finds %s by its own stem', (word) => {
    const found = stemWords(`“So ${word},” he said.`, wantedStems([word]));
    expect(found.map(({ stem }) => stem)).toContain(stemKey(word).split(' ')[0]);
  });

  test('gives no words of a text that holds none of the wanted', () => {
    expect(stemWords('The weir held all night.', wantedStems(['tariffs', 'quotas']))).toEqual([]);
  });

  test('gives the others without stems where one is wanted', () => {
    const words = stemWords('New tariffs came', wantedStems(['tariff']));
    expect(words.map(({ stem }) => stem)).toEqual(['', 'tariff', '']);
  });
});

/** What a quote says of itself when it is asked: how its speaker was found, who else it might have been. */

import { describe, expect, test } from 'vitest';
import { extract } from '../../src/engine/index.ts';
import { pageOf } from './pages/invented.ts';

const explained = (text: string) => extract(pageOf({ text }), { explain: true }).quotes;

/** The last quote's evidence: `she > Ann Lee (pronoun)`. */
function chainOf(text: string): string {
  const steps = explained(text).at(-1)?.explanation?.evidence ?? [];
  return steps
    .map(({ start, end, rule }, i) =>
      i === 0 ? text.slice(start, end) : `${text.slice(start, end)} (${rule.split('/')[1] ?? ''})`,
    )
    .join(' > ');
}

describe('evidence', () => {
  test.each([
    ['a full name needs no more', '“It holds,” said Ann Lee.', 'Ann Lee'],
    [
      'a pronoun leads to a name, and that to the full one',
      'Former diplomat Vikas Rane warned of a long winter. Rane spoke in Lisbon. He said the talks had stalled.',
      'He > Rane (pronoun) > Former diplomat Vikas Rane (name)',
    ],
    [
      'a phrase leads to a name',
      'Director Ann Lee opened the weir. The director said it would hold.',
      'The director > Director Ann Lee (nominal)',
    ],
    [
      'a phrase leads to the name beside it',
      'The engineer, Ann Lee, said the weir would hold.',
      'The engineer > Ann Lee (apposition)',
    ],
    [
      '"I" in somebody’s words leads to that person',
      '“I told them, ‘the weir will hold through the whole winter’,” said Ann Lee.',
      'I > Ann Lee (first-person)',
    ],
    ['who isn’t named has only the mention', 'Critics said the weir would fail.', 'Critics'],
  ])('%s', (_name, text, chain) => {
    expect(chainOf(text)).toBe(chain);
  });

  test('the first step has the rule of the quote', () => {
    for (const { rule, explanation } of explained('“It holds,” said Ann Lee. She said so twice.'))
      expect(explanation?.evidence[0]?.rule).toBe(rule);
  });
});

const FAR = [
  'The weir was built in 1960. “The dam is old,” said Ann Lee. The crowd was quiet.',
  '“Nobody listens.”',
  'Then came the rain, and the street was empty.',
  '“It pours.”',
  'A dog ran over the bridge.',
  '“It will stop.”',
].join('\n\n');

describe('alternatives', () => {
  test('are the likeliest others, once each, without the speaker', () => {
    const { quotes } = extract(
      pageOf({ text: 'Tom Ode, the mayor and Mary Okafor met after Ann Lee said the weir holds.' }),
      { explain: true },
    );
    for (const { speaker, explanation } of quotes) {
      const others = explanation?.alternatives ?? [];
      const chances = others.map(({ confidence }) => confidence);
      expect(others.length).toBeLessThanOrEqual(3);
      expect(chances).toEqual([...chances].sort((a, b) => b - a));
      expect(chances.every((chance) => chance >= 0.02)).toBe(true);
      expect(others.map((other) => other.speaker.name)).not.toContain(speaker?.name);
    }
  });

  test('tell who was too unsure to be the speaker', () => {
    const last = explained(FAR).at(-1);
    expect(last?.speaker).toBeNull();
    expect(last?.explanation?.evidence).toEqual([]);
    expect(last?.explanation?.alternatives.map(({ speaker }) => speaker.name)).toEqual(['Ann Lee']);
  });
});

describe('a quote without a cue', () => {
  test('has the speaker of the quote that it goes on from', () => {
    const { quotes } = extract(pageOf({ text: '“The dam is old,” said Ann Lee. “We know it.”' }));
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ann Lee', 'Ann Lee']);
  });

  test('has no speaker when it is too far from the last cue, and little confidence', () => {
    const last = extract(pageOf({ text: FAR })).quotes.at(-1);
    expect(last).toMatchObject({ speaker: null, coSpeakers: [] });
    expect(last?.confidence).toBeLessThan(0.3);
  });
});

test('nothing is explained unless it was asked for', () => {
  const { quotes } = extract(pageOf({ text: FAR }));
  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes.every(({ explanation }) => explanation === null)).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { type KnownSpeaker, matchSpeaker } from '../../../src/engine/speakers/match-speaker.ts';
import { NAME_RULES, readName } from '../../../src/engine/speakers/same-name.ts';

const person = (name: string, ...aliases: string[]): KnownSpeaker => ({
  ...{ id: name, name, kind: 'person' },
  aliases,
});

describe('matchSpeaker', () => {
  test.each([
    ['Amina Diallo', 'Amina Diallo', 'speakers/same-spelling'],
    ['AMINA DIALLÓ', 'Amina Diallo', 'speakers/same-spelling'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'speakers/same-sound'],
    ['Juan P. Ortega', 'Juan Ortega', 'speakers/middle-name-left-out'],
    ['Ana Ruiz', 'Ana Lucía Ruiz', 'speakers/middle-name-left-out'],
    ['Oleh Hrytsenko', 'Oleg Gritsenko', 'speakers/east-slavic-forms'],
    ['Vladimir Zelensky', 'Volodymyr Zelenskyy', 'speakers/east-slavic-forms'],
    ['R. Balan', 'Rajiv Balan', 'speakers/initial'],
    ['Diallo', 'Amina Diallo', 'speakers/lone-name'],
    ['Amina Diallo', 'Diallo', 'speakers/lone-name'],
  ])('takes %s for %s', (name, known, rule) => {
    const expected = NAME_RULES.find(({ id }) => id === rule)?.confidence;
    expect(matchSpeaker({ name, kind: 'person' }, [person(known), person('Tom Ode')])).toEqual({
      id: known,
      linkConfidence: expected,
    });
  });

  test.each([
    ['Harry Smith', ['Gary Smith']],
    ['Anna Clarke', ['Michael Clarke']],
    ['Olena Zelenska', ['Volodymyr Zelenskyy']],
    ['Inna Havryshko', ['Yevhen Havryshko']],
    ['Mario Rossi', ['Maria Rossi']],
    ['Clarke', ['Anna Clarke', 'Michael Clarke']],
    ['M. Clarke', ['Mary Clarke', 'Michael Clarke']],
    ['Amina', ['Amina Diallo']],
    ['Diallo Amina Sow', ['Diallo Sow Amina']],
    ['…', ['…']],
  ])('does not take %s for any of %o', (name, known) => {
    const candidates = known.map((other) => person(other));
    expect(matchSpeaker({ name, kind: 'person' }, candidates)).toBeNull();
  });

  test('does not let a lone surname among the aliases make two full names one', () => {
    const known = person('Oleg Petrov', 'Petrov');
    expect(matchSpeaker({ name: 'Ivan Petrov', kind: 'person' }, [known])).toBeNull();
  });

  test('keeps kinds apart, and never matches who is anonymous', () => {
    const ministry: KnownSpeaker = { ...person('Mercy'), kind: 'organization' };
    expect(matchSpeaker({ name: 'Mercy', kind: 'person' }, [ministry])).toBeNull();
    expect(matchSpeaker({ name: 'Mercy', kind: 'organization' }, [ministry])?.id).toBe('Mercy');
    expect(matchSpeaker({ name: 'Mercy', kind: 'anonymous' }, [ministry])).toBeNull();
  });

  test('knows organisations by their whole name alone', () => {
    const board: KnownSpeaker = { ...person('Tana Water Board'), kind: 'organization' };
    expect(matchSpeaker({ name: 'Water Board', kind: 'organization' }, [board])).toBeNull();
    expect(
      matchSpeaker({ name: 'Tana Water Board', kind: 'organization' }, [board]),
    ).not.toBeNull();
  });

  test('holds both ways round', () => {
    for (const { holds } of NAME_RULES) {
      for (const [a, b] of [
        ['Ana Ruiz', 'Ana Lucía Ruiz'],
        ['R. Balan', 'Rajiv Balan'],
        ['Diallo', 'Amina Diallo'],
      ]) {
        const [one, two] = [readName(a ?? ''), readName(b ?? '')];
        expect(holds(one, two, 'person')).toBe(holds(two, one, 'person'));
      }
    }
  });
});

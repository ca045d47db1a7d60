import { describe, expect, test } from 'vitest';
import { foldName, soundKey } from '../../src/text/name-key.ts';
import { processorMsSince } from '../support/processor-time.ts';

describe('foldName', () => {
  test.each([
    ['Sinéad Ní Mhaonaigh', 'sinead ni mhaonaigh'],
    ['RUXANDRA VOICULEȚ-PANĂ', 'ruxandra voiculet pana'],
    ['O’Brien', 'obrien'],
    ["O'Brien", 'obrien'],
    ['Øystein Søndergård', 'oystein sondergard'],
    ['Łukasz Weiß', 'lukasz weiss'],
    ['  Ann   Lee ', 'ann lee'],
    ['J. R. Ortega', 'j r ortega'],
    ['Зеленський', 'зеленськии'],
    ['…', ''],
    ['', ''],
  ])('folds %s', (name, expected) => {
    expect(foldName(name)).toBe(expected);
  });
});

describe('soundKey', () => {
  test.each([
    ['Zelenskyy', 'Zelensky'],
    ['Zelenskyy', 'Zelenskiy'],
    ['Zelenskyy', 'Zelenskij'],
    ['Yeltsin', 'Eltsin'],
    ['Khrushchev', 'Hrushchev'],
    ['Mohammed', 'Mohamed'],
    ['Yulia', 'Iulia'],
    ['Schuster', 'Shuster'],
    ['Wolodymyr', 'Volodymyr'],
  ])('hears %s like %s', (a, b) => {
    expect(soundKey(a)).toBe(soundKey(b));
  });

  test.each([
    ['Clarke', 'Clerk'],
    ['Harry Smith', 'Gary Smith'],
    ['Maria', 'Mario'],
    ['Anna', 'Hanna'],
    ['Kim', 'Kin'],
  ])('hears %s unlike %s', (a, b) => {
    expect(soundKey(a)).not.toBe(soundKey(b));
  });

  test('is linear on long odd text', () => {
    const odd = `${'y'.repeat(50_000)} ${'ch'.repeat(50_000)}`;
    const start = process.cpuUsage();
    soundKey(odd);
    expect(processorMsSince(start)).toBeLessThan(8_000);
  });
});

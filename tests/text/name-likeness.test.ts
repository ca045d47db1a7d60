import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.ts';
import { nameLikeness } from '../../src/text/name-likeness.ts';

describe('nameLikeness', () => {
  test.each([
    ['Amina Diallo', 'Amina Diallo', 1, 1],
    ['amina diallo', 'Amina Diálló', 1, 1],
    ['zelenskiy', 'Volodymyr Zelenskyy', 0.85, 0.95],
    ['Volodimir Zelenski', 'Volodymyr Zelenskyy', 0.9, 0.99],
    ['Dialo', 'Amina Diallo', 0.85, 0.95],
    ['Diallp', 'Amina Diallo', 0.6, 0.85],
    ['A. Diallo', 'Amina Diallo', 0.85, 0.97],
    ['Amina', 'Amina Diallo', 0.7, 0.85],
    ['Boris Diallo', 'Amina Diallo', 0, 0],
    ['Olena Zelenska', 'Volodymyr Zelenskyy', 0, 0],
    ['Putin', 'Volodymyr Zelenskyy', 0, 0],
    ['Kim', 'Jim', 0, 0],
    ['', 'Amina Diallo', 0, 0],
    ['…', '…', 0, 0],
  ])('compares “%s” with %s', (typed, known, least, most) => {
    const likeness = nameLikeness(typed, known);
    expect(likeness).toBeGreaterThanOrEqual(least);
    expect(likeness).toBeLessThanOrEqual(most);
  });
});

describe('editDistance', () => {
  test.each([
    ['donbas', 'donbass', 1],
    ['donbas', 'dnobas', 1],
    ['havrishko', 'gavrishko', 1],
    ['cat', 'dogs', 3],
    ['same', 'same', 0],
    ['', 'ab', 2],
  ])('from %s to %s', (a, b, expected) => {
    expect(editDistance(a, b, 2)).toBe(expected);
  });
});

import { expect, test } from 'vitest';
import { compareFigures, type Figure, figure } from './figures.ts';

const KEPT = {
  commit: 'abc1234',
  machine: '2 cores',
  figures: [figure('speed', 0.5, 'higher'), figure('cost', 2, 'lower')],
};

test.each<[what: string, now: Figure, slower: boolean, change: string]>([
  ['a speed that fell by a fifth', figure('speed', 0.4, 'higher'), true, '-20 %'],
  ['a speed that fell a little', figure('speed', 0.45, 'higher'), false, '-10 %'],
  ['a speed that grew', figure('speed', 1, 'higher'), false, '+100 %'],
  ['a cost that grew', figure('cost', 4, 'lower'), true, '-50 %'],
  ['a cost that fell', figure('cost', 1, 'lower'), false, '+100 %'],
  ['what was not kept', figure('other', 9, 'lower'), false, 'new'],
])('%s is told as such', (_, now, slower, change) => {
  const compared = compareFigures(KEPT, [now]);
  expect(compared.slower).toEqual(slower ? [now.name] : []);
  expect(compared.lines.join('\n')).toContain(change);
  expect(compared.lines.at(-1)).toBe(
    slower ? `slower by more than 15 %: ${now.name}` : 'nothing got slower by more than 15 %',
  );
});

import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from '../../docs/markdown.ts';

const score = (
  ...args: readonly string[]
): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/training/score-command.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });

test('prints a table for the set asked for', () => {
  const { status, stdout } = score('--set', 'world');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^world: 12 articles\ntier +gold +recall/u);
  expect(stdout).toMatch(/reported as such: \d+ of 27\n/u);
});

test('prints one JSON object a set', () => {
  const { stdout } = score('--set', 'world', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ set: 'world', articles: 12, notQuotes: { of: 27 } });
});

test('lists errors as JSON lines', () => {
  const lines = score('--set', 'world', '--json', '--errors', '--tier', 'A')
    .stdout.split('\n')
    .filter(Boolean);
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ set: 'world', tier: 'A' });
});

test.each([
  [['--set', 'nowhere'], 'Allowed choices are world'],
  [['--errors', 'many'], 'whole number'],
  [['--everything'], 'unknown option'],
])('%j is refused with the remedy', (args, message) => {
  const { status, stderr } = score(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

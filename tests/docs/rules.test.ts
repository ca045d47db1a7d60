/** docs/rules.md holds every rule that the engine has, and each of its examples fires its rule. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCues } from '../../src/engine/cues/find-cues.ts';
import { extract } from '../../src/engine/index.ts';
import { pageOf } from '../engine/pages/invented.ts';
import { narrationOf } from '../engine/read.ts';
import { findAll, ROOT, readText } from './markdown.ts';

/** `| rule | means | example |`, padded or not. */
const ROW = /^\| `[^`]+` .*\|$/gmu;
/** An id as the code has it: `'cue/verb'`. */
const RULE = /'((?:attribution|coreference|cue)\/[a-z-]+)'/gu;
/** Ids that the code puts together: each kind of cue with each place of its content. */
const KIND = /^export type CueKind = ([^;]+);/gmu;
const COMPOSED = 'after: `attribution/${kind}-after`';
/** Nothing stands before a label. */
const IMPOSSIBLE = ['attribution/label-before', 'attribution/label-around'];

const rows = [...readText('docs/rules.md').matchAll(ROW)].map(([row]) => {
  const [, rule = '', means = '', example = ''] = row.split('|').map((cell) => cell.trim());
  return { rule: rule.replaceAll('`', ''), means, example };
});
const documented = rows.map(({ rule }) => rule);

describe.each(rows)('$rule', ({ rule, example }) => {
  const fired = rulesOf(example.replaceAll(' ¶ ', '\n\n'));

  test(`is fired by: ${example}`, () => {
    expect(fired).toContain(rule);
  });

  test('fires with documented rules only', () => {
    expect(documented).toEqual(expect.arrayContaining(fired));
  });
});

test('every rule of the engine is documented, once', () => {
  expect([...documented].sort()).toEqual([...new Set(rulesInCode())].sort());
});

function rulesOf(text: string): string[] {
  const { quotes } = extract(pageOf({ text }), { explain: true });
  const explained = quotes.flatMap(({ rule, explanation }) => [
    rule,
    ...(explanation?.evidence ?? []).map((step) => step.rule),
  ]);
  return [...explained, ...findCues(narrationOf(text)).map(({ rule }) => rule)];
}

function rulesInCode(): string[] {
  const files = readdirSync(join(ROOT, 'src/engine'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readText(join('src/engine', path)));
  expect(files.filter((file) => file.includes(COMPOSED))).toHaveLength(1);
  const kinds = findAll(readText('src/engine/cues/cue.ts'), KIND).flatMap((type) =>
    findAll(type, /'([a-z]+)'/gu),
  );
  const composed = kinds.flatMap((kind) =>
    ['before', 'after', 'around'].map((layout) => `attribution/${kind}-${layout}`),
  );
  return [
    ...files.flatMap((file) => findAll(file, RULE)),
    ...composed.filter((rule) => !IMPOSSIBLE.includes(rule)),
  ];
}

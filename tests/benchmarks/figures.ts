/** What a run of the benchmarks keeps, so that a later one can say what got slower: ratios, since times tell of the machine. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One ratio of a part, by a name that stays. */
export interface Figure {
  readonly name: string;
  readonly ratio: number;
  /** Which way is good: 0.5 of another's speed should grow, 2 times another's time should not. */
  readonly better: 'higher' | 'lower';
}

/** The figures of the newest measuring of each, with the commit and the machine of the last run that kept any. */
export interface KeptFigures {
  readonly commit: string;
  readonly machine: string;
  readonly figures: readonly Figure[];
}

/** A ratio that is kept, rounded to three digits. */
export const figure = (name: string, ratio: number, better: Figure['better']): Figure => ({
  name,
  ratio: Number(ratio.toPrecision(3)),
  better,
});

const FILE = new URL('figures.json', import.meta.url);

/** Null where none have been kept. */
export const readFigures = (): KeptFigures | null =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as KeptFigures) : null;

/** Keeps the figures; those that this run didn't measure stay as they were. */
export function writeFigures(machine: string, figures: readonly Figure[]): void {
  const measured = new Set(figures.map(({ name }) => name));
  const others = (readFigures()?.figures ?? []).filter(({ name }) => !measured.has(name));
  const kept: KeptFigures = { commit: commitNow(), machine, figures: [...others, ...figures] };
  writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`);
}

/** The short hash of what was measured; "+" where files were changed since. */
function commitNow(): string {
  const git = (...words: string[]): string =>
    execFileSync('git', words, {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      encoding: 'utf8',
    }).trim();
  return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '+');
}

/** Smaller changes are the machine's moods. */
const TOLERANCE = 0.15;

/** How a figure went: its change for the better or worse, as a share; 0.2 is a fifth better. */
const gainOf = (before: Figure, now: Figure): number =>
  now.better === 'higher' ? now.ratio / before.ratio - 1 : before.ratio / now.ratio - 1;

/** The figures that were measured, next to the kept ones; then which of them are worse by more than 15 %. */
export function compareFigures(kept: KeptFigures, now: readonly Figure[]): Comparison {
  const rows = now.map((each) => {
    const before = kept.figures.find(({ name }) => name === each.name);
    return { each, before, gain: before ? gainOf(before, each) : 0 };
  });
  const slower = rows.filter(({ gain }) => gain < -TOLERANCE).map(({ each }) => each.name);
  const lines = rows.map(({ each, before, gain }) =>
    [
      each.name.padEnd(52),
      (before?.ratio.toString() ?? 'new').padStart(8),
      each.ratio.toString().padStart(8),
      before ? `${gain >= 0 ? '+' : ''}${(gain * 100).toFixed(0)} %`.padStart(8) : '',
    ].join(''),
  );
  return {
    slower,
    lines: [
      `compared with ${kept.commit} (${kept.machine})`,
      `${''.padEnd(52)}${['before', 'now', 'better'].map((head) => head.padStart(8)).join('')}`,
      ...lines,
      slower.length === 0
        ? 'nothing got slower by more than 15 %'
        : `slower by more than 15 %: ${slower.join(', ')}`,
    ],
  };
}

/** What comparing gives. */
export interface Comparison {
  readonly lines: readonly string[];
  /** Names of the figures that got worse. */
  readonly slower: readonly string[];
}

/** How the time per character grows with the length of one page: level for a linear engine, also on texts built to hurt. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Figure, figure } from './figures.ts';
import { GROWING_TEXTS, GROWTH_LENGTHS } from './texts.ts';

/** One text at all lengths; what takes longer is stopped, and shown as such. */
const LIMIT_MS = 180_000;
const MEASURE = fileURLToPath(new URL('measure-growth.ts', import.meta.url));

/** A row a text: nanoseconds per character at each length, and the ratio of the last to the first; the steepest is kept. */
export function* extractionGrowth(): Generator<string | Figure> {
  yield 'extraction growth: nanoseconds per character of one page; the last column is the growth from first to last';
  yield `${''.padEnd(22)}${GROWTH_LENGTHS.map((length) => `${length / 1000} kB`.padStart(11)).join('')}${'growth'.padStart(8)}`;
  let steepest = 0;
  for (const name of Object.keys(GROWING_TEXTS)) {
    const { row, growth } = measure(name);
    steepest = Math.max(steepest, growth ?? Infinity);
    yield row;
  }
  yield figure('growth: the steepest, 100 kB to 10 MB', steepest, 'lower');
}

/** Each text runs in a process of its own: a synchronous engine can't be stopped otherwise. */
function measure(name: string): { row: string; growth: number | undefined } {
  const { stdout, stderr, signal, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', MEASURE, name],
    { encoding: 'utf8', timeout: LIMIT_MS },
  );
  const costs = stdout.split('\n').filter(Boolean).map(Number);
  if (status !== 0) {
    process.exitCode = 1;
    if (stderr) process.stderr.write(`${name}: ${stderr}\n`);
  }
  const missing = signal === null ? 'failed' : 'too long';
  const cells = GROWTH_LENGTHS.map((_, i) => (costs[i]?.toFixed(0) ?? missing).padStart(11));
  const [first] = costs;
  const last = costs[GROWTH_LENGTHS.length - 1];
  const growth = first === undefined || last === undefined ? undefined : last / first;
  const row = `${name.padEnd(22)}${cells.join('')}${(growth?.toFixed(2) ?? '–').padStart(8)}`;
  return { row, growth };
}

/** How fast questions are answered over generated quotes, beside the best SQL one would write by hand. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { openConnection } from '../../src/store/sqlite/connection.ts';
import { type Client, Database } from '../../src/store/sqlite/driver.ts';
import { processorMsSince } from '../support/processor-time.ts';
import { loadServices, openBuiltStore } from './built-store.ts';
import { type Figure, figure } from './figures.ts';
import { flag } from './flags.ts';
import { type GeneratedStore, generateNames } from './generated-quotes.ts';
import { byHand } from './search-by-hand.ts';
import {
  type BenchQuestion,
  type QuestionKind,
  questionKinds,
  TIMES,
  WARM_UP,
} from './search-questions.ts';
import { median, percentile95 } from './stopwatch.ts';

const SIZES = [10_000, 100_000, 1_000_000];

/**
 * A table for each size; `--quotes N` measures that size alone. `--keep FILE` leaves its store there, and measures
 * the one that is there.
 */
export async function* searchSpeed(): AsyncGenerator<string | Figure> {
  const only = Number(flag('--quotes'));
  yield `search speed: medians and 95th percentiles of ${TIMES} different questions each, in milliseconds of the processor; by hand: one statement that matches, ranks and loads as many rows as the answer was chosen from`;
  const curve: string[] = [];
  for (const size of only > 0 ? [only] : SIZES) {
    curve.push(yield* measureSize(size, only > 0 ? flag('--keep') : undefined));
  }
  yield '\nall with speaker and topic, as the store grows; times in milliseconds';
  yield ['quotes', 'built in s', 'index MB', 'answer', 'p95', 'by hand', 'p95', 'ratio']
    .map((head) => head.padStart(12))
    .join('');
  yield* curve;
}

async function* measureSize(
  size: number,
  keep: string | undefined,
): AsyncGenerator<string | Figure, string> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const file = keep ?? join(folder, 'bench.db');
  try {
    const generated = { quotes: size, ...generateNames() };
    const seconds = existsSync(file) ? null : build(file, size);
    const index = indexBytes(file);
    yield `\n${size} quotes: ${seconds === null ? 'built before' : `built in ${seconds.toFixed(0)} s`}, file ${megabytes(statSync(file).size)} MB, full-text index ${megabytes(index)} MB`;
    const counted = yield* measureKinds(file, generated);
    const built = seconds === null ? '-' : seconds.toFixed(0);
    const cells = cellsOf(counted).map((cell) => cell.toFixed(2));
    return [String(size), built, megabytes(index), ...cells]
      .map((cell) => cell.padStart(12))
      .join('');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives how many seconds it took to fill the store: in a process of its own, since what made a million quotes has no heap as a server has it. */
function build(file: string, size: number): number {
  const script = fileURLToPath(new URL('fill-search-store.ts', import.meta.url));
  const begin = performance.now();
  execFileSync(process.execPath, [...process.execArgv, script, file, String(size)]);
  return (performance.now() - begin) / 1000;
}

function indexBytes(file: string): number {
  const client = new Database(file, { readonly: true });
  const bytes = client.prepare<[], number>('SELECT sum(length(block)) FROM quotes_fts_data');
  const index = bytes.pluck().get() ?? 0;
  client.close();
  return index;
}

async function* measureKinds(
  file: string,
  generated: GeneratedStore,
): AsyncGenerator<string | Figure, readonly Row[]> {
  const store = await openBuiltStore(file);
  const services = (await loadServices())({ store, now: () => '2026-11-24T00:00:00Z' });
  const connection = openConnection(file);
  const client = connection.$client;
  const counted: Row[] = [];
  try {
    const kinds = questionKinds(client, generated, TIMES + WARM_UP);
    // A server has answered before.
    for (const { questions } of kinds) {
      for (const { question } of questions) await services.answers.answer(question);
    }
    yield `${''.padEnd(40)}${['answer', 'p95', 'by hand', 'p95', 'ratio', 'items', 'rows'].map((head) => head.padStart(9)).join('')}`;
    for (const kind of kinds) {
      const rows = await measure(kind, client, (question) => services.answers.answer(question));
      if (kind.isCounted) counted.push(...rows);
      yield rowOf(kind.name, rows);
    }
    yield rowOf('all with speaker and topic', counted);
    yield figure(
      `search: answers to hand-written SQL, ${generated.quotes} quotes`,
      ratioOf(counted),
      'lower',
    );
    return counted;
  } finally {
    await store.close();
    client.close();
  }
}

interface Row {
  readonly ours: number;
  readonly hand: number;
  readonly items: number;
  readonly rows: number;
}

/** Which of the two comes first changes from question to question: the second finds the pages read. */
async function measure(
  { questions }: QuestionKind,
  client: Client,
  answer: (question: string) => Promise<{ readonly items: readonly unknown[] }>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [at, asked] of questions.entries()) {
    const [ours, hand] = at % 2 === 0 ? [await first(), second(asked)] : await inTurn(asked);
    if (at >= WARM_UP) rows.push({ ...ours, ...hand });
    async function first(): Promise<Pick<Row, 'ours' | 'items'>> {
      const start = process.cpuUsage();
      const { items } = await answer(asked.question);
      return { ours: processorMsSince(start), items: items.length };
    }
    async function inTurn(question: BenchQuestion) {
      const done = second(question);
      return [await first(), done] as const;
    }
  }
  function second(question: BenchQuestion): Pick<Row, 'hand' | 'rows'> {
    const start = process.cpuUsage();
    const loaded = byHand(client, question);
    return { hand: processorMsSince(start), rows: loaded.length };
  }
  return rows;
}

const ratioOf = (rows: readonly Row[]): number =>
  median(rows.map(({ ours }) => ours)) / median(rows.map(({ hand }) => hand));

/** The middle and the 95th percentile of ours and by hand, and the ratio. */
function cellsOf(rows: readonly Row[]): number[] {
  const [ours, hand] = [rows.map((row) => row.ours), rows.map((row) => row.hand)];
  return [median(ours), percentile95(ours), median(hand), percentile95(hand), ratioOf(rows)];
}

function rowOf(name: string, rows: readonly Row[]): string {
  const cells = cellsOf(rows);
  const counts = [median(rows.map(({ items }) => items)), median(rows.map((row) => row.rows))];
  return `${name.padEnd(40)}${[...cells.map((cell) => cell.toFixed(2)), ...counts].map((cell) => String(cell).padStart(9)).join('')}`;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

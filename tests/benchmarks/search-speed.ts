/** How fast questions are answered over generated quotes, beside the best SQL one would write by hand. */

import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { makeServices as MakeServices } from '../../src/services/services.ts';
import { openConnection } from '../../src/store/sqlite/connection.ts';
import { type Client, Database } from '../../src/store/sqlite/driver.ts';
import { openBuiltStore } from './built-store.ts';
import { type Figure, figure } from './figures.ts';
import { flag } from './flags.ts';
import { type GeneratedStore, generateNames, generateQuotes } from './generated-quotes.ts';
import { byHand } from './search-by-hand.ts';
import { type BenchQuestion, type QuestionKind, questionKinds } from './search-questions.ts';
import { median, percentile95 } from './stopwatch.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const TIMES = 60;
const WARM_UP = 10;

/**
 * A table for each size; `--quotes N` measures that size alone. `--keep FILE` leaves its store there, and measures
 * the one that is there.
 */
export async function* searchSpeed(): AsyncGenerator<string | Figure> {
  const only = Number(flag('--quotes'));
  yield `search speed: medians and 95th percentiles of ${TIMES} different questions each, in milliseconds of the processor; by hand: one statement that matches, ranks and loads as many rows as the answer was chosen from`;
  for (const size of only > 0 ? [only] : SIZES) {
    yield* measureSize(size, only > 0 ? flag('--keep') : undefined);
  }
}

async function* measureSize(
  size: number,
  keep: string | undefined,
): AsyncGenerator<string | Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const file = keep ?? join(folder, 'bench.db');
  try {
    const generated = { quotes: size, ...generateNames() };
    yield existsSync(file) ? `\n${size} quotes of ${file}` : `\n${await build(file, generated)}`;
    yield* measureKinds(file, generated);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function build(file: string, { quotes: size, ...names }: GeneratedStore): Promise<string> {
  await (await openBuiltStore(file)).close();
  const client = new Database(file);
  const begin = performance.now();
  generateQuotes(client, size);
  const seconds = (performance.now() - begin) / 1000;
  const index = client.prepare<[], number>(INDEX_SIZE).pluck().get() ?? 0;
  const kinds = questionKinds(client, { quotes: size, ...names }, TIMES + WARM_UP);
  client.close();
  await nameSynonyms(file, kinds);
  return `${size} quotes: built in ${seconds.toFixed(0)} s, file ${megabytes(statSync(file).size)}, full-text index ${megabytes(index)}`;
}

/** Enters into the thesaurus which words of the questions have others beside them. */
async function nameSynonyms(file: string, kinds: readonly QuestionKind[]): Promise<void> {
  const store = await openBuiltStore(file);
  const { topics } = (await loadServices())({ store, now: () => '2026-11-24T00:00:00Z' });
  for (const { groups } of kinds.flatMap(({ questions }) => questions)) {
    for (const [name = '', ...synonyms] of groups) {
      if (synonyms.length > 0) await topics.put(name, { name, synonyms, kinds: [], parts: [] });
    }
  }
  await store.close();
}

const INDEX_SIZE = `SELECT sum(length(block)) FROM quotes_fts_data`;

async function* measureKinds(
  file: string,
  generated: GeneratedStore,
): AsyncGenerator<string | Figure> {
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
      return { ours: since(start), items: items.length };
    }
    async function inTurn(question: BenchQuestion) {
      const done = second(question);
      return [await first(), done] as const;
    }
  }
  function second(question: BenchQuestion): Pick<Row, 'hand' | 'rows'> {
    const start = process.cpuUsage();
    const loaded = byHand(client, question);
    return { hand: since(start), rows: loaded.length };
  }
  return rows;
}

/** Milliseconds of the processor: those of the clock tell how busy the machine is. */
function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const ratioOf = (rows: readonly Row[]): number =>
  median(rows.map(({ ours }) => ours)) / median(rows.map(({ hand }) => hand));

function rowOf(name: string, rows: readonly Row[]): string {
  const [ours, hand] = [rows.map((row) => row.ours), rows.map((row) => row.hand)];
  const cells = [median(ours), percentile95(ours), median(hand), percentile95(hand), ratioOf(rows)];
  const counts = [median(rows.map(({ items }) => items)), median(rows.map((row) => row.rows))];
  return `${name.padEnd(40)}${[...cells.map((cell) => cell.toFixed(2)), ...counts].map((cell) => String(cell).padStart(9)).join('')}`;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** What `npm run build` wrote: what runs through a loader is slower than what users get. */
async function loadServices(): Promise<typeof MakeServices> {
  const built = new URL('../../dist/services/services.js', import.meta.url);
  const { makeServices } = (await import(built.href)) as { makeServices: typeof MakeServices };
  return makeServices;
}

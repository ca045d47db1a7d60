/** How fast questions are answered over generated quotes, beside the best SQL one would write by hand. */

import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { makeServices as MakeServices } from '../../src/services/services.ts';
import { type Client, Database } from '../../src/store/sqlite/driver.ts';
import type { openSqliteStore as OpenStore } from '../../src/store/sqlite/open.ts';
import { generateQuotes } from './generated-quotes.ts';
import { kindsOf } from './questions.ts';
import { median, percentile95 } from './stopwatch.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const TIMES = 60;
const WARM_UP = 10;

/** A table for each size; `ONRECORD_BENCH_QUOTES` measures that size alone. */
export async function* searchSpeed(): AsyncGenerator<string> {
  const only = Number(process.env['ONRECORD_BENCH_QUOTES']);
  yield `search speed: medians and 95th percentiles of ${TIMES} different questions each, in milliseconds`;
  for (const size of only > 0 ? [only] : SIZES) yield* measureSize(size);
}

async function* measureSize(size: number): AsyncGenerator<string> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const file = join(folder, 'bench.db');
  try {
    const { makeServices, openSqliteStore } = await loadBuilt();
    await (await openSqliteStore({ file })).close();
    const client = new Database(file);
    const begin = performance.now();
    const generated = generateQuotes(client, size);
    const seconds = (performance.now() - begin) / 1000;
    const index = client
      .prepare<[], number>(`SELECT sum(length(block)) FROM quotes_fts_data`)
      .pluck()
      .get();
    yield `\n${size} quotes: built in ${seconds.toFixed(0)} s, file ${megabytes(statSync(file).size)}, full-text index ${megabytes(index ?? 0)}`;
    yield `${''.padEnd(34)}${['answer', 'p95', 'by hand', 'p95', 'ratio', 'items'].map((head) => head.padStart(9)).join('')}`;
    const store = await openSqliteStore({ file });
    const services = makeServices({ store, now: () => '2026-11-24T00:00:00Z' });
    for (const kind of kindsOf(generated, TIMES + WARM_UP)) {
      const rows: { ours: number; hand: number; items: number }[] = [];
      for (const [at, { question, match }] of kind.questions.entries()) {
        const ourStart = performance.now();
        const answer = await services.answers.answer(question);
        const ours = performance.now() - ourStart;
        const handStart = performance.now();
        byHand(client, match);
        const hand = performance.now() - handStart;
        if (at >= WARM_UP) rows.push({ ours, hand, items: answer.items.length });
      }
      yield rowOf(kind.name, rows);
    }
    await store.close();
    client.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loads the same rows in one statement, best first by FTS5's own rank; then their texts. */
function byHand(client: Client, match: string): unknown[] {
  return client
    .prepare(
      `SELECT quotes.*, articles.*, quote_speakers.*, speakers.name AS speaker, outlets.name AS outlet
       FROM (SELECT rowid, rank FROM quotes_fts WHERE quotes_fts MATCH ? AND rank MATCH 'bm25(8.0, 2.0, 1.0, 0.0)'
             ORDER BY rank LIMIT 100) AS best
       JOIN quotes ON quotes.seq = best.rowid
       JOIN articles ON articles.id = quotes.article_id
       LEFT JOIN outlets ON outlets.id = articles.outlet_id
       LEFT JOIN quote_speakers ON quote_speakers.quote_id = quotes.id
       LEFT JOIN speakers ON speakers.id = quote_speakers.speaker_id
       WHERE quotes.speech_act = 'statement' ORDER BY best.rank`,
    )
    .all(match);
}

function rowOf(
  name: string,
  rows: readonly { ours: number; hand: number; items: number }[],
): string {
  const [ours, hand] = [rows.map((row) => row.ours), rows.map((row) => row.hand)];
  const items = median(rows.map((row) => row.items));
  const cells = [
    median(ours),
    percentile95(ours),
    median(hand),
    percentile95(hand),
    median(ours) / median(hand),
  ];
  return `${name.padEnd(34)}${cells.map((cell) => cell.toFixed(2).padStart(9)).join('')}${String(items).padStart(9)}`;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

interface Built {
  readonly makeServices: typeof MakeServices;
  readonly openSqliteStore: typeof OpenStore;
}

/** What `npm run build` wrote: what runs through a loader is slower than what users get. */
async function loadBuilt(): Promise<Built> {
  const built = new URL('../../dist/', import.meta.url);
  if (!existsSync(built)) throw new RangeError('There is no dist. Run `npm run build` first.');
  const services = (await import(new URL('services/services.js', built).href)) as Built;
  const store = (await import(new URL('store/sqlite/open.js', built).href)) as Built;
  return { makeServices: services.makeServices, openSqliteStore: store.openSqliteStore };
}

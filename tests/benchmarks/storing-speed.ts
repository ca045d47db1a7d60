/** What storing an article costs beside bare inserts of the same rows into the same tables. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../src/store/sqlite/driver.ts';
import { generateDocuments } from '../support/generated-documents.ts';
import { processorMsSince } from '../support/processor-time.ts';
import { loadServices, openBuiltStore } from './built-store.ts';
import { type Figure, figure } from './figures.ts';

const ARTICLES = 400;
/** They are inserted anew so often, and the middle time counts. */
const ROUNDS = 5;

/** Lines of a table; the ratio is how many times longer ours takes. */
export async function* storingSpeed(): AsyncGenerator<string | Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    const file = join(folder, 'ours.db');
    const ours = await store(file);
    const bare: number[] = [];
    let rows = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const copy = join(folder, `bare-${round}.db`);
      await (await openBuiltStore(copy)).close();
      const inserted = insertRows(file, copy);
      rows = inserted.rows;
      bare.push(inserted.ms);
    }
    const least = bare.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
    yield `storing ${ARTICLES} generated articles one by one, ${rows} rows in all tables but the full-text index`;
    yield `read, settled and stored    ${(ours / ARTICLES).toFixed(2)} ms of the processor each`;
    yield `bare inserts of the rows    ${(least / ARTICLES).toFixed(2)} ms each, one transaction`;
    yield `ratio: ${(ours / least).toFixed(1)}`;
    yield figure('storing: articles to bare inserts', ours / least, 'lower');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of the processor, extraction included. */
async function store(file: string): Promise<number> {
  const sqlite = await openBuiltStore(file);
  const { articles } = (await loadServices())({ store: sqlite, now: () => '2026-11-24T00:00:00Z' });
  const documents = [...generateDocuments(ARTICLES)];
  const begin = process.cpuUsage();
  for (const document of documents) await articles.ingest(document);
  const ms = processorMsSince(begin);
  await sqlite.close();
  return ms;
}

/** A row at a time with prepared statements, in one transaction; triggers and foreign keys work as they do for us. */
function insertRows(from: string, to: string): { ms: number; rows: number } {
  const [source, target] = [new Database(from, { readonly: true }), new Database(to)];
  target.pragma('foreign_keys = OFF');
  const names = source.prepare<[], string>(TABLES).pluck().all();
  const tables = names.map((name) => {
    const rows = source.prepare<[], unknown[]>(`SELECT * FROM "${name}"`).raw().all();
    const marks = (rows[0] ?? []).map(() => '?').join(', ');
    const insert =
      rows.length > 0 ? target.prepare(`INSERT OR REPLACE INTO "${name}" VALUES (${marks})`) : null;
    return { rows, insert };
  });
  const begin = process.cpuUsage();
  target.transaction(() => {
    for (const { rows, insert } of tables) for (const row of rows) insert?.run(row);
  })();
  const ms = processorMsSince(begin);
  source.close();
  target.close();
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return { ms, rows };
}

/** Those that are filled by us: neither the full-text index nor what triggers fill. */
const TABLES = `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
  AND name NOT LIKE 'quotes_fts%' AND name NOT LIKE 'role\\_texts%' ESCAPE '\\'
  AND name NOT LIKE '\\_\\_%' ESCAPE '\\' AND name <> 'changes'`;

/** Bulk ingesting, killed in the middle and run again: exactly once, in flat memory, and how fast next to extraction alone. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Database } from '../../src/store/sqlite/driver.ts';
import { builtFile } from '../support/built-files.ts';
import { generateDocuments } from '../support/generated-documents.ts';
import { type Figure, figure } from './figures.ts';

const MAIN = builtFile('cli/main');
const FALLBACK_DOCUMENTS = 5_000;
/** Extraction alone runs at the same speed throughout, so that fewer tell as much. */
const MOST_EXTRACTED = 5_000;

/** Lines of a table; `--documents N` says how many. */
export async function* importSpeed(): AsyncGenerator<string | Figure> {
  const documents = documentsAsked();
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    const [all, some] = [join(folder, 'all.ndjson'), join(folder, 'some.ndjson')];
    const extracted = Math.min(documents, MOST_EXTRACTED);
    await write(all, documents);
    await write(some, extracted);
    yield `import: ${documents} generated documents, killed at half and run again; extraction alone over ${extracted}`;
    const extraction = await extractAll(some, extracted);
    const alone = extracted / extraction.seconds;
    const aloneMs = extraction.cpuMs / extracted;
    yield `extraction alone         ${alone.toFixed(1)} documents/s, ${aloneMs.toFixed(1)} ms of CPU each`;
    const db = join(folder, 'bench.db');
    const first = await ingest(all, db, documents, Math.floor(documents / 2));
    yield `killed after             ${first.done} documents, ${first.seconds.toFixed(1)} s`;
    const second = await ingest(all, db, documents, null);
    const stored = documents / (first.seconds + second.seconds);
    yield `run again                ${second.unchanged} passed over, ${second.seconds.toFixed(1)} s`;
    yield `import                   ${stored.toFixed(1)} documents/s, ratio to extraction alone: ${(stored / alone).toFixed(2)}`;
    yield figure('import: documents a second to extraction alone', stored / alone, 'higher');
    const storedMs = (first.cpuMs + second.cpuMs) / documents;
    yield `                         ${storedMs.toFixed(1)} ms of CPU each, ratio: ${(aloneMs / storedMs).toFixed(2)} (tells more where others use the machine)`;
    yield `memory (MB) at 10, 25, 45 % of the first run, 60, 80, 100 % of the second: ${[...first.memory, ...second.memory].join(', ')}`;
    yield `every document exactly once, and the database sound: ${check(db, documents)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function documentsAsked(): number {
  const at = process.argv.indexOf('--documents');
  const count = at === -1 ? FALLBACK_DOCUMENTS : Number(process.argv[at + 1]);
  if (!Number.isInteger(count) || count < 10) {
    throw new RangeError('--documents needs a whole number from 10.');
  }
  return count;
}

async function write(file: string, documents: number): Promise<void> {
  function* lines(): Generator<string> {
    for (const document of generateDocuments(documents)) yield `${JSON.stringify(document)}\n`;
  }
  await pipeline(Readable.from(lines()), createWriteStream(file));
}

function start(args: readonly string[], output: 'ignore' | 'pipe'): ChildProcess {
  if (!existsSync(MAIN)) throw new RangeError('There is no dist. Run `npm run build` first.');
  return spawn(process.execPath, [MAIN, ...args], { stdio: ['pipe', output, 'inherit'] });
}

interface Cost {
  readonly seconds: number;
  /** Of all its threads, up to its last line. */
  readonly cpuMs: number;
}

async function extractAll(file: string, documents: number): Promise<Cost> {
  const begun = performance.now();
  const child = start(['extract'], 'pipe');
  if (child.stdin) createReadStream(file).pipe(child.stdin);
  let [done, cpuMs] = [0, Number.NaN];
  child.stdout?.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === NEWLINE) done++;
    if (done >= documents) cpuMs = usedMs(child.pid ?? 0);
  });
  await once(child, 'close');
  return { seconds: (performance.now() - begun) / 1000, cpuMs };
}

const NEWLINE = 0x0a;

interface Run extends Cost {
  readonly done: number;
  readonly unchanged: number;
  /** Resident, at three places. */
  readonly memory: readonly number[];
}

/** Ingests; `killAt` so many outcomes it is killed without warning. */
async function ingest(
  file: string,
  db: string,
  documents: number,
  killAt: number | null,
): Promise<Run> {
  const begun = performance.now();
  const child = start(['ingest', file, '--db', db, '--json'], 'pipe');
  const closed = once(child, 'close');
  const shares = killAt === null ? [0.6, 0.8, 1] : [0.1, 0.25, 0.45];
  const marks = shares.map((share) => Math.floor(documents * share));
  const memory: number[] = [];
  let [done, unchanged, rest, cpuMs] = [0, 0, '', Number.NaN];
  const last = killAt ?? documents;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if ((JSON.parse(line) as { outcome: string }).outcome === 'unchanged') unchanged++;
      if (marks.includes(++done)) memory.push(residentMb(child.pid ?? 0));
    }
    if (done >= last && Number.isNaN(cpuMs)) cpuMs = usedMs(child.pid ?? 0);
    if (killAt !== null && done >= killAt) child.kill('SIGKILL');
  }
  await closed;
  return { seconds: (performance.now() - begun) / 1000, cpuMs, done, unchanged, memory };
}

const residentMb = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(?<kb>\d+)/u.exec(told(pid, 'status'))?.groups?.['kb']) / 1024);

/** Fields 14 and 15 of proc(5), in hundredths of a second; the name before them may hold blanks. */
function usedMs(pid: number): number {
  const fields = told(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
  return 10 * (Number(fields[11] ?? Number.NaN) + Number(fields[12] ?? Number.NaN));
}

/** From /proc; "" where there is none, or the process is gone. */
function told(pid: number, about: 'status' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${about}`, 'utf8');
  } catch {
    // Other systems have no /proc.
    return '';
  }
}

function check(file: string, documents: number): string {
  const client = new Database(file, { readonly: true });
  const count = (sql: string): unknown => client.prepare(sql).pluck().get();
  const isSound = client.pragma('integrity_check', { simple: true }) === 'ok';
  const isOnce =
    count('SELECT count(*) FROM articles') === documents &&
    count('SELECT count(DISTINCT external_id) FROM articles') === documents &&
    count(
      'SELECT count(*) FROM (SELECT 1 FROM quotes GROUP BY article_id, ordinal HAVING count(*) > 1)',
    ) === 0;
  client.close();
  if (!isSound || !isOnce) process.exitCode = 1;
  return isSound && isOnce ? 'yes' : 'NO';
}

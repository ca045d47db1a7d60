/** What HTTP costs: reads of `onrecord serve` beside a bare Fastify route that runs the same statements and sends the same bytes. */

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp } from '../../src/api/app.ts';
import { makeServices } from '../../src/services/services.ts';
import { Database } from '../../src/store/sqlite/driver.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { builtFile } from '../support/built-files.ts';
import type { RecordedRead } from './bare-server.ts';
import { type Figure, figure } from './figures.ts';
import { type GeneratedStore, generateQuotes } from './generated-quotes.ts';
import { sendRequests } from './many-requests.ts';
import { recordStatements, watchStatements } from './recorded-statements.ts';
import { median } from './stopwatch.ts';

const QUOTES = 20_000;
/** Different addresses of each kind of read. */
const ADDRESSES = 50;
const ROUNDS = 5;
const LOAD = { connections: 8, seconds: 2 };

/** A row for each kind of read; both servers take turns. */
export async function* httpSpeed(): AsyncGenerator<string | Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const children: ChildProcess[] = [];
  try {
    const file = join(folder, 'bench.db');
    await (await openSqliteStore({ file })).close();
    const client = new Database(file);
    const generated = generateQuotes(client, QUOTES);
    client.close();
    const kinds = await recordKinds(file, generated);
    const recording = join(folder, 'reads.json');
    writeFileSync(recording, JSON.stringify(kinds.flatMap(({ reads }) => reads)));

    const serving = [builtFile('cli/main'), 'serve', '--db', file, '--port', '0'];
    const reading = start(children, serving, { ONRECORD_KEPT_MB: '0' });
    const keeping = start(children, serving);
    const bare = start(children, ['--import', 'tsx', BARE_SERVER, file, recording]);
    const servers = { reading: await reading, keeping: await keeping, bare: await bare };
    yield `reads over HTTP: requests a second over ${LOAD.connections} connections, medians of ${ROUNDS} rounds in turn, ${QUOTES} quotes stored; read: each answer read and made anew (ONRECORD_KEPT_MB=0), kept: as it is by default, nothing written meanwhile; cpu: microseconds of all threads for a request (Linux)`;
    const heads = ['read', 'kept', 'bare', 'r/bare', 'k/bare', 'cpu read', 'kept', 'bare', 'bytes'];
    yield `${''.padEnd(28)}${heads.map((head) => head.padStart(9)).join('')}`;
    for (const { name, reads } of kinds) {
      const row = await compare(servers, reads);
      yield rowOf(name, row);
      yield figure(`http: ${name} to a bare route`, ratioOf(row, 'reading'), 'higher');
      yield figure(`http: ${name}, kept, to a bare route`, ratioOf(row, 'keeping'), 'higher');
    }
  } finally {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Kind {
  readonly name: string;
  readonly reads: readonly RecordedRead[];
}

const BARE_SERVER = fileURLToPath(new URL('bare-server.ts', import.meta.url));

function addressesOf({ quotes, speakers, words }: GeneratedStore, id: (seq: number) => string) {
  const each = (make: (at: number) => string) =>
    Array.from({ length: ADDRESSES }, (_, at) => make(at));
  const spread = (at: number): string => id(1 + ((at * 397) % quotes));
  const name = (at: number): string => encodeURIComponent(speakers[at]?.name ?? '');
  const speaker = (at: number): string => speakers[at]?.id ?? '';
  return {
    'a quote': each((at) => `/v1/quotes/${spread(at)}`),
    'a page of quotes': each((at) => `/v1/quotes?limit=${10 + at}`),
    'a page of one speaker': each((at) => `/v1/quotes?speaker=${speaker(at)}`),
    'a search for words': each((at) => `/v1/quotes?q=${words[1_000 + at] ?? ''}`),
    'a speaker': each((at) => `/v1/speakers/${speaker(at)}`),
    'a page of articles': each((at) => `/v1/articles?limit=${10 + at}`),
    'an answer': each(
      (at) => `/v1/answers?q=what+has+${name(at % 20)}+said+about+${words[200 + at] ?? ''}`,
    ),
  };
}

/** Asks for everything once, in this process, and writes down what ran and what came. */
async function recordKinds(file: string, generated: GeneratedStore): Promise<Kind[]> {
  watchStatements();
  const store = await openSqliteStore({ file });
  const services = makeServices({ store, now: () => new Date().toISOString() });
  const app = await buildApp({ services, version: 'bench', maxPageBytes: 1_000_000 });
  const ask = (url: string) => recordStatements(() => app.inject(url));
  // What runs for a path that isn't there runs before every handler: it is part of the cost, not of the read.
  const around = new Set((await ask('/v1/nothing/at/all')).statements.map(({ sql }) => sql));
  const addresses = addressesOf(generated, (seq) => quoteId(seq));
  const kinds: Kind[] = [];
  for (const [name, urls] of Object.entries(addresses)) {
    const reads: RecordedRead[] = [];
    for (const url of urls) {
      const { result, statements } = await ask(url);
      if (result.statusCode !== 200) throw new RangeError(`${url}: ${result.body}`);
      reads.push({
        url,
        statements: statements.filter(({ sql }) => !around.has(sql)),
        body: result.body,
      });
    }
    kinds.push({ name, reads });
  }
  await app.close();
  await store.close();
  return kinds;
}

/** As `generateQuotes` numbers them. */
const quoteId = (seq: number): string =>
  `01900000-0005-7000-8000-${seq.toString(16).padStart(12, '0')}`;

const SERVERS = ['reading', 'keeping', 'bare'] as const;
type Servers<Value> = Readonly<Record<(typeof SERVERS)[number], Value>>;

interface Row {
  readonly rounds: readonly Servers<Round>[];
  readonly bytes: number;
}

async function compare(servers: Servers<Running>, reads: readonly RecordedRead[]): Promise<Row> {
  const urls = reads.map(({ url }) => url);
  const rounds: Servers<Round>[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const reading = await measure(servers.reading, urls);
    const keeping = await measure(servers.keeping, urls);
    const bare = await measure(servers.bare, urls);
    if (round >= 0) rounds.push({ reading, keeping, bare });
  }
  return { rounds, bytes: median(reads.map(({ body }) => Buffer.byteLength(body))) };
}

const ratioOf = ({ rounds }: Row, server: keyof Servers<Round>): number =>
  median(rounds.map((round) => round[server].perSecond / round.bare.perSecond));

interface Round {
  readonly perSecond: number;
  readonly cpuUs: number;
}

async function measure({ url, pid }: Running, urls: readonly string[]): Promise<Round> {
  const before = processorUs(pid);
  const { requests, requestsPerSecond } = await sendRequests(url, urls, LOAD);
  return { perSecond: requestsPerSecond, cpuUs: (processorUs(pid) - before) / requests };
}

/** Time of all threads of a process, in user and kernel; proc(5) counts it in hundredths of a second. */
function processorUs(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

function rowOf(name: string, row: Row): string {
  const medians = (of: keyof Round): number[] =>
    SERVERS.map((server) => median(row.rounds.map((round) => round[server][of])));
  const ratios = [ratioOf(row, 'reading'), ratioOf(row, 'keeping')];
  const cells = [
    ...medians('perSecond').map((each) => each.toFixed(0)),
    ...ratios.map((each) => each.toFixed(2)),
    ...medians('cpuUs').map((each) => each.toFixed(0)),
    String(row.bytes),
  ];
  return `${name.padEnd(28)}${cells.map((cell) => cell.padStart(9)).join('')}`;
}

interface Running {
  readonly url: string;
  readonly pid: number;
}

/** Gives the process, and where it listens, as it says itself. */
async function start(
  children: ChildProcess[],
  words: readonly string[],
  settings: NodeJS.ProcessEnv = {},
): Promise<Running> {
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ONRECORD_RATE_LIMIT: '10000000', ...settings },
  });
  children.push(child);
  let said = '';
  for await (const chunk of child.stderr as AsyncIterable<Buffer>) {
    said += chunk.toString();
    const url = /listens on (?<url>http:\/\/[^\s/]+)/u.exec(said)?.groups?.['url'];
    if (url === undefined) continue;
    child.stderr.resume();
    return { url, pid: child.pid ?? 0 };
  }
  throw new Error(`The server ended: ${said}`);
}

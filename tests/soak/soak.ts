/** A soak: a real server, first idle but for readers, then under a mixed load, then without room to write, then well again. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { bring, ingest, read } from './load.ts';
import { newTally, percentile, type Tally } from './tally.ts';

/** What a phase showed. */
export interface Phase {
  readonly name: string;
  readonly seconds: number;
  readonly tally: Tally;
  /** Articles that were acknowledged. */
  readonly stored: number;
  /** Of all reads: milliseconds at p50, p95 and p99. */
  readonly reads: readonly [number, number, number];
  /** Of the event loop, milliseconds, the worst of those that were collected each second; its own timer of 10 ms is in it. */
  readonly loopP99: number;
  /** Resident, in MB, as it went. */
  readonly memory: readonly number[];
}

/** The server that is soaked. */
export interface Soaked {
  readonly url: string;
  readonly pid: number;
}

const WRITES = new Set(['ingest', 'correct', 'import']);
const READERS = 2;

/** Runs clients against the server for so long. */
export async function runPhase(
  { url, pid }: Soaked,
  name: string,
  seconds: number,
  { writes, seed }: { readonly writes: boolean; readonly seed: number },
): Promise<Phase> {
  const tally = newTally();
  const end = performance.now() + seconds * 1000;
  const isOver = (): boolean => performance.now() >= end;
  const writers = writes
    ? [
        ingest(url, tally, isOver, seed),
        ingest(url, tally, isOver, seed + 1),
        bring(url, tally, isOver, seed + 2),
      ]
    : [];
  const watched = watch(url, pid, isOver);
  await Promise.all(Array.from({ length: READERS }, () => read(url, tally, isOver)));
  const stored = (await Promise.all(writers)).reduce((sum, each) => sum + each, 0);
  const all = [...tally.latencies].flatMap(([kind, values]) => (WRITES.has(kind) ? [] : values));
  const { loopP99, memory } = await watched;
  const reads = [percentile(all, 0.5), percentile(all, 0.95), percentile(all, 0.99)] as const;
  return { name, seconds, tally, stored, reads, loopP99, memory };
}

async function watch(
  url: string,
  pid: number,
  isOver: () => boolean,
): Promise<Pick<Phase, 'loopP99' | 'memory'>> {
  let loopP99 = 0;
  const memory: number[] = [];
  // The first collection begins the measuring.
  for (let first = true; !isOver(); first = false) {
    const text = await (await fetch(`${url}/metrics`)).text();
    const seconds = Number(
      /^nodejs_eventloop_lag_p99_seconds (?<at>\S+)$/mu.exec(text)?.groups?.['at'],
    );
    if (!first) loopP99 = Math.max(loopP99, seconds * 1000);
    memory.push(residentMb(pid));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  return { loopP99, memory };
}

/** From /proc; NaN where there is none. */
function residentMb(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/VmRSS:\s+(?<kb>\d+)/u.exec(status)?.groups?.['kb']) / 1024);
  } catch {
    // Other systems have no /proc.
    return Number.NaN;
  }
}

/** Lets no file of the server grow beyond so many bytes; null lifts that. False where the system can't. */
export function limitFiles(pid: number, bytes: number | null): boolean {
  try {
    execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes ?? 'unlimited'}:`], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    // No Linux, or not allowed to.
    return false;
  }
}

/** What `/readyz` says, until it is that or so many seconds have passed. */
export async function waitForStatus(url: string, status: number, seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await fetch(`${url}/readyz`);
    await answer.text();
    if (answer.status === status || performance.now() > end) return answer.status;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

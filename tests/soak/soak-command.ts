/** `npm run soak -- --minutes 30`: a mixed load on the built server, a sixth of it without room to write, and what came of it. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDatabase } from '../../src/store/sqlite/check/check-database.ts';
import { startBuiltServer } from '../support/built-server.ts';
import { limitFiles, type Phase, runPhase, type Soaked, waitForStatus } from './soak.ts';
import { percentile } from './tally.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '2' } } });
const seconds = Number(values.minutes) * 60;
if (!(seconds > 0)) throw new RangeError('--minutes needs a number above 0.');

const folder = mkdtempSync(join(tmpdir(), 'onrecord-soak-'));
const db = join(folder, 'soak.db');
const server = await startBuiltServer(db);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

try {
  const phase = async (name: string, share: number, writes: boolean, seed: number) =>
    report(await runPhase(server, name, seconds * share, { writes, seed }));
  // Something to read, before the readers are alone.
  await phase('filling', 0.1, true, 100);
  const idle = await phase('idle', 0.1, false, 0);
  const busy = await phase('mixed load', 0.45, true, 200);
  // By now there is several times as much to read: the second is what the load alone costs.
  const idleAgain = await phase('idle again', 0.08, false, 250);
  say(`reads, under load to idle before: ${ratios(busy, idle)} (p50, p95, p99)`);
  say(`reads, under load to idle after: ${ratios(busy, idleAgain)} (p50, p95, p99)`);
  await withoutRoom(server, () => phase('without room to write', 1 / 6, true, 300));
  await phase('well again', 0.1, true, 400);
} finally {
  await server.stop();
  const faults = [...checkDatabase(db)];
  say(`check: ${faults.length === 0 ? 'clean' : JSON.stringify(faults)}`);
  rmSync(folder, { recursive: true });
}

async function withoutRoom({ url, pid }: Soaked, run: () => Promise<Phase>): Promise<void> {
  if (!limitFiles(pid, 4_096)) {
    say('without room to write: left out, files can’t be limited here (prlimit)');
    return;
  }
  await run();
  say(`readyz without room: ${await waitForStatus(url, 503, 10)}`);
  limitFiles(pid, null);
  say(`readyz with room again: ${await waitForStatus(url, 200, 10)}`);
}

function report(phase: Phase): Phase {
  const { name, tally, stored, reads, loopP99, memory } = phase;
  const ms = (value: number): string => value.toFixed(1);
  say(
    `${name}: ${phase.seconds.toFixed(0)} s, ${stored} articles stored (${(stored / phase.seconds).toFixed(1)}/s), ${tally.refused()} refused, ${tally.errors.length} errors`,
  );
  say(
    `  reads p50/p95/p99 ${reads.map(ms).join('/')} ms; event loop p99, worst second ${ms(loopP99)} ms`,
  );
  const kinds = [...tally.latencies].map(
    ([kind, all]) =>
      `${kind} ${all.length}× ${ms(percentile(all, 0.5))}/${ms(percentile(all, 0.99))}`,
  );
  say(`  p50/p99: ${kinds.join(', ')}`);
  const looks = Array.from(
    { length: 11 },
    (_, tenth) => memory[Math.floor(((memory.length - 1) * tenth) / 10)] ?? Number.NaN,
  );
  say(`  memory at every tenth: ${looks.join(', ')} MB`);
  for (const error of new Set(tally.errors.slice(0, 5))) say(`  error: ${error}`);
  if (tally.errors.length > 0) process.exitCode = 1;
  return phase;
}

function ratios(busy: Phase, idle: Phase): string {
  return busy.reads
    .map((value, at) => (value / (idle.reads[at] ?? Number.NaN)).toFixed(2))
    .join(', ');
}

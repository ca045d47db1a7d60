/** `npm run fuzz -- --cases 1000000`: many cases over all parsers, with the slowest case of each and every failure. */

import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { processorMsSince } from '../support/processor-time.ts';
import type { FuzzJob, FuzzReport } from './fuzz-worker.ts';
import { PARSERS } from './parsers.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    parser: { type: 'string' },
  },
});
const names = Object.keys(PARSERS).filter((name) => (values.parser ?? name) === name);
const each = Math.ceil(Number(values.cases) / names.length);
/** A case that takes longer hangs: of the processor, since the machine may be busy with other things. */
const MOST_MS = 20_000;
const CASES_A_THREAD = 5_000;

/** Node 20 hands no loader on to its threads: the thread registers it itself. */
const BOOT = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(import.meta.resolve('./fuzz-worker.ts'))});
});`;

let failed = 0;
for (const name of names) {
  let slowestMs = 0;
  let slowest = 0;
  for (let from = 0; from < each; ) {
    const to = Math.min(each, from + CASES_A_THREAD);
    const report = await runThread(name, Number(values.seed), from, to);
    if (report.slowestMs > slowestMs) ({ slowestMs, slowest } = report);
    for (const { number, message } of report.failures) {
      failed++;
      process.stdout.write(`${name}: case ${number} of seed ${values.seed}: ${message}\n`);
    }
    from = report.next;
  }
  process.stdout.write(
    `${name.padEnd(10)} ${each} cases, slowest ${slowestMs.toFixed(0)} ms of the processor (case ${slowest})\n`,
  );
}
process.stdout.write(`${each * names.length} cases, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

async function runThread(
  parser: string,
  seed: number,
  from: number,
  to: number,
): Promise<FuzzReport & { readonly next: number }> {
  const place = new SharedArrayBuffer(4);
  const at = new Int32Array(place).fill(-1);
  const job: FuzzJob = { parser, seed, from, to, place };
  const worker = new Worker(BOOT, { eval: true, workerData: job });
  let last = -1;
  let since = process.cpuUsage();
  return new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      const here = Atomics.load(at, 0);
      const ms = processorMsSince(since);
      if (here !== last) [last, since] = [here, process.cpuUsage()];
      else if (here !== -1 && ms > MOST_MS) {
        void worker.terminate();
        clearInterval(watch);
        const message = `hangs for more than ${MOST_MS} ms`;
        const failures = [{ number: here, message }];
        resolve({ failures, slowestMs: MOST_MS, slowest: here, next: here + 1 });
      }
    }, 1_000);
    worker.once('message', (report: FuzzReport) => {
      clearInterval(watch);
      resolve({ ...report, next: to });
    });
    worker.once('error', reject);
  });
}

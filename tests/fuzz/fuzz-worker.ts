/** Runs the cases of one parser in a thread, telling where it is: a case that hangs can then be ended and named. */

import { parentPort, workerData } from 'node:worker_threads';
import { processorMsSince } from '../support/processor-time.ts';
import { readCorpus } from './corpus.ts';
import { makeCase } from './mutations.ts';
import { PARSERS, runCase } from './parsers.ts';

export interface FuzzJob {
  readonly parser: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** One place: the number of the case that runs; −1 until the first one does. */
  readonly place: SharedArrayBuffer;
}

export interface FuzzReport {
  readonly failures: readonly { readonly number: number; readonly message: string }[];
  /** Of the processor: on a busy machine the clock tells how busy it is. */
  readonly slowestMs: number;
  readonly slowest: number;
}

const { parser: name, seed, from, to, place } = workerData as FuzzJob;
const parser = PARSERS[name];
if (!parser) throw new RangeError(`no parser "${name}"`);
const at = new Int32Array(place);
const examples = readCorpus(name);
const failures: { number: number; message: string }[] = [];
let slowestMs = 0;
let slowest = from;
for (let number = from; number < to; number++) {
  Atomics.store(at, 0, number);
  const bytes = makeCase(examples, seed, number);
  const begun = process.cpuUsage();
  try {
    await runCase(parser, bytes);
  } catch (error) {
    failures.push({ number, message: String(error instanceof Error ? error.stack : error) });
  }
  const ms = processorMsSince(begun);
  if (ms > slowestMs) [slowestMs, slowest] = [ms, number];
}
parentPort?.postMessage({ failures, slowestMs, slowest } satisfies FuzzReport);

/**
 * Reads on their way to the threads: short ones that wait go together, since waking a thread takes as long as one of them.
 * How long reads of a kind take is learned as they are done; a kind that isn't known yet goes alone.
 */

import { performance } from 'node:perf_hooks';
import { ExpectedError } from '../../../errors.ts';
import type { StoreAnswer, StoreCall } from './store-call.ts';
import { answerEach, type WaitingCall } from './waiting-call.ts';

/** What a batch may take by what its kinds took before; whoever waits behind it waits no longer than for one slow read. */
const BATCH_MS = 4;
const MOST_TOGETHER = 8;
/** What the newest batch counts against those before. */
const NEWEST = 0.2;

export interface ReadBatches {
  /** @throws what `full` gives where so many wait already, and what the threads give */
  read(call: StoreCall): Promise<StoreAnswer>;
  load(): ReadLoad;
}

/** What waits and runs, and what was done since the start, read by read. */
export interface ReadLoad {
  readonly waiting: number;
  readonly running: number;
  readonly done: number;
  /** Without an answer: too slow, too large, a thread that ended, a fault of ours. */
  readonly failed: number;
}

/** Makes the queue over what runs a batch in one of so many threads. */
export function openReadBatches(
  run: (calls: readonly StoreCall[]) => Promise<readonly StoreAnswer[]>,
  limits: {
    readonly threads: number;
    readonly mostWaiting: number;
    readonly full: () => ExpectedError;
    /** Milliseconds, ever growing. */
    readonly clock?: () => number;
  },
): ReadBatches {
  const { clock = () => performance.now() } = limits;
  const waiting: WaitingCall[] = [];
  const usualMs = new Map<string, number>();
  let free = limits.threads;
  let [running, done, failed] = [0, 0, 0];

  const begin = (): void => {
    while (free > 0 && waiting.length > 0) {
      free--;
      // Those that wait are shared out among the threads that have nothing to do.
      const share = Math.ceil(waiting.length / (free + 1));
      const batch = takeBatch(waiting, usualMs, Math.min(share, MOST_TOGETHER));
      running += batch.length;
      void perform(batch).finally(() => {
        running -= batch.length;
        free++;
        begin();
      });
    }
  };
  const perform = async (batch: readonly WaitingCall[]): Promise<void> => {
    const begun = clock();
    try {
      const answers = await run(batch.map(({ call }) => call));
      learn(usualMs, batch, clock() - begun);
      done += batch.length;
      answerEach(batch, answers);
    } catch (error) {
      await failOrRepeat(batch, error);
    }
  };
  /** One of several broke the thread: each goes again by itself, so that only that one is told. */
  const failOrRepeat = async (batch: readonly WaitingCall[], error: unknown): Promise<void> => {
    if (batch.length === 1 || !(error instanceof ExpectedError)) {
      failed += batch.length;
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const one of batch) usualMs.delete(kindOf(one.call));
    for (const one of batch) await perform([one]);
  };
  return {
    read: (call) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= limits.mostWaiting) {
          reject(limits.full());
          return;
        }
        waiting.push({ call, resolve, reject });
        begin();
      }),
    load: () => ({ waiting: waiting.length, running, done, failed }),
  };
}

/** The first that waits, and those behind it as long as all are short. */
function takeBatch(
  waiting: WaitingCall[],
  usualMs: ReadonlyMap<string, number>,
  most: number,
): WaitingCall[] {
  let expected = 0;
  let count = 0;
  while (count < most) {
    const next = waiting[count];
    if (!next) break;
    expected += usualMs.get(kindOf(next.call)) ?? Infinity;
    if (count > 0 && expected > BATCH_MS) break;
    count++;
  }
  return waiting.splice(0, count);
}

/** Shares the time out evenly: those that go together are alike. */
function learn(usualMs: Map<string, number>, batch: readonly WaitingCall[], ms: number): void {
  for (const { call } of batch) {
    const kind = kindOf(call);
    const each = ms / batch.length;
    const before = usualMs.get(kind);
    usualMs.set(kind, before === undefined ? each : before + NEWEST * (each - before));
  }
}

/** The method; of a read made in the thread the operation, and what it is narrowed by: a search is no list. */
function kindOf({ method, given }: StoreCall): string {
  const [job] = given;
  if (typeof job !== 'object' || job === null || !('name' in job)) return method;
  const { name, given: asked } = job as { readonly name: unknown; readonly given?: unknown };
  const first: unknown = Array.isArray(asked) ? asked[0] : null;
  const narrowed =
    typeof first === 'object' && first !== null
      ? Object.entries(first).flatMap(([field, value]) => (value === undefined ? [] : field))
      : [];
  return `${method} ${String(name)} ${narrowed.join(' ')}`;
}

/** Writes on their way to the one writer: what comes while it works goes together in the next transaction. */

import type { ExpectedError } from '../../../errors.ts';
import type { StoreAnswer, StoreCall } from './store-call.ts';
import { answerEach, type WaitingCall } from './waiting-call.ts';

/** One transaction at most. */
const MOST_TOGETHER = 32;

/** Groups of their own already, or what can't be within a transaction: a take-down empties the log, a probe writes by another connection. */
const ALONE: ReadonlySet<StoreCall['method']> = new Set(['savePages', 'takeDown', 'condition']);
/** What ends something that was begun, an import's own writes, and a question that is asked once a second. */
const NEVER_REFUSED: ReadonlySet<StoreCall['method']> = new Set([
  'savePages',
  'openImport',
  'endImport',
  'answerRequest',
  'releaseRequest',
  'condition',
]);

export interface WriteQueue {
  /** The answer comes when the write is on disk. @throws what `full` gives where so many wait already */
  write(call: StoreCall): Promise<StoreAnswer>;
  waiting(): number;
  /** Resolves when nothing waits and nothing is under way. */
  drained(): Promise<void>;
}

/** Makes the queue over what commits a group of calls. */
export function openWriteQueue(
  commit: (calls: readonly StoreCall[]) => Promise<readonly StoreAnswer[]>,
  { mostWaiting, full }: { readonly mostWaiting: number; readonly full: () => ExpectedError },
): WriteQueue {
  const waiting: WaitingCall[] = [];
  let underWay: Promise<void> | null = null;

  const work = async (): Promise<void> => {
    for (let group = takeGroup(waiting); group.length > 0; group = takeGroup(waiting)) {
      try {
        const answers = await commit(group.map(({ call }) => call));
        answerEach(group, answers);
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    underWay = null;
  };
  return {
    write: (call) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= mostWaiting && !NEVER_REFUSED.has(call.method)) {
          reject(full());
          return;
        }
        waiting.push({ call, resolve, reject });
        underWay ??= work();
      }),
    waiting: () => waiting.length,
    drained: async () => {
      while (underWay) await underWay;
    },
  };
}

/** In the order in which they came. */
function takeGroup(waiting: WaitingCall[]): WaitingCall[] {
  const end = waiting.findIndex(({ call }) => ALONE.has(call.method));
  const together = end === -1 ? waiting.length : Math.max(end, 1);
  return waiting.splice(0, Math.min(together, MOST_TOGETHER));
}

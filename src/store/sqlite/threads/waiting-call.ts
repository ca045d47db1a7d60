/** Calls that wait for a thread, each with whoever made it. */

import type { StoreAnswer, StoreCall } from './store-call.ts';

export interface WaitingCall {
  readonly call: StoreCall;
  readonly resolve: (answer: StoreAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/** Hands each its own answer, which stands in the same place. */
export function answerEach(waiting: readonly WaitingCall[], answers: readonly StoreAnswer[]): void {
  for (const [at, { call, resolve, reject }] of waiting.entries()) {
    const answer = answers[at];
    if (answer) resolve(answer);
    else reject(new RangeError(`${call.method} was left without an answer.`));
  }
}

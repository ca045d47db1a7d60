/** A call of a store's method and its answer, as plain data that can be sent to another thread. */

import { isSpeakerMatcher, speakerMatcher } from '../../../engine/registry/match-speakers.ts';
import { type ErrorCode, type ErrorDetail, ExpectedError } from '../../../errors.ts';
import type { Store } from '../../store.ts';

export type MethodName = keyof Store;

/** Runs the readers' program: it goes to a thread as calls of methods do, and reads one state of the database. */
export const PERFORM = 'perform';

export interface StoreCall {
  readonly method: MethodName | typeof PERFORM;
  /** What it is given, without the matcher: functions don't go between threads. */
  readonly given: readonly unknown[];
  /** Where in `given` the matcher stands; −1 without one. */
  readonly matcherAt: number;
}

/** What came of it. An expected error is data, since a class doesn't survive the way; a fault of ours is thrown again as it is. */
export type StoreAnswer =
  | { readonly value: unknown }
  | {
      readonly refusal: {
        readonly code: ErrorCode;
        readonly message: string;
        readonly details: readonly ErrorDetail[];
      };
    }
  | { readonly bug: unknown };

/** A store, and in threads that read the program of those who use it. */
export interface PerformingStore extends Store {
  perform?(job: unknown): Promise<unknown>;
}

/** The methods of a store, whatever each takes. */
export const methodsOf = (
  store: PerformingStore,
): Readonly<Record<StoreCall['method'], (...given: unknown[]) => Promise<unknown>>> =>
  store as unknown as Record<StoreCall['method'], (...given: unknown[]) => Promise<unknown>>;

/** Packs a call. Of functions only the engine's matcher can be sent: each thread has that. */
export function callOf(method: StoreCall['method'], given: readonly unknown[]): StoreCall {
  const matcherAt = given.findIndex(isSpeakerMatcher);
  return { method, matcherAt, given: given.map((each, at) => (at === matcherAt ? null : each)) };
}

/** One for all calls: names that were compared once need not be again. */
const match = speakerMatcher();

/** Makes the call. */
export async function answerCall(
  store: PerformingStore,
  { method, given, matcherAt }: StoreCall,
): Promise<StoreAnswer> {
  const whole = given.map((each, at) => (at === matcherAt ? match : each));
  try {
    return { value: await methodsOf(store)[method](...whole) };
  } catch (error) {
    return failed(error);
  }
}

/** Packs an error. */
export function failed(error: unknown): StoreAnswer {
  if (!(error instanceof ExpectedError)) return { bug: error };
  const { code, message, details } = error;
  return { refusal: { code, message, details } };
}

/** What the method gave or threw. */
export function valueOf(answer: StoreAnswer): unknown {
  if ('value' in answer) return answer.value;
  if ('bug' in answer) throw answer.bug;
  const { code, message, details } = answer.refusal;
  throw new ExpectedError(code, message, { details });
}

/** Requests that are sent again, as a client does that got no answer: done once, answered alike. */

import { createHash } from 'node:crypto';
import { ExpectedError } from '../errors.ts';
import type { KeptAnswer, RequestClaim } from '../store/store.ts';
import type { ServiceDeps } from './deps.ts';

/** Nothing but an import runs so long, and imports take no key: what ran longer was killed with its process. */
const LONGEST_RUN_MS = 3_600_000;

/** What a request holds until it is answered. */
export type IdempotencyClaim = RequestClaim;

export interface IdempotencyService {
  /**
   * Claims a request; gives its answer when it was answered before.
   * @throws ExpectedError `idempotency_mismatch` where the key was used for another request,
   * `idempotency_running` while the same one runs
   */
  begin(wish: {
    readonly identity: string;
    readonly key: string;
    /** All that makes the request what it is: method, address, body. */
    readonly asked: readonly string[];
    readonly keptHours: number;
  }): Promise<{ readonly claim: RequestClaim; readonly answer: KeptAnswer | null }>;
  /** Keeps the answer; a null lets go of the claim, so that it can be tried again. */
  end(claim: RequestClaim, answer: KeptAnswer | null): Promise<void>;
}

/** Makes the service. */
export function idempotencyService({
  store,
  now,
}: Pick<ServiceDeps, 'store' | 'now'>): IdempotencyService {
  return {
    begin: async ({ identity, key, asked, keptHours }) => {
      const startedAt = now();
      const fingerprint = createHash('sha256').update(JSON.stringify(asked)).digest('hex');
      const claim = { identity, key, fingerprint, startedAt };
      const held = await store.claimRequest(claim, {
        answeredBefore: before(startedAt, keptHours * 3_600_000),
        runningBefore: before(startedAt, LONGEST_RUN_MS),
      });
      if (held === null) return { claim, answer: null };
      if (held.fingerprint !== fingerprint) {
        throw new ExpectedError(
          'idempotency_mismatch',
          `The Idempotency-Key "${key}" was used for a request with another method, address or body: take a new key for a new request.`,
        );
      }
      if (held.answer) return { claim, answer: held.answer };
      throw new ExpectedError(
        'idempotency_running',
        `A request with the Idempotency-Key "${key}" is under way: send it again when that is done.`,
      );
    },
    end: (claim, answer) =>
      answer ? store.answerRequest(claim, answer) : store.releaseRequest(claim),
  };
}

const before = (time: string, ms: number): string =>
  `${new Date(Date.parse(time) - ms).toISOString().slice(0, 19)}Z`;

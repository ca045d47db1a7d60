/** Requests that may be sent again, in SQLite: claimed before they run, kept with their answers for a while. */

import { and, eq, isNotNull, isNull, lt, or } from 'drizzle-orm';
import type { ClaimedRequest, ClaimLapse, KeptAnswer, RequestClaim } from '../store.ts';
import type { Connection } from './connection.ts';
import { idempotentRequests as requests } from './schema.ts';
import { write } from './write.ts';

/** Claims it, or gives who holds its key. */
export function claimRequest(
  db: Connection,
  claim: RequestClaim,
  { answeredBefore, runningBefore }: ClaimLapse,
): ClaimedRequest | null {
  return write(db, () => {
    db.delete(requests)
      .where(
        or(
          and(lt(requests.startedAt, answeredBefore), isNotNull(requests.status)),
          and(lt(requests.startedAt, runningBefore), isNull(requests.status)),
        ),
      )
      .run();
    const held = db.select().from(requests).where(isOf(claim)).get();
    if (!held) {
      db.insert(requests).values(claim).run();
      return null;
    }
    const { status, contentType, body, ...rest } = held;
    return { ...rest, answer: status === null ? null : { status, contentType, body: body ?? '' } };
  });
}

/** Keeps its answer. */
export function answerRequest(db: Connection, claim: RequestClaim, answer: KeptAnswer): void {
  db.update(requests).set(answer).where(isOf(claim)).run();
}

/** Forgets it, unless it was answered. */
export function releaseRequest(db: Connection, claim: RequestClaim): void {
  db.delete(requests)
    .where(and(isOf(claim), isNull(requests.status)))
    .run();
}

/** Lets go of all that were claimed and not answered. */
export function releaseRequests(db: Connection): void {
  db.delete(requests).where(isNull(requests.status)).run();
}

/** Forgets all, with their answers: any of them may tell a text, and that of an extraction names no article. */
export function forgetAnswers(db: Connection): void {
  db.delete(requests).run();
}

const isOf = ({ identity, key }: RequestClaim) =>
  and(eq(requests.identity, identity), eq(requests.key, key));

/** Group commit: several writes for the price of one sync of the disk, each failing alone. */

import type { Store } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { forgetRows } from '../remembered-rows.ts';
import { answerCall, type StoreAnswer, type StoreCall } from './store-call.ts';

/**
 * Makes the calls in one transaction, in order. Methods begin transactions of their own, which are savepoints
 * within it; one that fails takes nothing of the others back. A fault of the disk ends the whole transaction: then each is
 * made again alone, so that only those fail that don't fit. Answers are given when all is on disk.
 */
export async function commitTogether(
  db: Connection,
  store: Store,
  calls: readonly StoreCall[],
): Promise<StoreAnswer[]> {
  const { $client: client } = db;
  if (calls.length === 1) return oneByOne(store, calls);
  try {
    client.exec('BEGIN IMMEDIATE');
  } catch {
    // Locked or broken: each of them meets the same, and says what it is.
    return oneByOne(store, calls);
  }
  try {
    const answers = await oneByOne(store, calls);
    if (client.inTransaction) {
      client.exec('COMMIT');
      return answers;
    }
  } catch {
    // The commit failed, so nothing is stored.
    if (client.inTransaction) client.exec('ROLLBACK');
  }
  forgetRows(db);
  return oneByOne(store, calls);
}

async function oneByOne(store: Store, calls: readonly StoreCall[]): Promise<StoreAnswer[]> {
  const answers: StoreAnswer[] = [];
  for (const call of calls) answers.push(await answerCall(store, call));
  return answers;
}

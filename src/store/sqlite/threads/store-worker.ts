/** What runs in a thread of the store: a connection of its own, for reading or for writing. */

import { createRequire } from 'node:module';
import { workerData } from 'piscina';
import { yieldToOthers } from '../../../threads/yield-to-others.ts';
import type { Store } from '../../store.ts';
import { type Connection, openConnection } from '../connection.ts';
import { storeOn } from '../open.ts';
import { beginRead, endRead } from '../read-transaction.ts';
import { commitTogether } from './commit-together.ts';
import {
  answerCall,
  failed,
  type PerformingStore,
  type StoreAnswer,
  type StoreCall,
} from './store-call.ts';
import type { StoreWorkerData } from './store-worker-file.ts';

/** What readers run for those who use the store, beside it, so that what it reads need not be sent. */
export type ReaderProgram = (store: Store) => (job: unknown) => Promise<unknown>;

const { file, opened, role, program, yields } = workerData as StoreWorkerData;
if (yields) yieldToOthers();

/** Opened at the first call, which is told why where it can't be; the next one tries again. */
let open: OpenStore | null = null;

/** Makes calls: a reader each for itself, a writer all in one transaction; the pool calls it. */
export default async function work(calls: readonly StoreCall[]): Promise<StoreAnswer[]> {
  try {
    open ??= openStore();
  } catch (error) {
    return calls.map(() => failed(error));
  }
  const { db, store } = open;
  if (role === 'writer') return commitTogether(db, store, calls);
  const answers: StoreAnswer[] = [];
  for (const call of calls) answers.push(await readWithin(db, store, call));
  return answers;
}

interface OpenStore {
  readonly db: Connection;
  readonly store: PerformingStore;
}

// As the pool loads this file, in every way that Node knows.
const require = createRequire(import.meta.url);

function openStore(): OpenStore {
  const loaded = program === null ? null : (require(program) as { default: ReaderProgram }).default;
  const db = openConnection(file, { mustExist: true });
  if (role === 'reader') db.$client.pragma('query_only = ON');
  const store = storeOn(db, opened);
  return { db, store: loaded ? { ...store, perform: loaded(store) } : store };
}

/** One state of the database for all statements of a method, whatever is written meanwhile. */
async function readWithin(
  db: Connection,
  store: PerformingStore,
  call: StoreCall,
): Promise<StoreAnswer> {
  beginRead(db);
  const answer = await answerCall(store, call);
  endRead(db);
  return answer;
}

/** Whether the database can be written to at this moment: asked by writing to it. */

import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ExpectedError } from '../../errors.ts';
import type { StoreCondition, StoreState } from '../store.ts';
import type { Connection } from './connection.ts';
import { databaseFault, movedAway, noRoom } from './database-faults.ts';
import { type Client, Database } from './driver.ts';
import { identityOf } from './guarded-store.ts';

/** Whoever asks often is given what was found within this time. */
const FRESH_MS = 1_000;
/** With less on the disk than this a document of middling size may not fit. */
const LEAST_ROOM_BYTES = 1_000_000;
/** The event loop is not to wait for somebody else's transaction. */
const PATIENCE_MS = 20;

const STATES: Readonly<Record<string, StoreState>> = {
  database_busy: 'busy',
  database_full: 'full',
  database_damaged: 'damaged',
  database_unwritable: 'unwritable',
};

/** Asks after the database, and is told what others met. */
export interface ConditionWatch {
  readonly ask: () => StoreCondition;
  /** Damage that a query met stays until the file is opened again: other queries may not touch that part. */
  readonly note: (fault: ExpectedError) => void;
}

/**
 * Gives what asks after a connection's database. It reads a row, then writes the same number to the
 * header of the file and to disk, through a connection of its own that waits for nobody.
 */
export function watchCondition(
  { $client: client }: Connection,
  opened: string | null,
): ConditionWatch {
  let damage: StoreCondition | null = null;
  let last: { readonly at: number; readonly condition: StoreCondition } | null = null;
  return {
    note: (fault) => {
      if (fault.code === 'database_damaged') damage = conditionOf(fault);
    },
    ask: () => {
      if (!client.open) return { state: 'closed', message: 'The database is closed.' };
      if (damage) return damage;
      if (last && performance.now() - last.at < FRESH_MS) return last.condition;
      const condition = look(client, opened);
      last = { at: performance.now(), condition };
      return condition;
    },
  };
}

function look(client: Client, opened: string | null): StoreCondition {
  if (identityOf(client.name) !== opened) return conditionOf(movedAway(client.name));
  let probe: Client | null = null;
  try {
    client.prepare('SELECT id FROM articles LIMIT 1').get();
    if (client.memory) return { state: 'writable', message: null };
    if (roomFor(client.name) < LEAST_ROOM_BYTES) return conditionOf(noRoom(null));
    probe = new Database(client.name, { fileMustExist: true, timeout: PATIENCE_MS });
    const version = Number(probe.pragma('user_version', { simple: true }));
    probe.pragma(`user_version = ${version}`);
    return { state: 'writable', message: null };
  } catch (error) {
    const fault = databaseFault(error);
    if (!fault) throw error;
    return conditionOf(fault);
  } finally {
    probe?.close();
  }
}

/** Bytes that this process may still write to the disk. */
function roomFor(file: string): number {
  const { bavail, bsize } = statfsSync(dirname(file));
  return bavail * bsize;
}

/** What a fault says of the database. */
export const conditionOf = ({ code, message }: ExpectedError): StoreCondition => ({
  state: STATES[code] ?? 'unwritable',
  message,
});

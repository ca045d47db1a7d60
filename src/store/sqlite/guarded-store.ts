/** The store with its faults told: whatever SQLite throws leaves as an expected error, and nothing is written to a file that is gone. */

import { statSync } from 'node:fs';
import type { ExpectedError } from '../../errors.ts';
import type { Store } from '../store.ts';
import type { Connection } from './connection.ts';
import { databaseFault, movedAway } from './database-faults.ts';

/** Methods that only read say so by their verb; all others write. */
const READS = /^(?:find|has|list|count|search|weigh|complete|measure|condition|close)/u;

/** Says whether a method of the store changes nothing. */
export const isRead = (name: string): boolean => READS.test(name);

/**
 * Wraps every method of a store on one connection.
 * Each may then throw ExpectedError `database_busy`, `database_full`, `database_unwritable`, `database_damaged`.
 */
export function guardStore(
  store: Store,
  { $client: client }: Connection,
  opened: string | null,
  noteFault: (fault: ExpectedError) => void,
): Store {
  const guarded = (name: string, method: (...given: unknown[]) => Promise<unknown>) => {
    const reads = isRead(name);
    return async (...given: unknown[]): Promise<unknown> => {
      if (!reads && identityOf(client.name) !== opened) throw movedAway(client.name);
      try {
        return await method(...given);
      } catch (error) {
        const fault = databaseFault(error);
        if (fault) noteFault(fault);
        throw fault ?? error;
      }
    };
  };
  const methods = Object.entries(
    store as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>,
  );
  return Object.fromEntries(
    methods.map(([name, method]) => [name, guarded(name, method)]),
  ) as unknown as Store;
}

/** Which file stands under a name; the same for all databases in memory. */
export function identityOf(file: string): string | null {
  if (file === ':memory:' || file === '') return '';
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}

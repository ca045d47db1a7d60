/** How much room the database takes on the disk. */

import { statSync } from 'node:fs';
import type { StoreSizes } from '../store.ts';
import type { Connection } from './connection.ts';

/** Asks the file system; 0 for a database in memory or a log that isn't there. */
export function measureSizes({ $client: client }: Connection): StoreSizes {
  const bytesOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (client.memory) return { databaseBytes: 0, logBytes: 0 };
  return { databaseBytes: bytesOf(client.name), logBytes: bytesOf(`${client.name}-wal`) };
}

/** Whose database a file is: told before anything is changed in it. */

import { ExpectedError } from '../../errors.ts';
import type { Client } from './driver.ts';

/**
 * Lets pass what is empty or was made by this program, whose tables and journal are made in one act.
 * @throws ExpectedError `database_unreadable` for a database of something else
 */
export function checkOwner(client: Client): void {
  const tables = client
    .prepare<[], string>(`SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'`)
    .pluck()
    .all();
  if (tables.length === 0 || tables.includes('__drizzle_migrations')) return;
  throw new ExpectedError(
    'database_unreadable',
    `${client.name} is a database of another program. Name a file that OnRecord made, or one that doesn't exist yet.`,
  );
}

/** A connection that changes nothing, for commands that look at a database file. */

import { existsSync } from 'node:fs';
import { ExpectedError } from '../../errors.ts';
import { checkOwner } from './check-owner.ts';
import { type Client, Database } from './driver.ts';
import { checkUpToDate, refuseNewer } from './migrate.ts';

/**
 * Opens a database of ours for reading: one that is up to date, or with `olderToo` one of an older version as well.
 * @throws ExpectedError `database_unreadable`, `database_newer`
 */
export function openReadOnly(
  file: string,
  { olderToo = false }: { readonly olderToo?: boolean } = {},
): Client {
  if (!existsSync(file)) {
    throw new ExpectedError(
      'database_unreadable',
      `There is no file ${file}: name a database that OnRecord made, with --db.`,
    );
  }
  let client: Client | null = null;
  try {
    client = new Database(file, { readonly: true, fileMustExist: true });
    checkOwner(client);
    if (olderToo) refuseNewer(client);
    else checkUpToDate(client);
    return client;
  } catch (cause) {
    client?.close();
    if (cause instanceof ExpectedError) throw cause;
    throw new ExpectedError(
      'database_unreadable',
      `${file} can't be opened as a database (${cause instanceof Error ? cause.message : 'unknown'}). If it is one of OnRecord's, it is damaged: restore a backup.`,
      { cause },
    );
  }
}

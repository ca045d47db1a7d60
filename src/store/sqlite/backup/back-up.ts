/** A copy of the database as it is at one moment, made while others go on reading and writing. */

import { existsSync, statSync } from 'node:fs';
import { ExpectedError } from '../../../errors.ts';
import { openReadOnly } from '../read-only.ts';
import { discard, partialName, putInPlace } from './durable-file.ts';

/** How far a copy is, in pages of the database. */
export interface BackupProgress {
  readonly donePages: number;
  readonly totalPages: number;
}

/** What was written. */
export interface BackupResult {
  readonly bytes: number;
}

/** Between two steps the event loop is free; 1,000 pages are 4 MB. */
const PAGES_A_STEP = 1_000;

/**
 * Copies the database page by page (SQLite's online backup API) into a file that is there whole or not
 * at all. The copy is the state of the moment at which it began: a read transaction holds that state, so that
 * writers neither wait nor make the copy begin again. The write-ahead log grows by what they write meanwhile.
 *
 * @throws ExpectedError `database_unreadable` where there is no database of ours or the copy is
 * damaged, `database_newer`, `file_exists` where the target is there and `replace` isn't set
 */
export async function backUp(
  file: string,
  target: string,
  options: {
    readonly replace?: boolean;
    readonly onProgress?: (progress: BackupProgress) => void;
  } = {},
): Promise<BackupResult> {
  if (existsSync(target) && options.replace !== true) {
    throw new ExpectedError(
      'file_exists',
      `${target} is there already: name another file, or replace it with --force.`,
    );
  }
  const client = openReadOnly(file, { olderToo: true });
  const partial = partialName(target);
  discard(partial);
  try {
    client.exec('BEGIN');
    client.prepare('SELECT count(*) FROM sqlite_master').get();
    await client.backup(partial, {
      progress: ({ totalPages, remainingPages }) => {
        options.onProgress?.({ donePages: totalPages - remainingPages, totalPages });
        return PAGES_A_STEP;
      },
    });
    client.exec('COMMIT');
    checkCopy(partial);
    putInPlace(partial, target);
    return { bytes: statSync(target).size };
  } catch (cause) {
    if (cause instanceof ExpectedError) throw cause;
    throw new ExpectedError(
      'database_unreadable',
      `${file} could not be copied to ${target} (${cause instanceof Error ? cause.message : String(cause)}). No copy was kept. Check that the folder can be written and has room, and \`onrecord check\` the database.`,
      { cause },
    );
  } finally {
    client.close();
    discard(partial);
  }
}

/** SQLite's own check of every page: a copy of a damaged file is no backup. */
function checkCopy(partial: string): void {
  const copy = openReadOnly(partial, { olderToo: true });
  try {
    const said = copy.pragma('integrity_check(1)', { simple: true });
    if (said === 'ok') return;
    throw new ExpectedError(
      'database_unreadable',
      `The copy is damaged as the database is (${String(said)}). No copy was kept: restore an earlier backup, or run \`onrecord check\`.`,
    );
  } finally {
    copy.close();
  }
}

/** Writes several pages in one transaction: a disk that syncs a hundred times a second then isn't what limits an import. */

import type { ImportRecorder, NewPage, PageResult, SpeakerMatcher } from '../store.ts';
import { busy, type Connection, isBusy } from './connection.ts';
import { recordOutcomes } from './import-outcomes.ts';
import { savePage } from './save-page.ts';

/** How pages are taken in. */
export interface SavePagesOptions {
  readonly record?: ImportRecorder | undefined;
  /** Takes in again what was taken down. */
  readonly restore?: boolean;
}

/**
 * Writes the pages; see the contract in store.ts. Each is a savepoint of its own.
 * @throws ExpectedError `database_busy`
 */
export function savePages(
  db: Connection,
  pages: readonly NewPage[],
  match: SpeakerMatcher,
  { record, restore = false }: SavePagesOptions = {},
): PageResult[] {
  const save = db.$client.transaction(() => {
    const results = pages.map((page) => savedOrFault(db, page, match, restore));
    if (record) recordOutcomes(db, record, pages, results);
    return results;
  });
  try {
    return save.immediate();
  } catch (cause) {
    throw isBusy(cause) ? busy(cause) : cause;
  }
}

/** Only what is wrong with this one page: a database that fails fails for all. */
function savedOrFault(
  db: Connection,
  page: NewPage,
  match: SpeakerMatcher,
  restore: boolean,
): PageResult {
  try {
    return { saved: savePage(db, page, match, { restore }), fault: null };
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) {
      return { saved: null, fault: error };
    }
    throw error;
  }
}

/** Writes several pages in one transaction: a disk that syncs a hundred times a second then isn't what limits an import. */

import type { ImportRecorder, NewPage, PageResult, SpeakerMatcher } from '../store.ts';
import type { Connection } from './connection.ts';
import { recordOutcomes } from './import-outcomes.ts';
import { enterPage, savePage } from './save-page.ts';
import { write } from './write.ts';

/** How pages are taken in. */
export interface SavePagesOptions {
  readonly record?: ImportRecorder | undefined;
  /** Takes in again what was taken down. */
  readonly restore?: boolean;
}

/**
 * Writes the pages; see the contract in store.ts. Only where one is at fault is each a savepoint of its own: for a
 * savepoint SQLite keeps a copy of whatever changes, which few groups ever need.
 * @throws ExpectedError `database_busy`
 */
export function savePages(
  db: Connection,
  pages: readonly NewPage[],
  match: SpeakerMatcher,
  { record, restore = false }: SavePagesOptions = {},
): PageResult[] {
  const saveAll = (save: (page: NewPage) => PageResult): PageResult[] =>
    write(db, () => {
      const results = pages.map(save);
      if (record) recordOutcomes(db, record, pages, results);
      return results;
    });
  try {
    return saveAll((page) => ({ saved: enterPage(db, page, match, { restore }), fault: null }));
  } catch (error) {
    if (!isOfPage(error)) throw error;
    return saveAll((page) => savedOrFault(db, page, match, restore));
  }
}

function savedOrFault(
  db: Connection,
  page: NewPage,
  match: SpeakerMatcher,
  restore: boolean,
): PageResult {
  try {
    return { saved: savePage(db, page, match, { restore }), fault: null };
  } catch (error) {
    if (isOfPage(error)) return { saved: null, fault: error };
    throw error;
  }
}

/** Only what is wrong with this one page: a database that fails fails for all. */
const isOfPage = (error: unknown): error is RangeError | TypeError =>
  error instanceof RangeError || error instanceof TypeError;

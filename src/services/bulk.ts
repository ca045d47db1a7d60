/** Many documents into the store: extracted on all threads, written several a transaction, in constant memory. */

import { speakerMatcher } from '../engine/index.ts';
import {
  type DocumentOutcome,
  failedOutcome,
  keptOutcome,
  outcomeOfPage,
} from '../store/page-outcome.ts';
import type { ImportProgress, ImportRecorder, NewPage, PageResult, Store } from '../store/store.ts';
import type { BulkDocument, BulkOutcome } from './bulk-document.ts';
import { warnOfEncoding } from './encoding-warnings.ts';
import type { Extractor } from './extractor.ts';
import { fingerprintOf } from './fingerprint.ts';
import { inGroups } from './in-groups.ts';
import { inOrder } from './in-order.ts';
import { oneAhead } from './one-ahead.ts';

/** What ingesting in bulk takes. */
export interface BulkDeps {
  readonly store: Store;
  readonly extractor: Extractor;
  readonly now: () => string;
  /** Takes in again what was taken down. */
  readonly restore?: boolean;
}

/** The import that outcomes are recorded in, and how far it is after the documents given. */
export interface BulkRecord<Place> {
  readonly importId: string;
  readonly progressAt: (last: Place) => ImportProgress;
  readonly lineOf: (place: Place) => number;
}

/** Documents under way: enough to keep every thread busy while a group is written. */
const WINDOW = { count: 128, weight: 64_000_000 };
/** A group is one transaction, and no other write comes between: half a second at most for articles of usual length. */
const GROUP = { count: 64, waitMs: 200 };

/**
 * Ingests documents in their order, and gives the outcomes a group at a time: what is given is on disk. A document
 * that is stored just so already is not extracted again; a bad one is an outcome, not an end.
 *
 * @throws ExpectedError `database_busy`, and whatever `documents` throws, after what came before is stored
 */
export async function* ingestAll<Place>(
  documents: AsyncIterable<BulkDocument<Place>>,
  deps: BulkDeps,
  record?: BulkRecord<Place>,
): AsyncGenerator<readonly BulkOutcome<Place>[]> {
  const window = { ...WINDOW, weigh: sizeOf<Place> };
  const prepared = inOrder(documents, (document) => prepare(document, deps), window);
  yield* oneAhead(inGroups(prepared, GROUP), (group) => commit(group, deps, record));
}

/** A document that needs only to be written, or whose outcome is clear without that. */
interface Prepared<Place> {
  readonly document: BulkDocument<Place>;
  readonly page: NewPage | null;
  readonly outcome: BulkOutcome<Place> | null;
}

async function prepare<Place>(
  given: BulkDocument<Place>,
  { store, extractor, now }: BulkDeps,
): Promise<Prepared<Place>> {
  const settled = (outcome: BulkOutcome<Place>): Prepared<Place> => ({
    document: { ...given, body: undefined },
    page: null,
    outcome,
  });
  const { document, error } = given.read;
  if (error) return settled(of(given, failedOutcome(error)));
  const fingerprint = fingerprintOf(document);
  const seen = await store.findSeen(fingerprint);
  if (seen !== null) return settled(of(given, keptOutcome(seen.map(unchanged), 0)));
  try {
    const page = await extractor.readPage(document, now(), 'bulk');
    return {
      document: given,
      page: { ...page, fingerprint, body: given.body ?? page.body },
      outcome: null,
    };
  } catch (cause) {
    return settled(of(given, failedOutcome(cause)));
  }
}

const unchanged = (id: string) => ({ id, outcome: 'unchanged' }) as const;

/** One for all: names that were compared once need not be again. */
const match = speakerMatcher();

async function commit<Place>(
  group: readonly Prepared<Place>[],
  { store, restore = false }: BulkDeps,
  record?: BulkRecord<Place>,
): Promise<readonly BulkOutcome<Place>[]> {
  const pages = group.flatMap(({ page }) => page ?? []);
  const last = group.at(-1);
  if (!record || !last) {
    if (pages.length === 0) return outcomesOf(group, []);
    return outcomesOf(group, await store.savePages(pages, match, { restore }));
  }
  const recorder: ImportRecorder = {
    importId: record.importId,
    progress: record.progressAt(last.document.place),
    documents: group.map(({ document: { place, externalId }, outcome }) => ({
      line: record.lineOf(place),
      externalId,
      settled: outcome && recorded(outcome),
    })),
  };
  const options = { record: recorder, restore };
  return outcomesOf(group, await store.savePages(pages, match, options));
}

const recorded = ({ outcome, articles, quotes, error }: DocumentOutcome) => ({
  ...{ outcome, quotes },
  articleIds: articles.map(({ id }) => id),
  code: error?.code ?? null,
  message: error?.message ?? null,
});

/** The results stand for the pages of the group, in their order. */
function outcomesOf<Place>(
  group: readonly Prepared<Place>[],
  results: readonly PageResult[],
): readonly BulkOutcome<Place>[] {
  let at = 0;
  return group.map(({ document, page, outcome }) => {
    if (outcome) return outcome;
    const result = results[at++];
    return of(document, page && result ? outcomeOfPage(page, result) : failedOutcome(null));
  });
}

/** Warnings are for documents that were taken in. */
const of = <Place>(document: BulkDocument<Place>, became: DocumentOutcome): BulkOutcome<Place> => ({
  ...{ place: document.place, externalId: document.externalId },
  ...became,
  ...(became.error === null ? warningsOf(document) : {}),
});

function warningsOf<Place>({
  read,
  warnings: told = [],
}: BulkDocument<Place>): Pick<BulkOutcome<Place>, 'warnings'> {
  const warnings = [...told, ...(read.document === null ? [] : warnOfEncoding(read.document))];
  return warnings.length > 0 ? { warnings } : {};
}

const sizeOf = <Place>({ read, body }: BulkDocument<Place>): number =>
  (read.document?.html ?? read.document?.text ?? '').length + (body?.length ?? 0);

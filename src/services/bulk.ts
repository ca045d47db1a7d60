/** Many documents into the store: extracted on all threads, written several a transaction, in constant memory. */

import { speakerMatcher } from '../engine/index.ts';
import { ExpectedError } from '../errors.ts';
import type {
  ImportProgress,
  ImportRecorder,
  KeptArticle,
  NewPage,
  PageResult,
  SavedArticle,
  Store,
} from '../store/store.ts';
import { type BulkDocument, type BulkOutcome, strongest } from './bulk-document.ts';
import { warnOfEncoding } from './encoding-warnings.ts';
import type { Extractor } from './extractor.ts';
import { fingerprintOf } from './fingerprint.ts';
import { inGroups } from './in-groups.ts';
import { inOrder } from './in-order.ts';

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
const WINDOW = { count: 64, weight: 64_000_000 };
/** A group is one transaction, and nothing else is answered while it is written: some tens of milliseconds. */
const GROUP = { count: 32, waitMs: 200 };

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
  for await (const group of inGroups(prepared, GROUP)) {
    yield await commit(group, deps, record);
  }
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
  if (error) return settled(failed(given, error));
  const fingerprint = fingerprintOf(document);
  const seen = await store.findSeen(fingerprint);
  if (seen !== null) return settled(succeeded(given, seen.map(unchanged), 0));
  try {
    const page = await extractor.readPage(document, now(), 'bulk');
    return {
      document: given,
      page: { ...page, fingerprint, body: given.body ?? page.body },
      outcome: null,
    };
  } catch (cause) {
    return settled(failed(given, cause));
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
    outcomesOf: (saved) =>
      outcomesOf(group, saved).map(({ place, articles, error, ...outcome }) => ({
        externalId: outcome.externalId,
        outcome: outcome.outcome,
        quotes: outcome.quotes,
        line: record.lineOf(place),
        articleIds: articles.map(({ id }) => id),
        code: error?.code ?? null,
        message: error?.message ?? null,
      })),
  };
  const options = { record: recorder, restore };
  return outcomesOf(group, await store.savePages(pages, match, options));
}

/** The results stand for the pages of the group, in their order. */
function outcomesOf<Place>(
  group: readonly Prepared<Place>[],
  results: readonly PageResult[],
): readonly BulkOutcome<Place>[] {
  let at = 0;
  return group.map(({ document, page, outcome }) => {
    if (outcome) return outcome;
    const result = results[at++];
    if (!result?.saved) return failed(document, result?.fault);
    const kept = result.saved.filter(isKept);
    if (kept.length === 0 && result.saved.length > 0) return failed(document, TAKEN_DOWN);
    const written = result.saved.map(({ outcome: done }, index) =>
      done === 'created' || done === 'revised' ? (page?.articles[index]?.quotes.length ?? 0) : 0,
    );
    return succeeded(
      document,
      kept,
      written.reduce((sum, quotes) => sum + quotes, 0),
    );
  });
}

const isKept = (article: SavedArticle): article is KeptArticle & SavedArticle =>
  article.outcome !== 'taken_down';

const TAKEN_DOWN = new ExpectedError(
  'article_taken_down',
  'was taken down before, and stays out: `onrecord ingest --restore` or POST /v1/articles?restore=true takes it in again',
);

const succeeded = <Place>(
  document: BulkDocument<Place>,
  articles: BulkOutcome<Place>['articles'],
  quotes: number,
): BulkOutcome<Place> => ({
  place: document.place,
  externalId: document.externalId,
  ...{ outcome: strongest(articles), articles, quotes, error: null },
  ...warningsOf(document),
});

function warningsOf<Place>({
  read,
  warnings: told = [],
}: BulkDocument<Place>): Pick<BulkOutcome<Place>, 'warnings'> {
  const warnings = [...told, ...(read.document === null ? [] : warnOfEncoding(read.document))];
  return warnings.length > 0 ? { warnings } : {};
}

/** A fault of ours in one document must not end a run over millions. */
function failed<Place>(
  { place, externalId }: BulkDocument<Place>,
  cause: unknown,
): BulkOutcome<Place> {
  const { code, message } =
    cause instanceof ExpectedError
      ? cause
      : {
          code: 'unexpected_failure' as const,
          message: `could not be worked on, please report it: ${cause instanceof Error ? cause.message : String(cause)}`,
        };
  return {
    ...{ place, externalId, outcome: 'failed', articles: [], quotes: 0 },
    error: { code, message },
  };
}

const sizeOf = <Place>({ read, body }: BulkDocument<Place>): number =>
  (read.document?.html ?? read.document?.text ?? '').length + (body?.length ?? 0);

/** Extraction as the services ask for it: on this thread or in worker threads, with the same results. */

import type { ErrorCode, ErrorDetail } from '../errors.ts';
import { ExpectedError } from '../errors.ts';
import type { NewPage } from '../store/store.ts';
import type { DocumentInput } from './document-input.ts';
import { type ExtractionView, extractDocument } from './extractions.ts';
import type { FeedView } from './feed-view.ts';
import { newPage } from './new-page.ts';

/** Somebody waits for `interactive` work; `bulk` work takes what is left. */
export type Lane = 'interactive' | 'bulk';

/** One piece of work, as plain data, so that it can be sent to another thread. */
export type ExtractionJob =
  | { readonly kind: 'page'; readonly document: DocumentInput; readonly retrievedAt: string }
  | { readonly kind: 'extraction'; readonly document: DocumentInput; readonly explain: boolean }
  | { readonly kind: 'feed'; readonly text: string };

/** What came of a job; an expected error as data, since a class doesn't survive the way between threads. */
export type JobResult =
  | { readonly value: unknown }
  | {
      readonly error: {
        readonly code: ErrorCode;
        readonly message: string;
        readonly details: readonly ErrorDetail[];
      };
    };

/** Does jobs one at a time or several at once. */
export interface JobRunner {
  run(job: ExtractionJob, lane: Lane): Promise<JobResult>;
  /** Lets go of its threads; what is under way is given up. */
  close(): Promise<void>;
}

/**
 * Every method may throw ExpectedError `page_too_costly`, `extraction_failed` and, in the lane
 * `interactive`, `server_busy`; where there are no worker threads, none of them.
 */
export interface Extractor {
  /** The page as the store takes it. @throws ExpectedError `empty_page`, `no_article_found` */
  readPage(document: DocumentInput, retrievedAt: string, lane?: Lane): Promise<NewPage>;
  extract(document: DocumentInput, explain?: boolean, lane?: Lane): Promise<ExtractionView>;
  /** The items of a feed as documents. @throws ExpectedError `page_unreadable` */
  readFeed(text: string, lane?: Lane): Promise<FeedView>;
  close(): Promise<void>;
}

/** Makes an extractor of whatever does the jobs. */
export function makeExtractor(runner: JobRunner): Extractor {
  const ask = async (job: ExtractionJob, lane: Lane): Promise<unknown> => {
    const result = await runner.run(job, lane);
    if ('value' in result) return result.value;
    const { code, message, details } = result.error;
    throw new ExpectedError(code, message, { details });
  };
  return {
    async readPage(document, retrievedAt, lane = 'interactive') {
      const page = (await ask({ kind: 'page', document, retrievedAt }, lane)) as NewPage;
      return { ...page, body: new TextEncoder().encode(document.html ?? document.text ?? '') };
    },
    extract: async (document, explain = false, lane = 'interactive') =>
      (await ask({ kind: 'extraction', document, explain }, lane)) as ExtractionView,
    readFeed: async (text, lane = 'interactive') =>
      (await ask({ kind: 'feed', text }, lane)) as FeedView,
    close: () => runner.close(),
  };
}

/** Does every job at once, on this thread. */
export function inlineRunner(): JobRunner {
  return { run: async (job) => runJob(job), close: async () => undefined };
}

/** Does one job on this thread. What isn't expected is thrown. */
export async function runJob(
  job: ExtractionJob,
  loadFeedReader: FeedReaderLoader = importFeedReader,
): Promise<JobResult> {
  try {
    return { value: await valueOf(job, loadFeedReader) };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    const { code, message, details } = error;
    return { error: { code, message, details } };
  }
}

/** The sender of a page has its bytes already: they don't go back and forth. */
const NO_BODY = new Uint8Array();

async function valueOf(job: ExtractionJob, loadFeedReader: FeedReaderLoader): Promise<unknown> {
  switch (job.kind) {
    case 'page':
      return newPage(job.document, job.retrievedAt, NO_BODY);
    case 'extraction':
      return extractDocument(job.document, { explain: job.explain });
    case 'feed':
      return (await loadFeedReader())(job.text);
  }
}

/** Gives `readFeed`. */
type FeedReaderLoader = () => Promise<(text: string) => FeedView>;

/** Most runs read no feed, and loading the library takes longer than a small document. */
const importFeedReader: FeedReaderLoader = async () => (await import('./read-feed.ts')).readFeed;

/** Extraction as the services ask for it: on this thread or in worker threads, with the same results. */

import type { ErrorCode, ErrorDetail } from '../errors.ts';
import { ExpectedError } from '../errors.ts';
import type { NewPage } from '../store/store.ts';
import type { JobPoolLoad, Lane } from '../threads/job-pool.ts';
import type { DocumentInput } from './document-input.ts';
import { type ExtractionView, extractDocument } from './extractions.ts';
import type { FeedView } from './feed-view.ts';
import { newPage } from './new-page.ts';

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

/** What waits, what runs, and what was done since the start. */
export interface ExtractorLoad extends JobPoolLoad {
  /** Of text or HTML, in the jobs that are done. */
  readonly characters: number;
}

/** Does jobs one at a time or several at once. */
export interface JobRunner {
  run(job: ExtractionJob, lane: Lane): Promise<JobResult>;
  load(): ExtractorLoad;
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
  load(): ExtractorLoad;
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
    load: () => runner.load(),
    close: () => runner.close(),
  };
}

/** How much there is to read in a job, in UTF-16 units. */
export const charactersOf = (job: ExtractionJob): number =>
  job.kind === 'feed' ? job.text.length : (job.document.html ?? job.document.text ?? '').length;

/** Does every job at once, on this thread. */
export function inlineRunner(): JobRunner {
  let [done, characters] = [0, 0];
  return {
    run: async (job) => {
      const result = await runJob(job);
      done++;
      characters += charactersOf(job);
      return result;
    },
    load: () => ({ waiting: 0, running: 0, done, failed: 0, characters }),
    close: async () => undefined,
  };
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

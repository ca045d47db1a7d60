/** All use cases in one record, made over one store: what the API and the command line are given. */

import type { Store, StoreCondition } from '../store/store.ts';
import { type AnswerService, answerService } from './answers.ts';
import { type ArticleService, articleService } from './articles.ts';
import { ingestAll } from './bulk.ts';
import type { BulkDocument, BulkOutcome } from './bulk-document.ts';
import { type ChangeService, changeService } from './changes.ts';
import { type CorrectionService, correctionService } from './corrections/corrections.ts';
import { type ReviewService, reviewService } from './corrections/review.ts';
import { extractorOf, type ServiceDeps } from './deps.ts';
import { type ExportService, exportService } from './exports/exports.ts';
import { type QuoteFeedService, quoteFeedService } from './exports/quote-feed.ts';
import type { Extractor } from './extractor.ts';
import { type IdempotencyService, idempotencyService } from './idempotency.ts';
import { type ImportService, importService } from './imports.ts';
import { type KeyService, keyService } from './keys.ts';
import type { Load } from './load.ts';
import { type OutletService, outletService } from './outlets.ts';
import { type QuoteService, quoteService } from './quotes.ts';
import { keepBodies } from './reads/kept-bodies.ts';
import { readOperations, readServices } from './reads/read-operations.ts';
import { type Apart, type Reader, readApart, readHere } from './reads/reads.ts';
import { type ReextractService, reextractService } from './reextract.ts';
import { type SpeakerService, speakerService } from './speakers.ts';
import { type StatementService, statementService } from './statements.ts';
import { type SuggestionService, suggestionService } from './suggestions.ts';
import { type TimelineService, timelineService } from './timeline.ts';
import { type TopicService, topicService } from './topics.ts';
import { type VerificationService, verificationService } from './verifications.ts';

export interface Services {
  readonly answers: AnswerService;
  readonly articles: ArticleService;
  readonly changes: ChangeService;
  readonly corrections: CorrectionService;
  readonly exports: ExportService;
  readonly extractor: Extractor;
  /** Many documents at once, without a record of it; see `ingestAll`. */
  readonly ingestAll: <Place>(
    documents: AsyncIterable<BulkDocument<Place>>,
    options: { readonly restore: boolean },
  ) => AsyncGenerator<readonly BulkOutcome<Place>[]>;
  readonly idempotency: IdempotencyService;
  readonly imports: ImportService;
  readonly keys: KeyService;
  readonly outlets: OutletService;
  readonly quoteFeeds: QuoteFeedService;
  readonly quotes: QuoteService;
  readonly reextraction: ReextractService;
  readonly reviews: ReviewService;
  readonly speakers: SpeakerService;
  readonly statements: StatementService;
  readonly suggestions: SuggestionService;
  readonly timeline: TimelineService;
  readonly topics: TopicService;
  readonly verifications: VerificationService;
  /** Does reads, in other threads where there are any. */
  readonly read: Reader;
  /** How much is going on. */
  readonly load: () => Promise<Load>;
  /** Whether the store can be read and written. */
  readonly condition: () => Promise<StoreCondition>;
}

/** Other threads that read, and the same data on this one, for what takes less time than waking another. */
export interface ReadingThreads {
  readonly apart: Apart;
  readonly near: Store;
}

/** How reads are done. */
export interface ReadOptions {
  readonly threads?: ReadingThreads | null;
  /** Of answers, kept until anything is written. */
  readonly keptBytes?: number;
}

/** Makes every service over one store and clock. */
export function makeServices(
  given: ServiceDeps,
  { threads = null, keptBytes = 0 }: ReadOptions = {},
): Services {
  const deps = { ...given, extractor: extractorOf(given) };
  const quotes = quoteService(deps);
  return {
    answers: answerService(deps),
    articles: articleService(deps),
    changes: changeService(deps),
    corrections: correctionService(deps),
    exports: exportService({ quotes }),
    extractor: deps.extractor,
    ingestAll: (documents, { restore }) => ingestAll(documents, { ...deps, restore }),
    idempotency: idempotencyService(deps),
    imports: importService(deps),
    keys: keyService(deps),
    outlets: outletService(deps),
    quoteFeeds: quoteFeedService({ quotes, now: deps.now }),
    quotes,
    reextraction: reextractService(deps),
    reviews: reviewService(deps),
    speakers: speakerService(deps),
    statements: statementService(deps),
    suggestions: suggestionService(deps),
    timeline: timelineService(deps),
    topics: topicService(deps),
    verifications: verificationService(deps),
    read: readerOf(given, { threads, keptBytes }),
    load: async () => ({
      extraction: deps.extractor.load(),
      sizes: await deps.store.measureSizes(),
      threads: await deps.store.measureThreads(),
    }),
    condition: () => deps.store.condition(),
  };
}

function readerOf(
  { store, now }: ServiceDeps,
  { threads, keptBytes }: Required<ReadOptions>,
): Reader {
  const near = threads?.near ?? store;
  const here = readHere(readOperations(readServices({ store: near, now })));
  const read = threads === null ? here : readApart(threads.apart, here);
  return keepBodies(read, { version: () => near.findVersion(), now, mostBytes: keptBytes });
}

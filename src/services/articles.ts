/** Articles: taking documents in, and reading what is stored. */

import { matchSpeakers } from '../engine/index.ts';
import type { SavedArticle } from '../store/store.ts';
import {
  type ArticleReads,
  articleNotFound,
  articleReads,
  storedArticle,
  type TombstoneView,
} from './article-reads.ts';
import { extractorOf, type ServiceDeps } from './deps.ts';
import type { DocumentInput } from './document-input.ts';
import { warnOfEncoding } from './encoding-warnings.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type ArticleView, type QuoteView, viewArticle, viewQuote } from './views.ts';

/** An article as it stands after ingesting, and what ingesting did to it. */
export interface IngestedArticle extends ArticleView {
  outcome: Exclude<SavedArticle['outcome'], 'taken_down'>;
}

/** What came of one document. */
export interface IngestView {
  articles: IngestedArticle[];
  quotes: QuoteView[];
  /** Articles of the page that weren't taken in, since they were taken down before. */
  takenDown: TombstoneView[];
  /** What the sender should know about the text's encoding; only where there is something. Not stored. */
  warnings?: string[];
}

/** How a document is taken in. */
export interface IngestOptions {
  readonly body?: Uint8Array | undefined;
  /** Takes in again what was taken down. */
  readonly restore?: boolean | undefined;
}

export interface ArticleService extends ArticleReads {
  /**
   * Extracts and stores one document; on disk when it resolves. `body` is the page as it came,
   * where that is known; else it is made from the document's text.
   *
   * @throws ExpectedError `empty_page`, `no_article_found`, `database_busy`
   */
  ingest(document: DocumentInput, options?: IngestOptions): Promise<IngestView>;
  /** Removes an article for good; done twice it is as done once. @throws ExpectedError `article_not_found` */
  takeDown(id: string, why: { reason: string; by?: string | undefined }): Promise<TombstoneView>;
}

/** Makes the use cases around articles. */
export function articleService(deps: ServiceDeps): ArticleService {
  const { store, now } = deps;
  const extractor = extractorOf(deps);
  const save = async (
    document: DocumentInput,
    body: Uint8Array | undefined,
    restore: boolean,
  ): Promise<readonly SavedArticle[]> => {
    const fingerprint = fingerprintOf(document);
    const seen = await store.findSeen(fingerprint);
    if (seen !== null) return seen.map((id) => ({ id, outcome: 'unchanged' }));
    const page = await extractor.readPage(document, now());
    const whole = { ...page, fingerprint, body: body ?? page.body };
    return store.savePage(whole, matchSpeakers, { restore });
  };
  return {
    ...articleReads({ store }),
    async ingest(document, { body, restore = false } = {}) {
      const saved = await save(document, body, restore);
      const articles: IngestedArticle[] = [];
      const quotes: QuoteView[] = [];
      const takenDown: TombstoneView[] = [];
      for (const { id, outcome } of saved) {
        if (outcome === 'taken_down') {
          const tombstone = await store.findTombstone(id);
          if (tombstone !== null) takenDown.push({ ...tombstone });
          continue;
        }
        articles.push({ ...viewArticle(await storedArticle(store, id)), outcome });
        quotes.push(...(await store.listQuotesOfArticle(id)).map(viewQuote));
      }
      const warnings = warnOfEncoding(document);
      return { articles, quotes, takenDown, ...(warnings.length > 0 ? { warnings } : {}) };
    },
    async takeDown(id, { reason, by }) {
      const why = { reason, removedBy: by ?? null, removedAt: now() };
      const tombstone = await store.takeDown(id, why, matchSpeakers);
      if (tombstone === null) throw articleNotFound(id);
      return { ...tombstone };
    },
  };
}

/** Articles: taking documents in, and reading what is stored. */

import { matchSpeakers } from '../engine/index.ts';
import { ExpectedError } from '../errors.ts';
import type { ArticleRecord, SavedArticle } from '../store/store.ts';
import { type CopiesView, viewCopies } from './copies-view.ts';
import { extractorOf, type ServiceDeps } from './deps.ts';
import type { DocumentInput } from './document-input.ts';
import { warnOfEncoding } from './encoding-warnings.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type ListView, listPage, type PageRequest, present } from './lists.ts';
import { readBounds } from './moments.ts';
import { outletService } from './outlets.ts';
import { type RevisionDetailView, type RevisionView, viewRevision } from './revision-view.ts';
import { type ArticleView, type QuoteView, viewArticle, viewQuote } from './views.ts';
import { without } from './without.ts';

export interface ArticleQuery {
  readonly externalId?: string | undefined;
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** An article as it stands after ingesting, and what ingesting did to it. */
export interface IngestedArticle extends ArticleView {
  outcome: Exclude<SavedArticle['outcome'], 'taken_down'>;
}

/** What is left of an article that was taken down. */
export interface TombstoneView {
  id: string;
  externalId: string | null;
  url: string | null;
  reason: string;
  removedBy: string | null;
  removedAt: string;
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

/** An article in a list: without its text. */
export type ArticleSummaryView = Omit<ArticleView, 'text' | 'isTextWithheld'>;

/** An article with its text and all its quotes, in text order. */
export interface ArticleDetailView {
  article: ArticleView;
  quotes: QuoteView[];
  /** The articles that carry nearly the same text; null for one that stands alone. */
  copies: CopiesView | null;
}

export interface ArticleService {
  /**
   * Extracts and stores one document; on disk when it resolves. `body` is the page as it came,
   * where that is known; else it is made from the document's text.
   *
   * @throws ExpectedError `empty_page`, `no_article_found`, `database_busy`
   */
  ingest(document: DocumentInput, options?: IngestOptions): Promise<IngestView>;
  /** Oldest first. @throws ExpectedError `outlet_not_found`, `invalid_cursor`, `invalid_request` */
  list(query: ArticleQuery, page: PageRequest): Promise<ListView<ArticleSummaryView>>;
  /** @throws ExpectedError `article_not_found`, `article_taken_down` */
  get(id: string): Promise<ArticleDetailView>;
  /** Oldest first, the newest last. @throws ExpectedError `article_not_found`, `article_taken_down`, `invalid_cursor` */
  listRevisions(id: string, page: PageRequest): Promise<ListView<RevisionView>>;
  /** @throws ExpectedError `article_not_found`, `article_taken_down`, `revision_not_found` */
  getRevision(id: string, revision: number): Promise<RevisionDetailView>;
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
  const outlets = outletService({ store });
  const stored = async (id: string): Promise<ArticleRecord> => {
    const article = await store.findArticle(id);
    if (article !== null) return article;
    const tombstone = await store.findTombstone(id);
    throw tombstone === null ? notFound(id) : takenDownError(tombstone);
  };
  return {
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
        articles.push({ ...viewArticle(await stored(id)), outcome });
        quotes.push(...(await store.listQuotesOfArticle(id)).map(viewQuote));
      }
      const warnings = warnOfEncoding(document);
      return { articles, quotes, takenDown, ...(warnings.length > 0 ? { warnings } : {}) };
    },
    async list({ externalId, outlet, url, from, to }, page) {
      if (outlet !== undefined) await outlets.get(outlet);
      const filter = present({
        externalId,
        outletId: outlet,
        url,
        ...readBounds({ from, to }),
      });
      return listPage(
        { list: 'articles', ...filter },
        page,
        (slice) => store.listArticles(filter, slice),
        summarize,
      );
    },
    async get(id) {
      const article = viewArticle(await stored(id));
      const quotes = (await store.listQuotesOfArticle(id)).map(viewQuote);
      return { article, quotes, copies: viewCopies(await store.listCopies(id, MOST_COPIES)) };
    },
    async listRevisions(id, page) {
      await stored(id);
      const filters = { list: 'revisions', id };
      return listPage(filters, page, (slice) => store.listRevisions(id, slice), viewRevision);
    },
    async getRevision(id, revision) {
      await stored(id);
      const record = await store.findRevision(id, revision);
      if (record !== null)
        return { ...viewRevision(record), text: record.text, isTextWithheld: false };
      throw new ExpectedError(
        'revision_not_found',
        `The article has no revision ${revision}: list them with GET /v1/articles/${id}/revisions.`,
      );
    },
    async takeDown(id, { reason, by }) {
      const why = { reason, removedBy: by ?? null, removedAt: now() };
      const tombstone = await store.takeDown(id, why, matchSpeakers);
      if (tombstone === null) throw notFound(id);
      return { ...tombstone };
    },
  };
}

const MOST_COPIES = 100;

const notFound = (id: string): ExpectedError =>
  new ExpectedError(
    'article_not_found',
    `There is no article with the id "${id}": list them with GET /v1/articles.`,
  );

/** The error for an article that was taken down. */
export const takenDownError = ({
  id,
  removedAt,
  reason,
}: Pick<TombstoneView, 'id' | 'removedAt' | 'reason'>): ExpectedError =>
  new ExpectedError(
    'article_taken_down',
    `The article ${id} was taken down on ${removedAt} (${reason}). To take it in again, send it with restore=true.`,
  );

function summarize(record: ArticleRecord): ArticleSummaryView {
  return without(viewArticle(record), 'text', 'isTextWithheld');
}

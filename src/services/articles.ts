/** Articles: taking documents in, and reading what is stored. */

import { matchSpeaker } from '../engine/index.ts';
import { ExpectedError } from '../errors.ts';
import type { ArticleRecord, SavedArticle } from '../store/store.ts';
import { extractorOf, type ServiceDeps } from './deps.ts';
import type { DocumentInput } from './document-input.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type ListView, listPage, type PageRequest, present } from './lists.ts';
import { readBounds } from './moments.ts';
import { outletService } from './outlets.ts';
import { type ArticleView, type QuoteView, viewArticle, viewQuote } from './views.ts';

export interface ArticleQuery {
  readonly externalId?: string | undefined;
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** An article as it stands after ingesting, and what ingesting did to it. */
export interface IngestedArticle extends ArticleView {
  outcome: SavedArticle['outcome'];
}

/** What came of one document. */
export interface IngestView {
  articles: IngestedArticle[];
  quotes: QuoteView[];
}

/** An article in a list: without its text. */
export type ArticleSummaryView = Omit<ArticleView, 'text'>;

/** An article with its text and all its quotes, in text order. */
export interface ArticleDetailView {
  article: ArticleView;
  quotes: QuoteView[];
}

export interface ArticleService {
  /**
   * Extracts and stores one document; on disk when it resolves. `body` is the page as it came,
   * where that is known; else it is made from the document's text.
   *
   * @throws ExpectedError `empty_page`, `no_article_found`, `database_busy`
   */
  ingest(
    document: DocumentInput,
    options?: { readonly body?: Uint8Array | undefined },
  ): Promise<IngestView>;
  /** Oldest first. @throws ExpectedError `outlet_not_found`, `invalid_cursor`, `invalid_request` */
  list(query: ArticleQuery, page: PageRequest): Promise<ListView<ArticleSummaryView>>;
  /** @throws ExpectedError `article_not_found` */
  get(id: string): Promise<ArticleDetailView>;
}

/** Makes the use cases around articles. */
export function articleService(deps: ServiceDeps): ArticleService {
  const { store, now } = deps;
  const extractor = extractorOf(deps);
  const save = async (
    document: DocumentInput,
    body: Uint8Array | undefined,
  ): Promise<readonly SavedArticle[]> => {
    const fingerprint = fingerprintOf(document);
    const seen = await store.findSeen(fingerprint);
    if (seen !== null) return seen.map((id) => ({ id, outcome: 'unchanged' }));
    const page = await extractor.readPage(document, now());
    return store.savePage({ ...page, fingerprint, body: body ?? page.body }, matchSpeaker);
  };
  const outlets = outletService({ store });
  const stored = async (id: string): Promise<ArticleRecord> => {
    const article = await store.findArticle(id);
    if (article !== null) return article;
    throw new ExpectedError(
      'article_not_found',
      `There is no article with the id "${id}": list them with GET /v1/articles.`,
    );
  };
  return {
    async ingest(document, { body } = {}) {
      const saved = await save(document, body);
      const articles: IngestedArticle[] = [];
      const quotes: QuoteView[] = [];
      for (const { id, outcome } of saved) {
        articles.push({ ...viewArticle(await stored(id)), outcome });
        quotes.push(...(await store.listQuotesOfArticle(id)).map(viewQuote));
      }
      return { articles, quotes };
    },
    async list({ externalId, outlet, url, from, to }, page) {
      if (outlet !== undefined) await outlets.get(outlet);
      const filter = present({
        externalId,
        outletId: outlet,
        url,
        ...readBounds({ from, to }),
      });
      return listPage(filter, page, (slice) => store.listArticles(filter, slice), summarize);
    },
    async get(id) {
      const article = viewArticle(await stored(id));
      return { article, quotes: (await store.listQuotesOfArticle(id)).map(viewQuote) };
    },
  };
}

function summarize(record: ArticleRecord): ArticleSummaryView {
  const summary: ArticleSummaryView & { text?: string } = viewArticle(record);
  delete summary.text;
  return summary;
}

/** Reading what is stored of articles, without what taking them in needs. */

import { ExpectedError } from '../errors.ts';
import type { ArticleRecord } from '../store/store.ts';
import { type CopiesView, viewCopies } from './copies-view.ts';
import type { ServiceDeps } from './deps.ts';
import { type ListView, listPage, type PageRequest, present } from './lists.ts';
import { readBounds } from './moments.ts';
import { outletService } from './outlets.ts';
import { type RevisionDetailView, type RevisionView, viewRevision } from './revision-view.ts';
import {
  type ArticleSummaryView,
  type ArticleView,
  type QuoteView,
  viewArticle,
  viewArticleSummary,
  viewQuote,
} from './views.ts';

export interface ArticleQuery {
  readonly externalId?: string | undefined;
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
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

/** An article with its text and all its quotes, in text order. */
export interface ArticleDetailView {
  article: ArticleView;
  quotes: QuoteView[];
  /** The articles that carry nearly the same text; null for one that stands alone. */
  copies: CopiesView | null;
}

export interface ArticleReads {
  /** Oldest first. @throws ExpectedError `outlet_not_found`, `invalid_cursor`, `invalid_request` */
  list(query: ArticleQuery, page: PageRequest): Promise<ListView<ArticleSummaryView>>;
  /** @throws ExpectedError `article_not_found`, `article_taken_down` */
  get(id: string): Promise<ArticleDetailView>;
  /** Oldest first, the newest last. @throws ExpectedError `article_not_found`, `article_taken_down`, `invalid_cursor` */
  listRevisions(id: string, page: PageRequest): Promise<ListView<RevisionView>>;
  /** @throws ExpectedError `article_not_found`, `article_taken_down`, `revision_not_found` */
  getRevision(id: string, revision: number): Promise<RevisionDetailView>;
}

/** Makes the use cases. */
export function articleReads({ store }: Pick<ServiceDeps, 'store'>): ArticleReads {
  const outlets = outletService({ store });
  return {
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
        viewArticleSummary,
      );
    },
    async get(id) {
      const article = viewArticle(await storedArticle(store, id));
      const quotes = (await store.listQuotesOfArticle(id)).map(viewQuote);
      return { article, quotes, copies: viewCopies(await store.listCopies(id, MOST_COPIES)) };
    },
    async listRevisions(id, page) {
      await storedArticle(store, id);
      const filters = { list: 'revisions', id };
      return listPage(filters, page, (slice) => store.listRevisions(id, slice), viewRevision);
    },
    async getRevision(id, revision) {
      await storedArticle(store, id);
      const record = await store.findRevision(id, revision);
      if (record !== null)
        return { ...viewRevision(record), text: record.text, isTextWithheld: false };
      throw new ExpectedError(
        'revision_not_found',
        `The article has no revision ${revision}: list them with GET /v1/articles/${id}/revisions.`,
      );
    },
  };
}

const MOST_COPIES = 100;

/** Gives the article. @throws ExpectedError `article_not_found`, `article_taken_down` */
export async function storedArticle(
  store: Pick<ServiceDeps['store'], 'findArticle' | 'findTombstone'>,
  id: string,
): Promise<ArticleRecord> {
  const article = await store.findArticle(id);
  if (article !== null) return article;
  const tombstone = await store.findTombstone(id);
  throw tombstone === null ? articleNotFound(id) : takenDownError(tombstone);
}

/** The error for an article that isn't there. */
export const articleNotFound = (id: string): ExpectedError =>
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

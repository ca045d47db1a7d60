/** Quotes: listing with filters, full-text search, getting one. */

import type { QuoteType, SpeechAct } from '../engine/index.ts';
import { ExpectedError } from '../errors.ts';
import type { QuoteFilter } from '../store/store.ts';
import type { ServiceDeps } from './deps.ts';
import { listPage, type PageRequest, present } from './lists.ts';
import { readBounds } from './moments.ts';
import { outletService } from './outlets.ts';
import { type QuoteListView, searchPage } from './quote-search.ts';
import { findFilteredSpeakers } from './speaker-filter.ts';
import { readTextQuery } from './text-query.ts';
import { type QuoteView, viewQuote } from './views.ts';

/** What a list of quotes may be narrowed by. */
export interface QuoteQuery {
  /** A speaker's id, or a name: then all whose name or alias it is. */
  readonly speaker?: string | undefined;
  /** Words that must all occur in content, context or headline. */
  readonly q?: string | undefined;
  /** An outlet's id. */
  readonly outlet?: string | undefined;
  /** An article's id. */
  readonly article?: string | undefined;
  readonly type?: QuoteType | undefined;
  readonly speechAct?: SpeechAct | undefined;
  /** Published at or after; a date or a time. */
  readonly from?: string | undefined;
  /** Published before; a date or a time. */
  readonly to?: string | undefined;
  readonly minConfidence?: number | undefined;
}

export interface QuoteService {
  /**
   * Oldest stored first; with `q` best match first, and then at most the 100 best.
   *
   * @throws ExpectedError `invalid_cursor`, `invalid_request`; and, where a filter names what isn't there,
   * `speaker_not_found`, `outlet_not_found`, `article_not_found`
   */
  list(query: QuoteQuery, page: PageRequest): Promise<QuoteListView>;
  /** @throws ExpectedError `quote_not_found` */
  get(id: string): Promise<QuoteView>;
}

/** Makes the use cases around quotes. */
export function quoteService({ store }: Pick<ServiceDeps, 'store'>): QuoteService {
  const outlets = outletService({ store });

  /** An empty list then always means: all that was named is there, and no quote fits. */
  const filterOf = async (query: QuoteQuery): Promise<QuoteFilter> => {
    const { speaker, outlet, article, type, speechAct, from, to, minConfidence } = query;
    if (outlet !== undefined) await outlets.get(outlet);
    if (article !== undefined && (await store.findArticle(article)) === null) {
      throw new ExpectedError('article_not_found', `There is no article with the id "${article}".`);
    }
    return present({
      speakerIds: speaker === undefined ? undefined : await findFilteredSpeakers(store, speaker),
      outletId: outlet,
      articleId: article,
      type,
      speechAct,
      ...readBounds({ from, to }),
      minConfidence,
    });
  };

  return {
    async list(query, page) {
      const filter = await filterOf(query);
      if (query.q !== undefined) {
        return searchPage(store, readTextQuery(query.q), filter, query, page);
      }
      const list = await listPage(
        query,
        page,
        (slice) => store.listQuotes(filter, slice),
        viewQuote,
      );
      return { ...list, truncated: false };
    },
    async get(id) {
      const quote = await store.findQuote(id);
      if (quote !== null) return viewQuote(quote);
      throw new ExpectedError(
        'quote_not_found',
        `There is no quote with the id "${id}": list them with GET /v1/quotes.`,
      );
    },
  };
}

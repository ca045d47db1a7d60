/** Quotes: listing with filters, full-text search, getting one. */

import { ExpectedError } from '../errors.ts';
import type { FacetCount, QuoteFacet, QuoteFilter, Store } from '../store/store.ts';
import type { ServiceDeps } from './deps.ts';
import { type ListView, listPage, type PageRequest } from './lists.ts';
import { filterOf, type QuoteNarrowing } from './quote-narrowing.ts';
import {
  type ListedQuoteView,
  readSearch,
  type SearchedWords,
  searchPage,
  viewListed,
} from './quote-search.ts';
import { type QuoteView, viewQuote } from './views.ts';

/** What a list of quotes may be narrowed by, and how it is given. */
export interface QuoteQuery extends QuoteNarrowing {
  /** By default `relevance` with words, `stored` without. */
  readonly sort?: QuoteSort | undefined;
  /** What to count. */
  readonly facets?: readonly QuoteFacet[] | undefined;
}

export const QUOTE_SORTS = ['relevance', 'newest', 'oldest', 'stored', 'confidence'] as const;
export type QuoteSort = (typeof QUOTE_SORTS)[number];
export { QUOTE_FACETS } from '../store/store.ts';

/** Counts of what fits all filters, by its properties. */
export interface FacetsView {
  values: FacetCount[];
  /** Over how many quotes. */
  counted: number;
  /** True when there are more, of which the newest stored were counted. */
  truncated: boolean;
}

/** A page of quotes; `truncated` says that a search had more hits than can be reached. */
export interface QuoteListView extends ListView<ListedQuoteView> {
  truncated: boolean;
  /** Null where none were asked for. */
  facets: FacetsView | null;
}

export interface QuoteService {
  /**
   * Oldest stored first; with `q` or `topic` best match first, at most the 100 best, or all with `stored`, where a page
   * may be short.
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
  return {
    async list(query, page) {
      const filter = await filterOf(store, query);
      const words = await readSearch(store, query);
      const order = orderOf(query, words !== null);
      const facets = query.facets ? await countedFacets(store, words, filter, query.facets) : null;
      // What is counted besides doesn't change what is listed.
      const filters = { list: 'quotes', ...query, facets: undefined };
      if (words !== null && isRanked(order)) {
        return { ...(await searchPage(store, words, filter, order, filters, page)), facets };
      }
      const by = order === 'relevance' ? 'stored' : order;
      const list = await listPage(
        filters,
        page,
        (slice) =>
          words === null
            ? store.listQuotes(filter, slice, by)
            : store.listMatches(words.query, filter, slice),
        (quote) => viewListed(quote, words),
      );
      return { ...list, truncated: false, facets };
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

const isRanked = (order: QuoteSort): order is 'relevance' | 'newest' | 'oldest' =>
  order === 'relevance' || order === 'newest' || order === 'oldest';

/** @throws ExpectedError `invalid_request` for an order that the list can't have */
function orderOf({ sort }: QuoteQuery, hasWords: boolean): QuoteSort {
  const order = sort ?? (hasWords ? 'relevance' : 'stored');
  const fits = hasWords ? order !== 'confidence' : order !== 'relevance';
  if (fits) return order;
  const message = hasWords
    ? 'must be "relevance", "newest", "oldest" or "stored" in a search for words'
    : 'may be "relevance" only in a search for words: add q or topic';
  throw new ExpectedError('invalid_request', `The request is not valid: /sort ${message}`, {
    details: [{ pointer: '/sort', message }],
  });
}

async function countedFacets(
  store: Store,
  words: SearchedWords | null,
  filter: QuoteFilter,
  facets: readonly QuoteFacet[],
): Promise<FacetsView> {
  if (words?.query.allOf.length === 0) return { values: [], counted: 0, truncated: false };
  const query = words?.query ?? { allOf: [] };
  const { counts, counted, isCut } = await store.countFacets(query, filter, facets);
  return { values: counts, counted, truncated: isCut };
}

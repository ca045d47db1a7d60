/** Quotes: listing with filters, full-text search, getting one. */

import type { QuoteType, SpeechAct } from '../engine/index.ts';
import { ExpectedError } from '../errors.ts';
import type { FacetCount, QuoteFacet, QuoteFilter, Store } from '../store/store.ts';
import type { ServiceDeps } from './deps.ts';
import { type ListView, listPage, type PageRequest, present } from './lists.ts';
import { readBounds } from './moments.ts';
import { findFilteredOutlet } from './outlet-filter.ts';
import {
  type ListedQuoteView,
  readSearch,
  type SearchedWords,
  searchPage,
} from './quote-search.ts';
import { findFilteredSpeakers } from './speaker-filter.ts';
import { type QuoteView, viewQuote } from './views.ts';

/** What a list of quotes may be narrowed by. */
export interface QuoteQuery {
  /** A speaker's id, or a name: then all whose name or alias it is. */
  readonly speaker?: string | undefined;
  /** Words that must all occur in content, context or headline. */
  readonly q?: string | undefined;
  /** The same, but words for the same matter may stand in. */
  readonly topic?: string | undefined;
  /** An outlet's id or name. */
  readonly outlet?: string | undefined;
  /** An article's id. */
  readonly article?: string | undefined;
  readonly type?: QuoteType | undefined;
  readonly speechAct?: SpeechAct | undefined;
  /** Words that whom it was said to, the medium or the first outlet must have. */
  readonly venue?: string | undefined;
  /** Published at or after; a date or a time. */
  readonly from?: string | undefined;
  /** Published before; a date or a time. */
  readonly to?: string | undefined;
  /** The day on which it was said, where that is known. */
  readonly saidFrom?: string | undefined;
  readonly saidTo?: string | undefined;
  readonly minConfidence?: number | undefined;
  /** Those that people rejected or that vanished, or all; without words alone. */
  readonly status?: QuoteFilter['status'] | undefined;
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
   * Oldest stored first; with `q` or `topic` best match first, and then at most the 100 best.
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
      const filters = { ...query, facets: undefined };
      if (words !== null && isRanked(order)) {
        return { ...(await searchPage(store, words, filter, order, filters, page)), facets };
      }
      const by = isRanked(order) && order === 'relevance' ? 'stored' : order;
      const list = await listPage(
        filters,
        page,
        (slice) => store.listQuotes(filter, slice, by),
        (quote): ListedQuoteView => ({ ...viewQuote(quote), match: null }),
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

/** An empty list then always means: all that was named is there, and no quote fits. */
async function filterOf(store: Store, query: QuoteQuery): Promise<QuoteFilter> {
  const { speaker, outlet, article, type, speechAct, venue, minConfidence, status } = query;
  if (status !== undefined && status !== 'shown' && (query.q ?? query.topic) !== undefined) {
    const message =
      'may be another than "shown" only without q and topic: what isn’t shown isn’t searched';
    throw new ExpectedError('invalid_request', `The request is not valid: /status ${message}`, {
      details: [{ pointer: '/status', message }],
    });
  }
  const said = readBounds({ from: query.saidFrom, to: query.saidTo }, 'said');
  if (article !== undefined && (await store.findArticle(article)) === null) {
    throw new ExpectedError('article_not_found', `There is no article with the id "${article}".`);
  }
  return present({
    speakerIds: speaker === undefined ? undefined : await findFilteredSpeakers(store, speaker),
    outletId: outlet === undefined ? undefined : await findFilteredOutlet(store, outlet),
    articleId: article,
    type,
    speechAct,
    venue,
    ...readBounds(query),
    saidFrom: said.from,
    saidTo: said.to,
    minConfidence,
    status,
  });
}

const isRanked = (order: QuoteSort): order is 'relevance' | 'newest' | 'oldest' =>
  order === 'relevance' || order === 'newest' || order === 'oldest';

/** @throws ExpectedError `invalid_request` for an order that the list can't have */
function orderOf({ sort }: QuoteQuery, hasWords: boolean): QuoteSort {
  const order = sort ?? (hasWords ? 'relevance' : 'stored');
  const fits = hasWords ? isRanked(order) : order !== 'relevance';
  if (fits) return order;
  const message = hasWords
    ? 'must be "relevance", "newest" or "oldest" in a search for words'
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

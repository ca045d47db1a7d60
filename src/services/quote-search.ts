/** A page of a full-text search: the store gives the best hits at once, cursors walk through them. */

import type { QuoteFilter, Store, TextQuery } from '../store/store.ts';
import { decodeCursor, encodeCursor } from './cursors.ts';
import type { ListView, PageRequest } from './lists.ts';
import { type QuoteView, viewQuote } from './views.ts';

/** A page of quotes; `truncated` says that a search had more hits than can be reached. */
export interface QuoteListView extends ListView<QuoteView> {
  truncated: boolean;
}

/** The store's bound on hits; what ranks below can't be reached, and `truncated` says so. */
const MOST_HITS = 100;

/**
 * Gives one page of the hits, best first. Words without a letter or digit ask for nothing and find nothing.
 *
 * @throws ExpectedError `invalid_cursor`
 */
export async function searchPage(
  store: Pick<Store, 'searchQuotes'>,
  text: TextQuery,
  filter: QuoteFilter,
  query: object,
  { limit, cursor }: PageRequest,
): Promise<QuoteListView> {
  const after = decodeCursor(cursor, query);
  if (text.allOf.length === 0) return { items: [], nextCursor: null, truncated: false };
  const hits = await store.searchQuotes(text, filter, MOST_HITS);
  // New rows may move the ranks meanwhile: go on after the last quote given, or else below its rank.
  const place = hits.findIndex(({ quote }) => quote.id === after?.id);
  const left =
    after === null
      ? hits
      : place === -1
        ? hits.filter(({ rank }) => rank < Number(after.key))
        : hits.slice(place + 1);
  const page = left.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ quote }) => viewQuote(quote)),
    nextCursor:
      last === undefined || left.length <= limit
        ? null
        : encodeCursor({ key: String(last.rank), id: last.quote.id }, query),
    truncated: hits.length >= MOST_HITS,
  };
}

/** A page of a full-text search: the best hits are chosen at once, cursors walk through them. */

import { rankHits } from '../search/rank-hits.ts';
import { makeThesaurus } from '../search/thesaurus.ts';
import { askedWords, relatedWords, type TopicTerm, widenTopic } from '../search/topic-groups.ts';
import type { QuoteFilter, QuoteRecord, Store, TextQuery } from '../store/store.ts';
import { explainMatch } from './answer-match.ts';
import type { MatchView } from './answer-view.ts';
import { decodeRest, encodeRest } from './list-cursors.ts';
import type { PageRequest } from './lists.ts';
import { readTextQuery } from './text-query.ts';
import { type QuoteView, viewQuote } from './views.ts';

/** A quote of a list; `match` says where the words stand, null where none were asked for. */
export interface ListedQuoteView extends QuoteView {
  match: MatchView | null;
}

/** What of a search is text. */
export interface SearchedWords {
  readonly terms: readonly TopicTerm[];
  readonly query: TextQuery;
}

/** The store's bound on hits; what ranks below can't be reached, and `truncated` says so. */
const MOST_HITS = 100;

/**
 * Reads words that must all stand there, and a topic whose words others may stand in for; null without
 * either.
 */
export async function readSearch(
  store: Store,
  { q, topic }: { readonly q?: string | undefined; readonly topic?: string | undefined },
): Promise<SearchedWords | null> {
  if (q === undefined && topic === undefined) return null;
  const words = readTextQuery(q ?? '').allOf.flatMap(({ anyOf: [asked = ''] }) => asked);
  const bare = words.map((asked) => ({ asked, similar: [], related: [], parts: [] }));
  const topical = readTextQuery(topic ?? '').allOf.flatMap(({ anyOf: [asked = ''] }) => asked);
  const thesaurus = makeThesaurus(await store.listTopicEdits());
  const widened = await widenTopic(store, thesaurus, thesaurus.joinCompounds(topical));
  const query = {
    allOf: [...askedWords(bare, []).allOf, ...relatedWords(widened, []).allOf],
  };
  return { terms: [...bare, ...widened], query };
}

/** A page of hits, and whether there are more than can be reached. */
export interface SearchPage {
  items: ListedQuoteView[];
  nextCursor: string | null;
  truncated: boolean;
}

/**
 * Gives one page of the hits, best first or by date. Words without a letter or digit find nothing.
 *
 * @throws ExpectedError `invalid_cursor`
 */
export async function searchPage(
  store: Store,
  { terms, query }: SearchedWords,
  filter: QuoteFilter,
  order: 'relevance' | 'newest' | 'oldest',
  filters: object,
  { limit, cursor }: PageRequest,
): Promise<SearchPage> {
  const rest = decodeRest(cursor, filters);
  if (query.allOf.length === 0) return { items: [], nextCursor: null, truncated: false };
  const found =
    rest === null
      ? await search(store, { terms, query }, filter, order)
      : { quotes: await store.findQuotes(rest), isCut: false };
  const left = found.quotes.slice(limit).map(({ id }) => id);
  return {
    items: found.quotes.slice(0, limit).map((record) => viewListed(record, { terms })),
    nextCursor: encodeRest(left, filters),
    truncated: found.isCut,
  };
}

/** Shows a quote of a list, and where it has the words that were searched for. */
export function viewListed(
  record: QuoteRecord,
  words: Pick<SearchedWords, 'terms'> | null,
): ListedQuoteView {
  const quote = viewQuote(record);
  // Copying with "..." takes longer than all else here.
  if (words === null) return Object.assign(quote, { match: null });
  const explained = { topic: words.terms, completing: { parts: [], companions: [] } };
  return { ...quote, match: explainMatch(record, quote, explained) };
}

async function search(
  store: Store,
  { terms, query }: SearchedWords,
  filter: QuoteFilter,
  order: 'relevance' | 'newest' | 'oldest',
): Promise<{ readonly quotes: readonly QuoteRecord[]; readonly isCut: boolean }> {
  const by = order === 'relevance' ? 'place' : order;
  const { hits, isCut } = await store.searchQuotes(query, filter, { limit: MOST_HITS, order: by });
  if (order !== 'relevance') return { quotes: hits.map(({ quote }) => quote), isCut };
  const ranked = rankHits(
    hits.map(({ quote, place }) => ({ quote, place, by: 'related', missing: [] })),
    { topic: terms, order: 'best' },
  );
  return { quotes: ranked.map(({ quote }) => quote), isCut };
}

/** A store whose articles can be corrected: stated pages in, what a person would look at out. */

import { matchSpeakers } from '../../src/engine/index.ts';
import type { Author, QuoteRecord, Store } from '../../src/store/store.ts';
import { newArticle, newPage, type StatedQuote } from './new-page.ts';

/** Whoever corrects in tests. */
export const AUTHOR: Author = { by: 'local', at: '2025-03-06T00:00:00Z', reason: null };

/** Stores an article under an external id; again with another text, it is a revision. Gives its id. */
export async function ingest(
  store: Store,
  externalId: string,
  text: string,
  quotes: readonly StatedQuote[],
): Promise<string> {
  const page = newPage([newArticle(text, quotes)], { externalId });
  const [saved] = await store.savePage(page, matchSpeakers);
  return saved?.id ?? '';
}

/** All quotes, of whatever status. */
export async function allQuotes(store: Store): Promise<QuoteRecord[]> {
  return (await store.listQuotes({ status: 'all' }, { limit: 100, after: null })).items;
}

/** The words of a quote at its offsets. */
export const wordsOf = ({ article, content }: QuoteRecord): string =>
  content.map(({ start, end }) => article.text.slice(start, end)).join(' … ');

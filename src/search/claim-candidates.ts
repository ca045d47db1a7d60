/** Finds stored quotes that may have the words of a claim, with slips of the pen, and over several quotes. */

import { saidWords } from '../store/said-words.ts';
import type { QuoteFilter, QuoteRecord, Store, TermGroup } from '../store/store.ts';

/** Words that a search asks for at once; the longest, which are the rarest as a rule. */
const SEARCHED_WORDS = 5;
/** Words that one which nobody said may be misspelt for. */
const MOST_SIMILAR = 3;
/** Sentences that are looked for one by one. */
const MOST_SENTENCES = 6;
/** How many are taken of what has the whole claim, or words of it, and of what has a sentence. */
const MOST_FOUND = { bySearch: 20, byKeys: 60, bySentence: 10 } as const;

type Searched = Pick<Store, 'searchQuotes' | 'findLikeQuotes' | 'findSimilarTerms'>;

/**
 * By neighbouring words, as a phrase and by the longest words, of the speaker first; of several sentences each by
 * itself too. Some hundreds at most.
 */
export async function findCandidates(
  store: Searched,
  claim: string,
  { from, to }: Pick<QuoteFilter, 'from' | 'to'>,
  speakerIds: readonly string[] | null,
): Promise<QuoteRecord[]> {
  const bounds = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const filters: QuoteFilter[] =
    speakerIds === null || speakerIds.length === 0 ? [bounds] : [{ ...bounds, speakerIds }, bounds];
  const found = new Map<string, QuoteRecord>();
  const search = async (allOf: readonly TermGroup[], limit: number): Promise<void> => {
    for (const filter of filters) {
      const { hits } = await store.searchQuotes({ allOf }, filter, { limit });
      for (const { quote } of hits) found.set(quote.id, quote);
    }
  };
  const seekAlike = async (words: string, limit: number): Promise<void> => {
    const alike = await store.findLikeQuotes(words, limit);
    for (const quote of alike) if (isWithin(quote, bounds)) found.set(quote.id, quote);
  };
  const longest = await anySpelling(store, longestOf(wordsOf(claim)));
  for (const groups of [[asPhrase(claim)], longest, longest.slice(0, 2)]) {
    await search(groups, MOST_FOUND.bySearch);
  }
  for (const sentence of sentencesOf(claim)) {
    await search([asPhrase(sentence)], MOST_FOUND.bySentence);
    await seekAlike(sentence, MOST_FOUND.bySentence);
  }
  await seekAlike(claim, MOST_FOUND.byKeys);
  return [...found.values()];
}

const wordsOf = (text: string): string[] =>
  saidWords(text).map(({ start, end }) => text.slice(start, end));

const asPhrase = (text: string): TermGroup => ({ anyOf: [wordsOf(text).join(' ')] });

const longestOf = (words: readonly string[]): string[] =>
  [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, SEARCHED_WORDS);

/** "agian" is in no quote: "again" stands in for it. */
async function anySpelling(store: Searched, words: readonly string[]): Promise<TermGroup[]> {
  const groups: TermGroup[] = [];
  for (const word of words) {
    groups.push({ anyOf: [word, ...(await store.findSimilarTerms(word, MOST_SIMILAR))] });
  }
  return groups;
}

/** The sentences of a text that has several, and what an ellipsis parts. */
function sentencesOf(text: string): string[] {
  const sentences = text.split(/[.?!…]+/u).filter((part) => wordsOf(part).length > 0);
  return sentences.length < 2 ? [] : sentences.slice(0, MOST_SENTENCES);
}

function isWithin(
  { article }: QuoteRecord,
  { from, to }: Pick<QuoteFilter, 'from' | 'to'>,
): boolean {
  const published = article.publishedAt ?? '';
  return (
    (from === undefined || published >= from) &&
    (to === undefined || (published !== '' && published < to))
  );
}

/** Runs of what one speaker says in an article, one quote after the other: a claim may have the words of several. */

import type { QuoteRecord, Store } from '../store/store.ts';

/** Neighbours of one speaker, in text order. */
export type JoinedQuotes = readonly [QuoteRecord, ...QuoteRecord[]];

/** Speakers of articles whose quotes are joined: those of whom most was found. */
const MOST_VOICES = 5;
/** So many quotes are joined at most. */
const LONGEST = 4;

/**
 * Gives the runs of two to four quotes that begin and end with a found one. What somebody said is never joined with
 * what they denied or asked.
 */
export async function joinNeighbours(
  store: Pick<Store, 'listQuotesOfArticle'>,
  found: readonly QuoteRecord[],
): Promise<JoinedQuotes[]> {
  const voices = new Map<string, QuoteRecord[]>();
  for (const quote of found) {
    const voice = voiceOf(quote);
    if (voice !== null) voices.set(voice, [...(voices.get(voice) ?? []), quote]);
  }
  const likeliest = [...voices]
    .filter(([, quotes]) => quotes.length > 1)
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_VOICES);
  const joined: JoinedQuotes[] = [];
  for (const [voice, [first, ...others]] of likeliest) {
    if (!first) continue;
    const all = await store.listQuotesOfArticle(first.article.id);
    const wanted = new Set([first, ...others].map(({ id }) => id));
    joined.push(
      ...runsOf(
        all.filter((quote) => voiceOf(quote) === voice),
        wanted,
      ),
    );
  }
  return joined;
}

/** The same for what one speaker does by speaking in one article; null for nobody known. */
const voiceOf = ({ article, speaker, speechAct }: QuoteRecord): string | null =>
  speaker?.id == null ? null : [article.id, speaker.id, speechAct].join(' ');

function runsOf(quotes: readonly QuoteRecord[], wanted: ReadonlySet<string>): JoinedQuotes[] {
  const isWanted = (quote: QuoteRecord | undefined): boolean =>
    quote !== undefined && wanted.has(quote.id);
  return quotes.flatMap((first, at) =>
    isWanted(first)
      ? Array.from({ length: LONGEST - 1 }, (_, more): JoinedQuotes[] => {
          const others = quotes.slice(at + 1, at + 2 + more);
          const isRun = others.length === more + 1 && isWanted(others.at(-1));
          return isRun && isInOrder([first, ...others]) ? [[first, ...others]] : [];
        }).flat()
      : [],
  );
}

/** A quote may stand within another: then their words would come twice. */
const isInOrder = (quotes: readonly QuoteRecord[]): boolean =>
  quotes.every(
    ({ content }, at) =>
      at === 0 || (content[0]?.start ?? 0) >= (quotes[at - 1]?.content.at(-1)?.end ?? 0),
  );

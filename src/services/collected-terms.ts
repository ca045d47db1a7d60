/** The terms of many quotes, each with the quotes that have it. */

import type { Topic } from '../search/built-in-topics.ts';
import { saidTerms } from '../search/said-terms.ts';
import type { Thesaurus } from '../search/thesaurus.ts';
import type { ContentRecord } from '../store/store.ts';

/** A term that stands in two quotes or more. */
export interface CollectedTerm {
  /** As printed, each spelling once whatever its case, the commonest first; at most 10. */
  readonly words: readonly string[];
  readonly topic: Topic | null;
  /** In how many quotes. */
  readonly quotes: number;
  /** Days of those that have one, in order; a month or year where no more is known. */
  readonly dates: readonly string[];
}

interface Collecting {
  readonly printed: Map<string, Map<string, number>>;
  readonly topic: Topic | null;
  readonly dates: string[];
  quotes: number;
}

const MOST_SPELLINGS = 10;

/** Gives the commonest first. O(words). */
export function collectTerms(
  contents: readonly ContentRecord[],
  thesaurus: Pick<Thesaurus, 'topicsOfStems'>,
): CollectedTerm[] {
  const terms = new Map<string, Collecting>();
  for (const { said, publishedAt } of contents) {
    const seen = new Set<string>();
    for (const { key, printed, topic } of saidTerms(said, thesaurus)) {
      const term: Collecting = terms.get(key) ?? {
        printed: new Map(),
        topic,
        dates: [],
        quotes: 0,
      };
      terms.set(key, term);
      notePrinted(term.printed, printed);
      if (seen.has(key)) continue;
      seen.add(key);
      term.quotes++;
      if (publishedAt !== null) term.dates.push(publishedAt.slice(0, 10));
    }
  }
  return [...terms]
    .filter(([, { quotes }]) => quotes > 1)
    .sort(([a, m], [b, n]) => n.quotes - m.quotes || (a < b ? -1 : 1))
    .map(([, { printed, topic, dates, quotes }]) => ({
      words: spellingsOf(printed),
      ...{ topic, quotes, dates: dates.sort() },
    }));
}

/** Counts spellings by their words in lower case, and the ways to print each. */
function notePrinted(spellings: Map<string, Map<string, number>>, printed: string): void {
  const lower = printed.toLowerCase();
  const ways = spellings.get(lower) ?? new Map<string, number>();
  ways.set(printed, (ways.get(printed) ?? 0) + 1);
  spellings.set(lower, ways);
}

function spellingsOf(spellings: Collecting['printed']): string[] {
  const total = (ways: ReadonlyMap<string, number>): number =>
    [...ways.values()].reduce((sum, count) => sum + count, 0);
  return [...spellings.values()]
    .sort((a, b) => total(b) - total(a))
    .slice(0, MOST_SPELLINGS)
    .flatMap((ways) => [...ways].sort(([, m], [, n]) => n - m)[0]?.[0] ?? []);
}

/** Which quote of a changed article is which of the article before. */

/** What tells quotes apart. */
export interface ComparedQuote {
  readonly words: string;
  /** The same for the same speaker of both versions; "" for nobody. */
  readonly speaker: string;
}

/** So alike must the words be (of 1) to be a rewording of one another, said by the same or by somebody else. */
const LEAST_LIKENESS = 0.5;
const LEAST_LIKENESS_OF_OTHERS = 0.75;
/** Beyond so many quotes without a twin on a side, the rest counts as removed and added. */
const MOST_COMPARED = 300;

/**
 * Gives for each quote after a change the place of the same quote before it, or null: the same words of
 * the same speaker first, then the same words, then the likest rewording. Each quote is taken once.
 */
export function pairQuotes(
  before: readonly ComparedQuote[],
  after: readonly ComparedQuote[],
): (number | null)[] {
  const pairs = after.map((): number | null => null);
  const free = new Set(before.keys());
  const pairBy = (keyOf: (quote: ComparedQuote) => string): void => {
    const places = new Map<string, number[]>();
    for (const at of free) {
      const key = keyOf(before[at] ?? NOTHING);
      places.set(key, [...(places.get(key) ?? []), at]);
    }
    for (const [at, quote] of after.entries()) {
      const found = pairs[at] === null ? places.get(keyOf(quote))?.shift() : undefined;
      if (found === undefined) continue;
      pairs[at] = found;
      free.delete(found);
    }
  };
  pairBy(({ words, speaker }) => `${speaker}\n${plainWords(words)}`);
  pairBy(({ words }) => plainWords(words));
  pairReworded(before, after, pairs, free);
  return pairs;
}

const NOTHING: ComparedQuote = { words: '', speaker: '' };

function pairReworded(
  before: readonly ComparedQuote[],
  after: readonly ComparedQuote[],
  pairs: (number | null)[],
  free: Set<number>,
): void {
  const [old, fresh] = [before, after].map((quotes) =>
    quotes.map(({ words, speaker }) => ({ speaker, bag: bagOf(words) })),
  );
  const added = [...pairs.keys()].filter((at) => pairs[at] === null).slice(0, MOST_COMPARED);
  const removed = [...free].slice(0, MOST_COMPARED);
  const likely = added.flatMap((to) =>
    removed.flatMap((from) => {
      const [a, b] = [old?.[from], fresh?.[to]];
      if (!a || !b) return [];
      const alike = likeness(a.bag, b.bag);
      const least = a.speaker === b.speaker ? LEAST_LIKENESS : LEAST_LIKENESS_OF_OTHERS;
      return alike >= least ? [{ from, to, alike }] : [];
    }),
  );
  likely.sort((a, b) => b.alike - a.alike || a.to - b.to || a.from - b.from);
  for (const { from, to } of likely) {
    if (pairs[to] !== null || !free.delete(from)) continue;
    pairs[to] = from;
  }
}

/** The words without what typesetting changes: white space and the shape of marks. */
export const plainWords = (words: string): string =>
  words.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ').trim();

type Bag = ReadonlyMap<string, number>;

function bagOf(words: string): Bag {
  const bag = new Map<string, number>();
  for (const [word] of words.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

/** Twice what both have, of all that they have (Dice), words counted as often as they stand. */
function likeness(a: Bag, b: Bag): number {
  let both = 0;
  for (const [word, count] of a) both += Math.min(count, b.get(word) ?? 0);
  const all = sizeOf(a) + sizeOf(b);
  return all === 0 ? 0 : (2 * both) / all;
}

const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** Finds quotes that have the words of a topic that matter, where none has all. */

import type { QuoteFilter, QuoteHit, Store } from '../store/store.ts';
import type { TopicTerm } from './topic-groups.ts';
import { MOST_HITS, type TopicHit } from './topic-hit.ts';

/**
 * The words that are there must carry more than this share of what tells the topic apart. Rare words
 * carry more: of "electricity prices", "prices" alone is no answer.
 */
const LEAST_SHARE = 0.45;
/** What a related word carries of the word that was asked for. */
const RELATED_SHARE = 0.85;

interface PartlyFound {
  readonly hit: QuoteHit;
  readonly matched: readonly TopicTerm[];
  /** Sum of what the matched words carry. */
  readonly weight: number;
}

/** Those with the largest share of the topic; `[]` rather than quotes that share a common word with it. */
export async function findPartly(
  store: Store,
  topic: readonly TopicTerm[],
  filter: QuoteFilter,
): Promise<TopicHit[]> {
  const found = new Map<string, PartlyFound>();
  let whole = 0;
  for (const term of topic) {
    const weight = await weigh(store, term);
    whole += weight;
    for (const hit of await searchTerm(store, term, filter)) {
      const carried = weight * (hit.isAsked ? 1 : RELATED_SHARE);
      const before = found.get(hit.quote.id) ?? {
        hit: { ...hit, rank: 0, where: [] },
        matched: [],
        weight: 0,
      };
      found.set(hit.quote.id, join(before, hit, term, carried));
    }
  }
  const good = [...found.values()].filter(
    ({ hit, weight }) =>
      weight > LEAST_SHARE * whole && hit.where.some((place) => place !== 'headline'),
  );
  const most = Math.max(...good.map(({ weight }) => weight));
  return good
    .filter(({ weight }) => weight >= most * 0.99)
    .map(({ hit, matched }) => ({
      ...hit,
      by: 'part',
      missing: topic.filter((term) => !matched.includes(term)),
    }));
}

/** Hits by the word as asked, then those by related words alone. */
async function searchTerm(
  store: Store,
  { asked, similar, related }: TopicTerm,
  filter: QuoteFilter,
): Promise<(QuoteHit & { readonly isAsked: boolean })[]> {
  const own = await store.searchQuotes(
    { allOf: [{ anyOf: [asked, ...similar] }] },
    filter,
    MOST_HITS,
  );
  const others =
    related.length === 0
      ? []
      : await store.searchQuotes({ allOf: [{ anyOf: related }] }, filter, MOST_HITS);
  const ids = new Set(own.map(({ quote }) => quote.id));
  return [
    ...own.map((hit) => ({ ...hit, isAsked: true })),
    ...others.filter(({ quote }) => !ids.has(quote.id)).map((hit) => ({ ...hit, isAsked: false })),
  ];
}

function join(before: PartlyFound, hit: QuoteHit, term: TopicTerm, carried: number): PartlyFound {
  const where = (['content', 'context', 'headline'] as const).filter(
    (place) => before.hit.where.includes(place) || hit.where.includes(place),
  );
  return {
    hit: { ...before.hit, where, rank: before.hit.rank + hit.rank },
    matched: [...before.matched, term],
    weight: before.weight + carried,
  };
}

/** Inverse document frequency (Spärck Jones 1972) of the word as asked, over the whole store. */
async function weigh(store: Store, { asked, similar }: TopicTerm): Promise<number> {
  const all = await store.countQuotes({});
  const having = await store.countMatches({ allOf: [{ anyOf: [asked, ...similar] }] }, {});
  return Math.log(1 + all / (having + 1));
}

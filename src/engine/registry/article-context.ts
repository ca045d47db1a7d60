/** What an article is about, as far as it helps to tell its speakers apart from others of their names. */

import { COUNTRY_OF } from '../../lexicon/countries.ts';
import { foldName } from '../../text/name-key.ts';

/** Bounded in number, the most frequent first; ties in alphabetical order. */
export interface ArticleContext {
  /** Capitalised runs within sentences, folded: people, places, bodies. */
  readonly names: readonly string[];
  readonly countries: readonly string[];
  /** "World Health Organization (WHO)": folded name → letters. */
  readonly acronyms: Readonly<Record<string, string>>;
}

const MOST_NAMES = 40;
const MOST_READ = 50_000;
/** A run of capitalised words after a small one, so that beginnings of sentences don't count. */
const NAME = /(?<=[\p{Ll}\d,;:)] )\p{Lu}[\p{L}’'-]{1,40}(?: \p{Lu}[\p{L}’'-]{1,40}){0,4}/gu;
const WORD = /\p{Lu}[\p{L}.-]{1,30}(?: \p{Lu}[\p{L}-]{1,30})?/gu;
const ACRONYM =
  /(\p{Lu}[\p{L}&’'-]{0,40}(?: (?:of|the|for|and|on|to|in|\p{Lu}[\p{L}&’'-]{0,40})){1,9}) \((\p{Lu}[\p{Lu}\p{N}-]{1,9})\)/gu;
const PASSING: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december i mr mrs ms dr sir`.split(/\s+/u),
);

/** Reads the first 50,000 characters. Pure; O(length). */
export function readArticleContext(text: string): ArticleContext {
  const read = text.slice(0, MOST_READ);
  const names = [...read.matchAll(NAME)].map(([name]) => foldName(name.replace(/['’]s$/u, '')));
  const isOwn = (name: string): boolean =>
    !PASSING.has(name) && !COUNTRY_OF.has(name) && name.length > 2;
  const countries = [...read.matchAll(WORD)].flatMap(([words]) => {
    const folded = foldName(words.replace(/\.(?=\p{L}|$)/gu, ''));
    return COUNTRY_OF.get(folded) ?? COUNTRY_OF.get(folded.split(' ')[0] ?? '') ?? [];
  });
  return {
    names: mostFrequent(names.filter(isOwn), MOST_NAMES),
    countries: mostFrequent(countries, 5),
    acronyms: Object.fromEntries(
      [...read.matchAll(ACRONYM)]
        .slice(0, 50)
        .map(([, name = '', letters = '']) => [foldName(name.replace(/^The /u, '')), letters]),
    ),
  };
}

function mostFrequent(values: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([value]) => value);
}

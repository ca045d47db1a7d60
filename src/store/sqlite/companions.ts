/** Words that keep company with a term in what was said. */

import { COMMON_WORDS } from '../../lexicon/common-words.ts';
import type { Companion } from '../store.ts';
import type { Connection } from './connection.ts';
import { contentTexts } from './content-texts.ts';
import { wordsAsPrinted } from './content-words.ts';
import { keptFor } from './kept.ts';
import { matchExpression } from './match-expression.ts';
import { countUpTo, matchesOf } from './matches.ts';

/** So many of the newest stored quotes with the term are read. */
const MOST_READ = 60;
/** And so many of them before the others. */
const READ_FIRST = 20;
/** Words that stand together less often may do so by chance. */
const LEAST_TOGETHER = 4;
/** Of the quotes with the one so many have the other too, and the other way round. */
const LEAST_SHARE = 0.4;
/** Names of months and the like keep everybody company; so do words of few letters. */
const SHORTEST = 4;

/** See the contract in store.ts: the two must stand together in most places where either stands. */
export function findCompanions(db: Connection, term: string, limit: number): Companion[] {
  const match = matchExpression({ allOf: [{ anyOf: [term] }] }, undefined, 'content');
  if (match === null || match === '') return [];
  const first = newest(db, match, READ_FIRST);
  if (first.length < LEAST_TOGETHER) return [];
  const isEverywhere = everywhereFinder(db);
  const together = new Map<string, number>();
  const own = new Set(wordsAsPrinted(term));
  countWords(together, contentTexts(db, first), own);
  // What stands with it in two of five does so in some of the first twenty, and isn't a word of all days: most terms
  // have no companion.
  const isFrequent = ([word, count]: [string, number]): boolean =>
    count >= LEAST_TOGETHER && !COMMON_WORDS.has(word) && !isEverywhere(word);
  if (![...together].some(isFrequent)) return [];
  const seqs = newest(db, match, MOST_READ);
  countWords(together, contentTexts(db, seqs.slice(READ_FIRST)), own);
  return [...together]
    .filter(([, count]) => count >= Math.max(LEAST_TOGETHER, LEAST_SHARE * seqs.length))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 20)
    .filter(
      ([word, count]) =>
        !isEverywhere(word) && count >= LEAST_SHARE * countWord(db, word, count / LEAST_SHARE),
    )
    .slice(0, limit)
    .map(([word, count]) => ({ word, together: count }));
}

const newest = (db: Connection, match: string, most: number): number[] =>
  [...matchesOf(db, match, most)].flatMap(({ seqs }) => seqs);

/** Adds in how many of the texts each further word stands. */
function countWords(
  counts: Map<string, number>,
  texts: readonly string[],
  own: ReadonlySet<string>,
): void {
  for (const text of texts) {
    for (const word of new Set(wordsAsPrinted(text))) {
      if (word.length >= SHORTEST && !own.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
}

/** Says of words whether more quotes have them in what was said than could all have the term too. */
function everywhereFinder(db: Connection): (word: string) => boolean {
  const known = foundEverywhere(db);
  return (word) => {
    if (known.has(word)) return true;
    if (countWord(db, word, MOST_TOGETHER) <= MOST_TOGETHER) return false;
    if (known.size < MOST_KEPT) known.add(word);
    return true;
  };
}

const MOST_TOGETHER = MOST_READ / LEAST_SHARE;
/** Few words are that common, and they are asked after again and again. */
const MOST_KEPT = 10_000;
const foundEverywhere = keptFor((): Set<string> => new Set());

/** How many quotes have the word in what was said, counted a little further than the bound. */
const countWord = (db: Connection, word: string, bound: number): number =>
  countUpTo(db, matchExpression({ allOf: [{ anyOf: [word] }] }, undefined, 'content'), bound + 1);

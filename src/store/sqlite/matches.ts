/** The rows of the full-text index that match, newest stored first, in growing portions. */

import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';

/** So many matches are looked at; of words that more quotes have, the newest stored. */
export const MOST_MATCHES = 20_000;
const FIRST_PORTION = 128;
const LARGEST_PORTION = 4_096;

/** Rows of the index, and whether more follow: `cut` where there may be, but no more are looked at. */
export interface Portion {
  readonly seqs: number[];
  readonly isLast: 'no' | 'end' | 'cut';
}

/**
 * Gives the matches portion by portion. FTS5 walks its posting lists backwards from where it stopped, so
 * whoever has enough after the first portion pays for no more, however common the words are.
 */
export function* matchesOf(db: Connection, match: string, most = MOST_MATCHES): Generator<Portion> {
  const select = prepared(db);
  let below = Number.MAX_SAFE_INTEGER;
  let left = most;
  for (let size = FIRST_PORTION; ; size = Math.min(size * 4, LARGEST_PORTION)) {
    const wanted = Math.min(size, left);
    const seqs = select.all(match, below, wanted);
    left -= seqs.length;
    const isLast = seqs.length < wanted ? 'end' : left === 0 ? 'cut' : 'no';
    yield { seqs, isLast };
    if (isLast !== 'no') return;
    below = seqs.at(-1) ?? 0;
  }
}

/** A question runs it a dozen times. The driver binds numbers as REAL, which FTS5 passes over when it seeks a rowid. */
const prepared = onceFor(({ $client }) =>
  $client
    .prepare<[string, number, number], number>(
      'SELECT rowid FROM quotes_fts WHERE quotes_fts MATCH ? AND rowid < CAST(? AS INTEGER) ORDER BY rowid DESC LIMIT ?',
    )
    .pluck(),
);

/** How many rows match, counted no further than `most`. */
export function countUpTo(db: Connection, match: string | null, most: number): number {
  return match === null || match === '' ? 0 : (counting(db).get(match, Math.ceil(most)) ?? 0);
}

const counting = onceFor(({ $client }) =>
  $client
    .prepare<[string, number], number>(
      'SELECT count(*) FROM (SELECT 1 FROM quotes_fts WHERE quotes_fts MATCH ? LIMIT ?)',
    )
    .pluck(),
);

/** So many rows are read forwards and turned round: FTS5 walks its posting lists backwards in twice the time. */
const FEW = 500;
/** So many of these at once: who has enough looks up no more. */
const PORTION_OF_FEW = 128;

/** The same as `matchesOf` for who will mostly want all of the first 20,000; sooner where there are few. */
export function* newestMatches(db: Connection, match: string): Generator<Portion> {
  const few = fewMatches(db, match);
  if (few === null) yield* matchesOf(db, match);
  else yield* inPortions(few);
}

/** All that match, the newest stored first; null where they are more than some hundred. */
export function fewMatches(db: Connection, match: string): readonly number[] | null {
  const few = upwards(db).all(match, FEW + 1);
  return few.length > FEW ? null : few.reverse();
}

/** Gives what is known already portion by portion. */
export function* inPortions(seqs: readonly number[]): Generator<Portion> {
  for (let at = 0; at === 0 || at < seqs.length; at += PORTION_OF_FEW) {
    const isLast = at + PORTION_OF_FEW >= seqs.length ? 'end' : 'no';
    yield { seqs: seqs.slice(at, at + PORTION_OF_FEW), isLast };
  }
}

const upwards = onceFor(({ $client }) =>
  $client
    .prepare<[string, number], number>(
      'SELECT rowid FROM quotes_fts WHERE quotes_fts MATCH ? ORDER BY rowid LIMIT ?',
    )
    .pluck(),
);

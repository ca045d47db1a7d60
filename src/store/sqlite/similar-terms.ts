/** Words of what was said that come near a word that isn't in the index. */

import { editDistance } from '../../text/edit-distance.ts';
import { soundKey } from '../../text/name-key.ts';
import type { Connection } from './connection.ts';
import { matchExpression } from './match-expression.ts';
import { countUpTo } from './matches.ts';

/** Words of fewer letters have too many neighbours. */
const SHORTEST = 5;
/** From this length on two edits are allowed instead of one. */
const LONG = 9;
/** How many of the nearest are looked up in the index. */
const MOST_LOOKED_UP = 20;

/**
 * Gives words within a small edit distance, with the same first letter, nearest and commonest first;
 * `[]` when the word itself is indexed, in any of its forms. O(words with that first letter).
 */
export function findSimilarTerms(db: Connection, term: string, limit: number): string[] {
  const word = term.normalize('NFC').toLowerCase();
  if (!/^[\p{L}\p{N}]+$/u.test(word) || word.length < SHORTEST || word.length > 40) return [];
  if (countRows(db, word, 1) > 0) return [];
  const most = word.length >= LONG ? 2 : 1;
  const sound = soundKey(word);
  return wordsLike(db, word, 2)
    .map((found) => ({
      found,
      // "tarrifs" is two edits from "tariffs", but is the same with single letters.
      distance: soundKey(found) === sound ? 1 : editDistance(word, found, most),
    }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_LOOKED_UP)
    .map(({ found, distance }) => ({ found, distance, rows: countRows(db, found) }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => a.distance - b.distance || b.rows - a.rows)
    .map(({ found }) => found)
    .slice(0, limit);
}

/** Noted words with the same first letter and about the same length. */
function wordsLike({ $client }: Connection, word: string, most: number): string[] {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return $client
    .prepare<[string, string, number, number], string>(
      'SELECT word FROM content_words WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ?',
    )
    .pluck()
    .all(first, `${first}\u{10FFFF}`, word.length - most, word.length + most);
}

/** Commoner than that makes no difference. */
const MOST_COUNTED = 1_000;

function countRows(db: Connection, word: string, most = MOST_COUNTED): number {
  return countUpTo(db, matchExpression({ allOf: [{ anyOf: [word] }] }, undefined), most);
}

/** Looks quotes up by neighbouring words that they share. */

import { utteranceKeys } from '../said-words.ts';
import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';
import { recentUtterances } from './recent-utterances.ts';
import { rememberedRows } from './remembered-rows.ts';
import { comparableWith, loadUtterances, type StoredUtterance } from './utterances.ts';

/** Newest of a key that are looked at: what thousands share is a standing phrase. */
const MOST_OF_KEY = 24;
/** Likeliest whose speaker is looked at, and of these that are compared word by word. */
const MOST_LIKELY = 48;
const MOST_COMPARED = 12;
/** By one pair of words alone only what is short is like another. */
const FEW_KEYS = 3;

/** Enters a quote, so that later ones find it. */
export function enterKeys(db: Connection, { seq, words }: StoredUtterance): void {
  const insert = inserting(db);
  const newest = newestOf(db);
  for (const key of utteranceKeys(words)) {
    const known = newest.get(key);
    if (insert.run(key, seq).changes === 0 || known === undefined) continue;
    // Only a new quote is newer than those that are known.
    if (known.length > 0 && seq < (known[0] ?? 0)) newest.delete(key);
    else newest.set(key, [seq, ...known.slice(0, MOST_OF_KEY - 1)]);
  }
}

/** Takes a quote out again, by the words that it was entered with. */
export function removeKeys(
  db: Connection,
  { seq, words }: Pick<StoredUtterance, 'seq' | 'words'>,
): void {
  const remove = removing(db);
  for (const key of utteranceKeys(words)) {
    remove.run(key, seq);
    newestOf(db).delete(key);
  }
}

/** Rows that share the most keys, at most `limit`; without those that share a single one of many. */
export const sharingKeys = (db: Connection, keys: readonly number[], limit: number): number[] =>
  sharing(keys, limit, (key) => finding(db).all(key, MOST_OF_KEY));

function sharing(
  keys: readonly number[],
  limit: number,
  newest: (key: number) => readonly number[],
): number[] {
  const shared = new Map<number, number>();
  for (const key of keys) {
    for (const seq of newest(key)) shared.set(seq, (shared.get(seq) ?? 0) + 1);
  }
  const least = keys.length <= FEW_KEYS ? 1 : 2;
  return [...shared]
    .filter(([, count]) => count >= least)
    .sort(([a, many], [b, more]) => more - many || b - a)
    .slice(0, limit)
    .map(([seq]) => seq);
}

/** The quotes to compare with one, without itself. Bounded: 40 look-ups, 12 texts. */
export function likeQuotes(db: Connection, quote: StoredUtterance): StoredUtterance[] {
  const keys = utteranceKeys(quote.words);
  const recent = recentUtterances(db);
  const likely = sharing(keys, MOST_LIKELY, (key) => newestUnder(db, key))
    .filter((seq) => seq !== quote.seq)
    .map((seq) => ({ seq, known: recent.get(seq) }));
  const older = likely.flatMap(({ seq, known }) => (known ? [] : [seq]));
  const comparable = new Set(older.length === 0 ? [] : comparableWith(db, quote, older));
  const compared = likely
    .filter(({ seq, known }) => (known ? isComparable(quote, known) : comparable.has(seq)))
    .slice(0, MOST_COMPARED);
  const read = compared.flatMap(({ seq, known }) => (known ? [] : [seq]));
  const loaded = new Map(loadUtterances(db, read).map((other) => [other.seq, other]));
  return compared.flatMap(({ seq, known }) => known ?? loaded.get(seq) ?? []);
}

/** The newest rows under a key; to be asked within a transaction that `renewRows` began. */
function newestUnder(db: Connection, key: number): readonly number[] {
  const newest = newestOf(db);
  const known = newest.get(key);
  if (known) return known;
  const found = finding(db).all(key, MOST_OF_KEY);
  if (newest.size >= MOST_KEPT) newest.clear();
  newest.set(key, found);
  return found;
}

/** Keys whose newest rows are kept while this connection alone writes: some 300 bytes each. */
const MOST_KEPT = 20_000;
const newestOf = rememberedRows(() => new Map<number, readonly number[]>());

/** As `comparableWith` asks it of stored ones. */
const isComparable = (quote: StoredUtterance, other: StoredUtterance): boolean =>
  other.speechAct === quote.speechAct &&
  (quote.speakerId === null || other.speakerId === null || other.speakerId === quote.speakerId);

const inserting = onceFor(({ $client }) =>
  $client.prepare<[number, number]>(
    'INSERT OR IGNORE INTO statement_keys (key, seq) VALUES (?, ?)',
  ),
);
const removing = onceFor(({ $client }) =>
  $client.prepare<[number, number]>('DELETE FROM statement_keys WHERE key = ? AND seq = ?'),
);
const finding = onceFor(({ $client }) =>
  $client
    .prepare<[number, number], number>(
      'SELECT seq FROM statement_keys WHERE key = ? ORDER BY seq DESC LIMIT ?',
    )
    .pluck(),
);

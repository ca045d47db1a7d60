/** The rows of the full-text index that match, newest stored first, in growing portions. */

import type { Connection } from './connection.ts';

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
export function* matchesOf(
  { $client }: Connection,
  match: string,
  most = MOST_MATCHES,
): Generator<Portion> {
  const select = prepared($client);
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

type Client = Connection['$client'];

const prepare = (client: Client) =>
  client
    .prepare<[string, number, number], number>(
      'SELECT rowid FROM quotes_fts WHERE quotes_fts MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?',
    )
    .pluck();

/** A question runs it a dozen times. */
const statements = new WeakMap<Client, ReturnType<typeof prepare>>();

function prepared(client: Client): ReturnType<typeof prepare> {
  const statement = statements.get(client) ?? prepare(client);
  statements.set(client, statement);
  return statement;
}

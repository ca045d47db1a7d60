/** Keeps statements right as quotes come, change and go: within the transaction that writes them. Only what is shown is in one. */

import { saidWords } from '../said-words.ts';
import { isSameUtterance } from '../same-utterance.ts';
import type { Connection } from './connection.ts';
import { copiedQuotes } from './copied-quotes.ts';
import { enterKeys, likeQuotes, removeKeys } from './like-quotes.ts';
import { onceFor } from './prepared.ts';
import { forgetRecent, keepRecent } from './recent-utterances.ts';
import { regroup } from './regroup-statements.ts';
import { loadUtterances, rowsOf, type StoredUtterance } from './utterances.ts';

/** Enters quotes that were written, by their ids, and groups them with those that report the same. Bounded work for each. */
export function enterStatements(db: Connection, ids: readonly string[]): void {
  enterUtterances(db, loadUtterances(db, rowsOf(db, ids)));
}

/** The same for quotes that need not be read again. */
export function enterUtterances(db: Connection, quotes: readonly StoredUtterance[]): void {
  for (const quote of quotes) {
    enterKeys(db, quote);
    pairUp(db, quote);
    keepRecent(db, quote);
  }
}

function pairUp(db: Connection, quote: StoredUtterance): void {
  const alike = likeQuotes(db, quote).filter((other) => isSameUtterance(quote, other));
  const same = alike.length === 0 ? copiedQuotes(db, quote) : alike;
  if (same.length === 0) return;
  for (const { seq } of same) {
    pairing(db).run(quote.seq, seq);
    pairing(db).run(seq, quote.seq);
  }
  regroupWith(db, quote, same);
}

/** What comes into one statement alone, of its speaker, changes no other: a thousand copies cost no more each than two. */
function regroupWith(
  db: Connection,
  quote: StoredUtterance,
  same: readonly StoredUtterance[],
): void {
  const ids = new Set(same.map(({ seq, id }) => statementOf(db).get(seq) ?? id));
  const [statementId = ''] = ids;
  const isOfItsSpeaker =
    quote.speakerId === null || same.some(({ speakerId }) => speakerId === quote.speakerId);
  if (ids.size > 1 || !isOfItsSpeaker || quote.id < statementId) {
    regroup(db, [quote.seq]);
    return;
  }
  for (const { seq } of [quote, ...same]) joining(db).run(seq, statementId);
}

/** Takes quotes out before they go or their words change; `words` are those that they were entered with. */
export function leaveStatements(
  db: Connection,
  quotes: readonly { readonly seq: number; readonly words: string }[],
): void {
  const left = new Set<number>();
  const seqs = quotes.map(({ seq }) => seq);
  forgetRecent(db, seqs);
  for (const { seq, words } of quotes) {
    removeKeys(db, { seq, words: saidWords(words) });
    for (const other of leavePairs(db, seq)) left.add(other);
  }
  for (const seq of seqs) left.delete(seq);
  if (left.size > 0) regroup(db, [...left]);
}

/** Takes a quote out of its pairs and its statement; gives those that it leaves behind. */
function leavePairs(db: Connection, seq: number): number[] {
  const left = pairedWith(db).all(seq);
  if (left.length === 0) return [];
  const members = membersBeside(db).all({ seq });
  unpairing(db).run(seq);
  for (const other of left) unpairingOne(db).run(other, seq);
  leaving(db).run(seq);
  return [...left, ...members];
}

/** Compares quotes anew that were given to another speaker; their words are as they were. */
export function restateQuotes(db: Connection, ids: readonly string[]): void {
  const seqs = rowsOf(db, ids);
  forgetRecent(db, seqs);
  const left = seqs.flatMap((seq) => leavePairs(db, seq));
  if (left.length > 0) regroup(db, left);
  for (const quote of loadUtterances(db, seqs)) pairUp(db, quote);
}

/**
 * Lets the ids of quotes that go lead to what is left of their statements, before they are deleted and while
 * they are still in their statements.
 */
export function redirectStatements(
  db: Connection,
  quotes: readonly { readonly seq: number }[],
): void {
  const gone = JSON.stringify(quotes.map(({ seq }) => seq));
  for (const { id, quoteId } of heirs(db).all({ gone })) {
    redirecting(db).run(id, quoteId);
    redirectingOn(db).run(quoteId, id);
  }
}

const statementOf = onceFor(({ $client }) =>
  $client
    .prepare<[number], string>('SELECT statement_id FROM statement_quotes WHERE seq = ?')
    .pluck(),
);
const pairing = onceFor(({ $client }) =>
  $client.prepare<[number, number]>(
    'INSERT OR IGNORE INTO statement_pairs (seq, other) VALUES (?, ?)',
  ),
);
const joining = onceFor(({ $client }) =>
  $client.prepare<[number, string]>(
    `INSERT INTO statement_quotes (seq, statement_id) VALUES (?, ?)
     ON CONFLICT (seq) DO UPDATE SET statement_id = excluded.statement_id
     WHERE statement_id <> excluded.statement_id`,
  ),
);
const pairedWith = onceFor(({ $client }) =>
  $client.prepare<[number], number>('SELECT other FROM statement_pairs WHERE seq = ?').pluck(),
);
const membersBeside = onceFor(({ $client }) =>
  $client
    .prepare<[{ seq: number }], number>(
      `SELECT seq FROM statement_quotes WHERE seq <> :seq AND statement_id =
         (SELECT statement_id FROM statement_quotes WHERE seq = :seq)`,
    )
    .pluck(),
);
const unpairing = onceFor(({ $client }) =>
  $client.prepare<[number]>('DELETE FROM statement_pairs WHERE seq = ?'),
);
const unpairingOne = onceFor(({ $client }) =>
  $client.prepare<[number, number]>('DELETE FROM statement_pairs WHERE seq = ? AND other = ?'),
);
const leaving = onceFor(({ $client }) =>
  $client.prepare<[number]>('DELETE FROM statement_quotes WHERE seq = ?'),
);
const heirs = onceFor(({ $client }) =>
  $client.prepare<[{ gone: string }], { id: string; quoteId: string }>(
    `SELECT quotes.id AS id, min(heir.id) AS quoteId
     FROM json_each(:gone) AS going JOIN quotes ON quotes.seq = going.value
     JOIN statement_quotes AS own ON own.seq = quotes.seq
     JOIN statement_quotes AS beside ON beside.statement_id = own.statement_id
     JOIN quotes AS heir ON heir.seq = beside.seq
     WHERE beside.seq NOT IN (SELECT value FROM json_each(:gone))
     GROUP BY quotes.id`,
  ),
);
const redirecting = onceFor(({ $client }) =>
  $client.prepare<[string, string]>(
    `INSERT INTO statement_redirects (id, quote_id) VALUES (?, ?)
     ON CONFLICT (id) DO UPDATE SET quote_id = excluded.quote_id`,
  ),
);
/** What led to one that goes leads to its heir. */
const redirectingOn = onceFor(({ $client }) =>
  $client.prepare<[string, string]>(
    'UPDATE statement_redirects SET quote_id = ? WHERE quote_id = ?',
  ),
);

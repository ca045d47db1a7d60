/** Statements against the quotes that they are made of. */

import { utteranceKeys } from '../../said-words.ts';
import type { Connection } from '../connection.ts';
import { loadUtterances } from '../utterances.ts';
import { type Fault, faultsOf } from './fault.ts';

const AT_ONCE = 500;

/** What each query finds is wrong. */
const FAULTS: readonly (readonly [message: string, sql: string])[] = [
  [
    'its id is not that of its first quote',
    `SELECT statement_id FROM statement_quotes JOIN quotes USING (seq) GROUP BY statement_id HAVING min(id) <> statement_id`,
  ],
  [
    'it has a single quote',
    `SELECT statement_id FROM statement_quotes GROUP BY statement_id HAVING count(*) = 1`,
  ],
  [
    'it has quotes of two speakers',
    `SELECT statement_id FROM statement_quotes JOIN quotes USING (seq)
     JOIN quote_speakers ON quote_id = id AND position = 0
     GROUP BY statement_id HAVING count(DISTINCT speaker_id) > 1`,
  ],
  [
    'a quote of it is like no other',
    `SELECT statement_id FROM statement_quotes WHERE seq NOT IN (SELECT seq FROM statement_pairs)`,
  ],
];

const LONE_PAIRS = `SELECT count(*) FROM statement_pairs AS pair
  WHERE NOT EXISTS (SELECT 1 FROM quotes WHERE quotes.seq = pair.seq)
    OR NOT EXISTS (SELECT 1 FROM statement_pairs WHERE seq = pair.other AND other = pair.seq)`;

/** Finds quotes that can't be looked up, keys and pairs of nothing, and statements that aren't what their quotes say. */
export function* checkStatements(db: Connection): Generator<Fault> {
  const fault = faultsOf('statements');
  const { $client: client } = db;
  for (const [message, sql] of FAULTS) {
    for (const id of client.prepare<[], string>(sql).pluck().iterate()) {
      yield fault(`statement ${id}`, message);
    }
  }
  const lone = client.prepare<[], number>(LONE_PAIRS).pluck().get() ?? 0;
  if (lone > 0) yield fault('table statement_pairs', `${lone} rows have no other half`);
  yield* checkKeys(db);
}

function* checkKeys(db: Connection): Generator<Fault> {
  const fault = faultsOf('statements');
  const { $client: client } = db;
  const next = client
    .prepare<[number, number], number>(
      `SELECT seq FROM quotes WHERE seq > ? AND status = 'shown' AND seq NOT IN (SELECT seq FROM statements_to_find) ORDER BY seq LIMIT ?`,
    )
    .pluck();
  const has = client
    .prepare<[number, number], number>('SELECT 1 FROM statement_keys WHERE key = ? AND seq = ?')
    .pluck();
  let entered = 0;
  for (
    let seqs = next.all(0, AT_ONCE);
    seqs.length > 0;
    seqs = next.all(seqs.at(-1) ?? 0, AT_ONCE)
  ) {
    for (const { seq, id, words } of loadUtterances(db, seqs)) {
      const keys = utteranceKeys(words);
      entered += keys.length;
      const missing = keys.filter((key) => has.get(key, seq) === undefined).length;
      if (missing > 0) yield fault(`quote ${id}`, `${missing} of its keys aren't entered`);
    }
  }
  const rows = client.prepare<[], number>('SELECT count(*) FROM statement_keys').pluck().get() ?? 0;
  if (rows > entered) {
    yield fault('table statement_keys', `${rows - entered} rows belong to no quote`);
  }
}

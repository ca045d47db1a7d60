/** Reads statements. */

import { saidWords, utteranceKeys } from '../said-words.ts';
import {
  MOST_OF_STATEMENT,
  MOST_REFERRED,
  type QuoteRecord,
  type StatementRecord,
  type StatementReference,
} from '../store.ts';
import type { Connection } from './connection.ts';
import { boundLimit } from './keyset.ts';
import { sharingKeys } from './like-quotes.ts';
import { loadQuotes } from './load-quotes.ts';
import { onceFor } from './prepared.ts';

/** See the contract in store.ts. */
export function findStatement(db: Connection, id: string): StatementRecord | null {
  const quoteId = finding(db).get({ id });
  if (quoteId === undefined) return null;
  const statementId = statementOf(db).get({ id: quoteId }) ?? quoteId;
  const ids = members(db).all({ id: statementId, limit: MOST_OF_STATEMENT });
  const given = ids.length === 0 ? [statementId] : ids;
  const count = counting(db).get(statementId) ?? 1;
  return { id: statementId, quotes: loadQuotes(db, given), count: Math.max(count, given.length) };
}

/** See the contract in store.ts. */
export function findStatementIds(
  db: Connection,
  ids: readonly string[],
): Map<string, StatementReference> {
  const found = new Map<string, StatementReference>(ids.map((id) => [id, { id, quoteIds: [id] }]));
  const known = new Map<string, StatementReference>();
  for (const { id, statementId } of statementsOf(db).all(JSON.stringify(ids))) {
    const statement = known.get(statementId) ?? {
      id: statementId,
      quoteIds: membersByAge(db).all(statementId, MOST_REFERRED),
    };
    known.set(statementId, statement);
    found.set(id, statement);
  }
  return found;
}

/** See the contract in store.ts. */
export function findLikeQuotes(db: Connection, words: string, limit: number): QuoteRecord[] {
  const seqs = sharingKeys(db, utteranceKeys(saidWords(words)), boundLimit(limit));
  return loadQuotes(db, naming(db).all(JSON.stringify(seqs)));
}

const finding = onceFor(({ $client }) =>
  $client
    .prepare<[{ id: string }], string>(
      `SELECT id FROM quotes WHERE id = :id UNION ALL
       SELECT quote_id FROM statement_redirects WHERE id = :id LIMIT 1`,
    )
    .pluck(),
);
const statementOf = onceFor(({ $client }) =>
  $client
    .prepare<[{ id: string }], string>(
      `SELECT statement_id FROM quotes JOIN statement_quotes USING (seq) WHERE id = :id`,
    )
    .pluck(),
);
const members = onceFor(({ $client }) =>
  $client
    .prepare<[{ id: string; limit: number }], string>(
      `SELECT quotes.id FROM statement_quotes JOIN quotes USING (seq)
       JOIN articles ON articles.id = quotes.article_id
       WHERE statement_id = :id ORDER BY coalesce(published_at, retrieved_at), quotes.id LIMIT :limit`,
    )
    .pluck(),
);
const counting = onceFor(({ $client }) =>
  $client
    .prepare<[string], number>('SELECT count(*) FROM statement_quotes WHERE statement_id = ?')
    .pluck(),
);
const statementsOf = onceFor(({ $client }) =>
  $client.prepare<[string], { id: string; statementId: string }>(
    `SELECT quotes.id, statement_id AS statementId
     FROM json_each(?) AS wanted JOIN quotes ON quotes.id = wanted.value JOIN statement_quotes USING (seq)`,
  ),
);
const membersByAge = onceFor(({ $client }) =>
  $client
    .prepare<[string, number], string>(
      `SELECT id FROM statement_quotes JOIN quotes USING (seq) WHERE statement_id = ? ORDER BY id LIMIT ?`,
    )
    .pluck(),
);
const naming = onceFor(({ $client }) =>
  $client
    .prepare<[string], string>(
      'SELECT quotes.id FROM json_each(?) AS wanted JOIN quotes ON seq = wanted.value ORDER BY wanted.key',
    )
    .pluck(),
);

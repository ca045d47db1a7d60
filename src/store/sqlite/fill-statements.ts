/** Finds the statements of quotes that an earlier version stored. */

import type { Connection } from './connection.ts';
import { enterStatements } from './statements.ts';

const AT_ONCE = 500;

/** Does what is left to do, a portion a transaction: a stop in the middle loses nothing. */
export function fillStatements(db: Connection): void {
  const { $client } = db;
  const next = $client.prepare<[number], { seq: number; id: string }>(
    'SELECT seq, id FROM statements_to_find JOIN quotes USING (seq) ORDER BY seq LIMIT ?',
  );
  const done = $client.prepare<[number]>('DELETE FROM statements_to_find WHERE seq <= ?');
  const fill = $client.transaction(() => {
    const rows = next.all(AT_ONCE);
    enterStatements(
      db,
      rows.map(({ id }) => id),
    );
    done.run(rows.at(-1)?.seq ?? Number.MAX_SAFE_INTEGER);
    return rows.length;
  });
  const left = $client.prepare('SELECT 1 FROM statements_to_find LIMIT 1');
  while (left.get() !== undefined) fill.immediate();
}

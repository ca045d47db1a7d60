import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openConnection } from '../../src/store/sqlite/connection.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { rowsOfVenue } from '../../src/store/sqlite/venues.ts';
import { temporaryFile } from '../support/open-store.ts';

const VENUES = [
  ['reporters', 'press conference', null],
  ['CNN', null, null],
  [null, 'interview', 'Télé Locale'],
  ['cnnx', null, null],
  [null, null, null],
] as const;

async function openFilled() {
  const file = await temporaryFile();
  await (await openSqliteStore({ file })).close();
  const db = openConnection(file);
  db.$client.pragma('foreign_keys = OFF');
  const insert = db.$client.prepare(
    `INSERT INTO quotes (id, article_id, ordinal, type, speech_act, content, quoted, said_to, medium, via, confidence, rule)
     VALUES (?, 'a', ?, 'direct', 'statement', '[]', '[]', ?, ?, ?, 1, 'r')`,
  );
  for (const [at, venue] of VENUES.entries()) insert.run(String(at), at, ...venue);
  return db;
}

test.each([
  ['CNN', ['1']],
  ['cnn', ['1']],
  ['press conference', ['0']],
  ['conference press', []],
  ['reporters press', ['0']],
  ['tele locale', ['2']],
  ['con', []],
  ['?!', []],
])('a venue is found by whole words: %s', async (words, ids) => {
  const db = await openFilled();
  const rows = db.all<{ id: string }>(
    sql`SELECT id FROM quotes WHERE seq IN ${rowsOfVenue(db, words)} ORDER BY id`,
  );
  expect(rows.map(({ id }) => id)).toEqual(ids);
  db.$client.close();
});

test('its quotes are looked up in an index, and one that is stored later is found', async () => {
  const db = await openFilled();
  const plan = db.all<{ detail: string }>(
    sql`EXPLAIN QUERY PLAN SELECT id FROM quotes WHERE seq IN ${rowsOfVenue(db, 'BBC')} ORDER BY id LIMIT 20`,
  );
  const details = plan.map(({ detail }) => detail).join('\n');
  expect(details).toContain('SEARCH quotes USING INDEX quotes_venue');
  expect(details).not.toContain('SCAN quotes');
  db.$client.exec(`UPDATE quotes SET via = 'BBC' WHERE id = '4'`);
  const found = db.all<{ id: string }>(
    sql`SELECT id FROM quotes WHERE seq IN ${rowsOfVenue(db, 'BBC')}`,
  );
  expect(found).toEqual([{ id: '4' }]);
  db.$client.close();
});

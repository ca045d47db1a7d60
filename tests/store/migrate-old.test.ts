/** A database of the version before: what it holds is known again, found and told of. */

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { checkDatabase } from '../../src/store/sqlite/check/check-database.ts';
import { Database } from '../../src/store/sqlite/driver.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { newArticle, newPage } from '../support/new-page.ts';
import { temporaryFile } from '../support/open-store.ts';

const MIGRATIONS = new URL('../../migrations', import.meta.url).pathname;
const FIRST = ['0000_tables', '0001_full_text'];

test('fills new columns and tables from what is stored', async () => {
  const file = await temporaryFile();
  const folder = join(file, '..', 'first');
  mkdirSync(join(folder, 'meta'), { recursive: true });
  for (const name of FIRST) cpSync(join(MIGRATIONS, `${name}.sql`), join(folder, `${name}.sql`));
  const journal = JSON.parse(readFileSync(join(MIGRATIONS, 'meta/_journal.json'), 'utf8')) as {
    entries: { tag: string }[];
  };
  const entries = journal.entries.filter(({ tag }) => FIRST.includes(tag));
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }));
  {
    const client = new Database(file);
    client.exec(
      'CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash text, created_at numeric)',
    );
    const note = client.prepare(
      'INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)',
    );
    for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder: folder })) {
      for (const statement of sql) client.exec(statement);
      note.run(hash, folderMillis);
    }
    client.exec(`
      INSERT INTO outlets VALUES ('o1', 'The Star', 'the star');
      INSERT INTO pages VALUES ('p1', x'61', 'text/plain', NULL, NULL, '2025-03-05T00:00:00Z');
      INSERT INTO articles (id, page_id, revision, outlet_id, url, precision, kind, language, text, sha256, page_start, retrieved_at)
      VALUES ('a1', 'p1', 1, 'o1', 'https://www.star.example/a?utm_source=x', 'none', 'article', 'en', 'Yes, she said.',
        'a7d0b8d5', 0, '2025-03-05T00:00:00Z');
      INSERT INTO quotes (seq, id, article_id, ordinal, type, speech_act, content, quoted, confidence, rule)
      VALUES (1, 'q1', 'a1', 0, 'direct', 'statement', '[{"start":0,"end":4}]', '[]', 1, 'r');
      INSERT INTO quotes_fts (rowid, content, context, headline, speaker) VALUES (1, 'Yes,', '', '', '');`);
    client.close();
  }
  const store = await openSqliteStore({ file });
  const again = newArticle('No, she said.', [], { outlet: 'Star', url: 'http://star.example/a' });
  expect(await store.savePage(newPage([again]), matchSpeakers)).toEqual([
    { id: 'a1', outcome: 'revised' },
  ]);
  const { items } = await store.listChanges(0, 100);
  expect(items.map(({ kind, id, record }) => [kind, id, record === null])).toEqual(
    expect.arrayContaining([
      ['outlet', 'o1', false],
      ['article', 'a1', false],
      ['quote', 'q1', true],
    ]),
  );
  await store.close();
  // The invented hash of the text above is wrong, and nothing else is.
  expect([...checkDatabase(file)].map(({ check }) => check)).toEqual(['hashes']);
});

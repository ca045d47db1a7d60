/** Databases that earlier versions wrote: everything is there after the upgrade, and an upgrade that is cut off leaves what was. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkDatabase } from '../../src/store/sqlite/check/check-database.ts';
import { Database } from '../../src/store/sqlite/driver.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { temporaryFile } from '../support/open-store.ts';

const DATABASES = fileURLToPath(new URL('databases/', import.meta.url));
const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));
const OPENER = fileURLToPath(new URL('../support/open-database.ts', import.meta.url));
const VERSIONS = readdirSync(DATABASES).sort();

async function unpacked(name: string): Promise<string> {
  const file = await temporaryFile();
  writeFileSync(file, gunzipSync(readFileSync(join(DATABASES, name))));
  return file;
}

/** Each article with its text and its quotes: what was said, as the text has it, by whom. */
function contentsOf(file: string): unknown {
  const client = new Database(file, { readonly: true });
  const articles = client
    .prepare<[], { id: string; text: string }>(
      'SELECT id, external_id, url, headline, published_at, revision, text FROM articles ORDER BY id',
    )
    .all();
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const quotes = client
    .prepare<[], { article_id: string; content: string }>(
      `SELECT quotes.id, article_id, type, content, speakers.name AS speaker FROM quotes
       LEFT JOIN quote_speakers ON quote_speakers.quote_id = quotes.id AND quote_speakers.position = 0
       LEFT JOIN speakers ON speakers.id = quote_speakers.speaker_id ORDER BY quotes.id`,
    )
    .all()
    .map(({ content, ...quote }) => ({
      ...quote,
      said: (JSON.parse(content) as { start: number; end: number }[]).map(({ start, end }) =>
        texts.get(quote.article_id)?.slice(start, end),
      ),
    }));
  client.close();
  return { articles, quotes };
}

/** Columns of tables, and what else there is by name. Statements differ: a column that is added stands at the end. */
function shapeOf(file: string): unknown {
  const client = new Database(file, { readonly: true });
  const things = client
    .prepare<[], { type: string; name: string }>(
      `SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name`,
    )
    .all();
  const columns = client
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?) ORDER BY name')
    .pluck();
  const shape = things.map(({ type, name }) => ({
    ...{ type, name },
    columns: type === 'table' ? columns.all(name) : [],
  }));
  client.close();
  return shape;
}

const bringUpToDate = async (file: string): Promise<void> => {
  const store = await openSqliteStore({ file });
  await store.close();
};

test.each(VERSIONS)('%s: all rows are there, as the newest version has them', async (name) => {
  const file = await unpacked(name);
  const before = contentsOf(file);
  expect(before).toMatchObject({ articles: { length: 3 } });
  await bringUpToDate(file);
  expect(contentsOf(file)).toEqual(before);
  expect([...checkDatabase(file)]).toEqual([]);
  const fresh = await temporaryFile('fresh.db');
  await bringUpToDate(fresh);
  expect(shapeOf(file)).toEqual(shapeOf(fresh));
});

/** A copy of the migrations, one more or some less. */
async function migrationsWith(
  change: (entries: { idx: number; when: number; tag: string }[], folder: string) => unknown[],
): Promise<string> {
  const folder = await temporaryFile('migrations');
  cpSync(MIGRATIONS, folder, { recursive: true });
  const journal = join(folder, 'meta/_journal.json');
  const content = JSON.parse(readFileSync(journal, 'utf8')) as {
    entries: { idx: number; when: number; tag: string }[];
  };
  writeFileSync(journal, JSON.stringify({ ...content, entries: change(content.entries, folder) }));
  return folder;
}

test('an older program refuses the database, says why, and changes nothing', async () => {
  const file = await temporaryFile();
  await bringUpToDate(file);
  const before = readFileSync(file);
  const older = await migrationsWith((entries) => entries.slice(0, -1));
  await expect(openSqliteStore({ file, migrationsFolder: older })).rejects.toMatchObject({
    code: 'database_newer',
    message: expect.stringMatching(/written by a newer OnRecord. Update this program/u) as string,
  });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('an upgrade that is killed leaves the old state, and the next one goes through', async () => {
  const [name = ''] = VERSIONS;
  const file = await unpacked(name);
  const [contents, shape] = [contentsOf(file), shapeOf(file)];
  // One that is at work until it is killed, after all the others.
  const endless = await migrationsWith((entries, folder) => {
    const last = entries.at(-1);
    if (!last) return [];
    writeFileSync(
      join(folder, '9999_endless.sql'),
      `CREATE TABLE endless (n, text);
--> statement-breakpoint
INSERT INTO endless WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted LIMIT 1000000000)
SELECT n, hex(randomblob(500)) FROM counted;`,
    );
    return [...entries, { ...last, idx: 9999, when: last.when + 1, tag: '9999_endless' }];
  });
  const child = spawn(process.execPath, ['--import', 'tsx', OPENER, file, endless], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  // What doesn't fit into memory goes to the log: it is in the middle of its work.
  const log = `${file}-wal`;
  while (!existsSync(log) || statSync(log).size < 8_000_000) {
    expect(child.exitCode).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.kill('SIGKILL');
  await ended;
  expect(contentsOf(file)).toEqual(contents);
  expect(shapeOf(file)).toEqual(shape);
  await bringUpToDate(file);
  expect(contentsOf(file)).toEqual(contents);
  expect([...checkDatabase(file)]).toEqual([]);
  rmSync(endless, { recursive: true });
});

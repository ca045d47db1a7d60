import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { Database } from '../../src/store/sqlite/driver.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { newArticle, newPage } from '../support/new-page.ts';
import { temporaryFile } from '../support/open-store.ts';

const ALL = { limit: 100, after: null };
const page = (text: string) => newPage([newArticle(text, [{ said: 'Yes,', by: 'Amina Diallo' }])]);

describe('opening a database', () => {
  test('keeps all after closing', async () => {
    const file = await temporaryFile();
    const first = await openSqliteStore({ file });
    await first.savePage(page('"Yes," she said.'), matchSpeakers);
    const before = await first.listQuotes({}, ALL);
    await first.close();
    expect((await first.condition()).state).toBe('closed');
    const second = await openSqliteStore({ file });
    expect(await second.listQuotes({}, ALL)).toEqual(before);
    await second.close();
  });

  test('lets two connections write to one file in turn', async () => {
    const file = await temporaryFile();
    const [one, two] = await Promise.all([openSqliteStore({ file }), openSqliteStore({ file })]);
    const saving = Array.from({ length: 20 }, (_, at) =>
      (at % 2 === 0 ? one : two).savePage(page(`${at} "Yes," she said.`), matchSpeakers),
    );
    await Promise.all(saving);
    expect((await one.listArticles({}, ALL)).items).toHaveLength(20);
    expect((await two.listSpeakers({}, ALL)).items).toMatchObject([{ quotes: 20 }]);
    await one.close();
    await two.close();
  });

  test('sets the pragmas that the store relies on', async () => {
    const file = await temporaryFile();
    const store = await openSqliteStore({ file });
    await store.close();
    const client = new Database(file);
    expect(client.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(client.pragma('integrity_check', { simple: true })).toBe('ok');
    client.close();
  });

  test('refuses a file that is no database, and says what to do', async () => {
    const file = await temporaryFile();
    await writeFile(file, 'This is a letter, not a database. '.repeat(100));
    await expect(openSqliteStore({ file })).rejects.toMatchObject({
      code: 'database_unreadable',
      message: expect.stringContaining('Name an SQLite file') as string,
    });
  });

  test('refuses a missing folder, and says what to do', async () => {
    const file = join(await temporaryFile('missing'), 'a.db');
    await expect(openSqliteStore({ file })).rejects.toMatchObject({
      code: 'database_unreadable',
      message: expect.stringContaining('Make it first') as string,
    });
  });

  test('refuses a folder', async () => {
    const folder = join(await temporaryFile(), '..');
    await expect(openSqliteStore({ file: folder })).rejects.toMatchObject({
      code: 'database_unreadable',
    });
  });

  test('refuses a database of another program and leaves it as it is', async () => {
    const file = await temporaryFile();
    const other = new Database(file);
    other.exec('CREATE TABLE recipes (id INTEGER)');
    other.close();
    await expect(openSqliteStore({ file })).rejects.toMatchObject({ code: 'database_unreadable' });
    const after = new Database(file);
    expect(after.prepare('SELECT name FROM sqlite_master').pluck().all()).toEqual(['recipes']);
    expect(after.pragma('journal_mode', { simple: true })).toBe('delete');
    after.close();
  });

  test('refuses a database that a newer program wrote', async () => {
    const file = await temporaryFile();
    await (await openSqliteStore({ file })).close();
    const client = new Database(file);
    client.exec(
      `INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 99999999999999)`,
    );
    client.close();
    await expect(openSqliteStore({ file })).rejects.toMatchObject({ code: 'database_newer' });
  });

  test('says when another program holds the lock', async () => {
    const file = await temporaryFile();
    const store = await openSqliteStore({ file });
    const client = new Database(file);
    client.exec('BEGIN IMMEDIATE');
    await expect(store.savePage(page('"Yes," she said.'), matchSpeakers)).rejects.toMatchObject({
      code: 'database_busy',
    });
    client.exec('ROLLBACK');
    client.close();
    await store.close();
  });
});

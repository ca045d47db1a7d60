/** The check finds what is wrong in a damaged copy of a database. */

import { copyFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { checkDatabase } from '../../src/store/sqlite/check/check-database.ts';
import { Database } from '../../src/store/sqlite/driver.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { newArticle, newPage } from '../support/new-page.ts';
import { temporaryFile } from '../support/open-store.ts';
import { makeEvent, randomFrom, writeStory } from '../support/stories.ts';

async function makeDatabase(): Promise<string> {
  const file = await temporaryFile();
  const store = await openSqliteStore({ file });
  const random = randomFrom(5);
  for (let at = 0; at < 8; at++) {
    const text = `${writeStory(random, makeEvent(random)).join('\n\n')}\n\n"The bridge opens," said Ana Brandt.`;
    const article = newArticle(text, [{ said: 'The bridge opens,', by: 'Ana Brandt' }], {
      url: `https://post.example/${at}`,
    });
    await store.savePage(newPage([article], { externalId: `a${at % 6}` }), matchSpeakers);
  }
  await store.close();
  return file;
}

test.each([
  [
    'a changed text',
    `UPDATE articles SET text = replace(text, 'bridge', 'tunnel')`,
    ['hashes', 'offsets', 'index'],
  ],
  ['moved offsets', `UPDATE quotes SET content = '[{"start":3,"end":9}]'`, ['offsets', 'index']],
  ['offsets outside', `UPDATE quotes SET quoted = '[{"start":3,"end":999999}]'`, ['offsets']],
  ['a changed old revision', `UPDATE article_revisions SET text = text || '.'`, ['hashes']],
  ['a wrong address key', `UPDATE articles SET url_key = 'post.example/other'`, ['hashes']],
  [
    'a quote without index row',
    'DELETE FROM quotes_fts WHERE rowid = (SELECT max(seq) FROM quotes)',
    ['index'],
  ],
  [
    'an index row without quote',
    `INSERT INTO quotes_fts (rowid, content) VALUES (999, 'nobody said it')`,
    ['index'],
  ],
  ['an article without its outlet', 'DELETE FROM outlets', ['references']],
  [
    'a page of nothing',
    `INSERT INTO pages VALUES ('x', x'61', 'text/plain', NULL, NULL, '2025')`,
    ['references'],
  ],
  [
    'a lost band',
    'DELETE FROM text_bands WHERE band = (SELECT min(band) FROM text_bands)',
    ['copies'],
  ],
  ['a band of nothing', 'INSERT INTO text_bands VALUES (1, 9999)', ['copies']],
  ['a missing trigger', 'DROP TRIGGER quotes_added', ['changes']],
  ['a hole in the feed', `DELETE FROM changes WHERE kind = 'quote'`, ['changes']],
])('finds %s', async (_what, damage, expected) => {
  const file = await makeDatabase();
  expect([...checkDatabase(file)]).toEqual([]);
  const copy = await temporaryFile('copy.db');
  copyFileSync(file, copy);
  const client = new Database(copy);
  client.pragma('foreign_keys = OFF');
  client.exec(damage);
  client.close();
  const checks = new Set([...checkDatabase(copy)].map(({ check }) => check));
  expect([...checks]).toEqual(expect.arrayContaining(expected));
});

test('finds bytes that were overwritten', async () => {
  const file = await makeDatabase();
  const client = new Database(file);
  const page = client
    .prepare<[], number>(`SELECT rootpage FROM sqlite_master WHERE name = 'quotes_article'`)
    .pluck()
    .get();
  const size = client.pragma('page_size', { simple: true }) as number;
  client.pragma('journal_mode = DELETE');
  client.close();
  const { readFileSync } = await import('node:fs');
  const bytes = readFileSync(file);
  bytes.fill(0xff, ((page ?? 1) - 1) * size, (page ?? 1) * size);
  await writeFile(file, bytes);
  const faults = [...checkDatabase(file)];
  expect(faults.some(({ check }) => check === 'file')).toBe(true);
});

test('says what to do about a file that is missing or no database', async () => {
  const file = await temporaryFile();
  expect(() => [...checkDatabase(file)]).toThrow(/There is no file/u);
  await writeFile(file, 'a letter '.repeat(1000));
  expect(() => [...checkDatabase(file)]).toThrow(/restore a backup/u);
});

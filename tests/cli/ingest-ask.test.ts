/** `onrecord ingest` and `ask`: pages in, answers out. */

import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { AnswerView } from '../../src/services/answer-view.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { ArticleRecord } from '../../src/store/store.ts';
import { temporaryFile } from '../support/open-store.ts';
import { runCommand } from './run-command.ts';

const TEXT = '“The pier will open in May,” harbour master Ana Brandt said on Monday.';

/** A directory with these files, all last changed at the same time, and a database beside them. */
async function filesOf(files: Record<string, string | Uint8Array>) {
  const db = await temporaryFile();
  const folder = join(dirname(db), 'pages');
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    const time = new Date('2025-03-04T06:00:00Z');
    await utimes(path, time, time);
  }
  return { db, folder };
}

async function storedIn(db: string): Promise<ArticleRecord[]> {
  const store = await openSqliteStore({ file: db });
  const { items } = await store.listArticles({}, { limit: 100, after: null });
  await store.close();
  return items;
}

test('a directory of text, HTML, JSON and NDJSON is stored, and a question answered from it', async () => {
  const { db, folder } = await filesOf({
    'a.txt': TEXT,
    'b.html': `<html><body><article><h1>Boats</h1><p>“Night boats stay,” mayor Tom Odell said.</p></article></body></html>`,
    'c.json': JSON.stringify({ id: 'c', text: 'Nothing was said here at all today.' }, null, 2),
    'deep/d.ndjson': `${JSON.stringify({ id: 'd1', text: `${TEXT} One.`, url: 'https://a.example/1' })}\n${JSON.stringify({ id: 'd2', text: `${TEXT} Two.`, retrievedAt: '2025-01-01T00:00:00Z' })}\n`,
    'picture.png': 'no page',
    '.hidden.txt': 'no page',
  });
  const { code, stdout, stderr } = await runCommand(['ingest', folder, '--db', db]);
  expect(stderr).toMatch(/pages: 5 articles \(5 new\), 4 new quotes from 4 sources\n/u);
  expect([code, stdout]).toEqual([0, '']);
  const articles = await storedIn(db);
  const times = new Map(articles.map(({ externalId, retrievedAt }) => [externalId, retrievedAt]));
  expect(times.get('d1')).toBe('2025-03-04T06:00:00Z');
  expect(times.get('d2')).toBe('2025-01-01T00:00:00Z');

  const again = await runCommand(['ingest', folder, '--db', db]);
  expect(again.stderr).toMatch(/pages: 5 articles \(5 unchanged\), 0 new quotes from 4 sources/u);

  const asked = await runCommand(['ask', 'what has Ana Brandt said about the pier', '--db', db]);
  expect(asked.code).toBe(0);
  expect(asked.stdout).toMatch(/“The pier will open in May,?”/u);
  expect(asked.stdout).toMatch(/Ana Brandt/u);
  expect(asked.stdout).not.toContain('\u001B');

  const json = await runCommand([
    'ask',
    'what has Ana Brandt said about the pier',
    '--db',
    db,
    '--json',
  ]);
  expect((JSON.parse(json.stdout) as AnswerView).items.length).toBeGreaterThan(0);
});

test('--retrieved-at wins over the time of the file, stdin is read, and what is bad is passed over', async () => {
  const { db, folder } = await filesOf({
    'empty.txt': ' \n',
    'feed.txt': '<?xml version="1.0"?><rss version="2.0"><channel>',
    'broken.json': '{"text": ',
    'good.txt': TEXT,
    'pictures/pier.jpg': 'no page',
    'picture.txt': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    'latin.txt': Buffer.from(`${TEXT} The caf\xe9 stays.`, 'latin1'),
  });
  const time = '2025-02-02T02:02:02Z';
  const { code, stderr } = await runCommand(
    [
      'ingest',
      folder,
      '-',
      join(folder, 'missing.txt'),
      join(folder, 'pictures'),
      '--db',
      db,
      '--retrieved-at',
      time,
    ],
    { stdin: `{"id":"s1","text":${JSON.stringify(`${TEXT} From stdin.`)}}\n{"id":"s2"}\n` },
  );
  expect(code).toBe(1);
  for (const complaint of [
    /empty\.txt: .*\(empty_page\)/u,
    /feed\.txt: .*\(page_unreadable\)/u,
    /broken\.json: .*\(invalid_json\)/u,
    /missing\.txt: .*no such file/u,
    /pictures: holds no file that ends in \.txt, .*\(page_unreadable\)/u,
    /picture\.txt: this is not text .*\(page_unreadable\)/u,
    /latin\.txt: not valid UTF-8: read as windows-1252/u,
    /stdin:2: .*\(invalid_request\)/u,
  ]) {
    expect(stderr).toMatch(complaint);
  }
  const articles = await storedIn(db);
  expect(articles).toHaveLength(3);
  expect(new Set(articles.map(({ retrievedAt }) => retrievedAt))).toEqual(new Set([time]));
});

test('asking without a database says how to make one, and makes none', async () => {
  const db = await temporaryFile('none.db');
  // Twice, lest the first made an empty one.
  for (const question of ['what has anybody said', 'once more']) {
    const { code, stderr } = await runCommand(['ask', question, '--db', db]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/no database at .*onrecord ingest/u);
  }
});

test('an empty answer says why', async () => {
  const { db, folder } = await filesOf({ 'a.txt': TEXT });
  await runCommand(['ingest', join(folder, 'a.txt'), '--db', db]);
  const { code, stdout } = await runCommand([
    'ask',
    'what',
    'has',
    'Zoltan',
    'Quux',
    'said',
    '--db',
    db,
  ]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Nothing found: .*Zoltan Quux/u);
});

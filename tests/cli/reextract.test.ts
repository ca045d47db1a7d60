/** `onrecord reextract` and `onrecord corrections export` over a database that an older engine wrote. */

import { expect, test } from 'vitest';
import { compose } from '../../src/compose.ts';
import { matchSpeakers } from '../../src/engine/index.ts';
import { Database } from '../../src/store/sqlite/driver.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { newArticle } from '../support/new-page.ts';
import { temporaryFile } from '../support/open-store.ts';
import { runCommand } from './run-command.ts';

const TEXT =
  'The council met on Monday.\n\n“The pier will open in May,” harbour master Ana Brandt said on Monday.';

test('reads anew what an older engine read, keeping ids and corrections', async () => {
  const db = await temporaryFile();
  const opened = await compose({ db });
  const html = `<html><body><article><h1>Pier</h1><p>${TEXT.replace('\n\n', '</p><p>')}</p></article></body></html>`;
  const ids: string[] = [];
  for (const document of [
    { id: 'text', text: TEXT },
    { id: 'html', html },
  ]) {
    const { quotes } = await opened.services.articles.ingest(document);
    ids.push(...quotes.map(({ id }) => id));
  }
  const [first = ''] = ids;
  await opened.services.corrections.correctQuote(
    first,
    { speaker: { description: 'an official' } },
    'desk',
  );
  await opened.close();
  // What an older engine would have left: another version, and a quote that it hadn't found.
  const store = await openSqliteStore({ file: db });
  const { items } = await store.listArticles({ externalId: 'html' }, { limit: 1, after: null });
  const [article] = items;
  await store.rereadArticle(article?.id ?? '', newArticle(article?.text ?? ''), matchSpeakers);
  await store.close();
  const client = new Database(db);
  client.exec(`UPDATE articles SET engine = 'older'; UPDATE quotes SET engine = 'older'`);
  client.close();
  const dry = await runCommand(['reextract', '--db', db, '--dry-run']);
  expect(dry.stderr).toContain(
    '2 articles, 2 quotes: 1 added, 0 removed, 0 reworded, 0 reattributed, 0 articles failed (dry run',
  );
  const done = await runCommand(['reextract', '--db', db]);
  expect(done.code).toBe(0);
  expect(done.stdout).toContain('added');
  expect(done.stdout).toContain('“The pier will open in May,” (Ana Brandt)');
  const again = await runCommand(['reextract', '--db', db]);
  expect(again.stderr).toContain('read by this engine already');
  expect((await runCommand(['check', '--db', db])).stderr).toContain('no faults found');
  const exported = await runCommand(['corrections', 'export', '--db', db]);
  const example = JSON.parse(exported.stdout) as {
    id: string;
    text: string;
    quotes: { id: string; speaker: object }[];
  };
  expect(example).toMatchObject({ id: 'text', text: TEXT, notQuotes: [] });
  expect(example.quotes).toMatchObject([
    { id: first, speaker: { name: 'an official', kind: 'anonymous' } },
  ]);
});

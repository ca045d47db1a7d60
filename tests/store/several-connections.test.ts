/** What a connection keeps of what it read and wrote: whoever else writes meanwhile, and whatever is taken back, the store is the same. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { newPage as extractPage } from '../../src/services/new-page.ts';
import { Database } from '../../src/store/sqlite/driver.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { openBulkStore } from '../../src/store/sqlite/threads/bulk-store.ts';
import type { NewPage, Store } from '../../src/store/store.ts';
import { builtFile } from '../support/built-files.ts';
import { generateDocuments } from '../support/generated-documents.ts';
import { newArticle, newPage } from '../support/new-page.ts';
import { temporaryFile } from '../support/open-store.ts';

const AT = '2025-03-05T00:00:00Z';
const extracted = [...generateDocuments(60)].map((document) => extractPage(document, AT));
/** Two spellings of a name, in turn: each meets what the other connection wrote. */
const spelt = Array.from({ length: 12 }, (_, at) => {
  const name = at % 2 === 0 ? 'Volodymyr Zelensky' : 'Volodymyr Zelenskyy';
  const text = `“We will rebuild the old bridge at Larkhaven in spring,” ${name} said on day ${at}.`;
  const said = 'We will rebuild the old bridge at Larkhaven in spring,';
  return newPage([newArticle(text, [{ said, by: name }])], { externalId: `spelt-${at}` });
});
const pages = extracted.flatMap((page, at) => [page, ...(at % 5 === 0 ? [spelt[at / 5]] : [])]);
const groups = Array.from({ length: 18 }, (_, at) =>
  pages.slice(4 * at, 4 * at + 4).filter((page) => page !== undefined),
);

/** A quote that lies outside its text: the whole group is taken back, and written page by page. */
const faulty = (): NewPage => {
  const page = newPage([newArticle('“Yes,” Ann Lee said.', [{ said: 'Yes,', by: 'Ann Lee' }])]);
  const [article] = page.articles;
  if (!article) throw new RangeError('no article');
  const quotes = article.quotes.map((quote) => ({ ...quote, content: [{ start: 0, end: 999 }] }));
  return { ...page, articles: [{ ...article, quotes }] };
};

/** What one connection makes of them. */
let alone: unknown[] = [];
beforeAll(async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'onrecord-')), 'alone.db');
  const store = await openSqliteStore({ file });
  for (const group of groups) await store.savePages(group, matchSpeakers);
  await store.close();
  alone = stored(file);
  await rm(dirname(file), { recursive: true });
});

test('two connections in turn, and groups that are taken back, give what one connection gives', async () => {
  const inTurn = await temporaryFile();
  const stores = [await open(inTurn), await open(inTurn)];
  for (const [at, group] of groups.entries()) {
    const bad = at % 4 === 3 ? [faulty()] : [];
    const results = await stores[at % 2]?.savePages([...group, ...bad], matchSpeakers);
    expect(results?.filter(({ fault }) => fault !== null)).toHaveLength(bad.length);
  }
  expect(stored(inTurn)).toEqual(alone);
});

test('pages that a thread of their own writes give what one connection gives', async () => {
  const threaded = await temporaryFile();
  const bulk = await openBulkStore(threaded, builtFile('store/sqlite/threads/store-worker'));
  for (const group of groups) await bulk.savePages(group, matchSpeakers);
  const [again] = await bulk.savePages(groups.at(-1) ?? [], matchSpeakers);
  expect(again?.saved?.map(({ outcome }) => outcome)).toEqual(['unchanged']);
  await bulk.close();
  expect(stored(threaded)).toEqual(alone);
});

async function open(file: string): Promise<Store> {
  const store = await openSqliteStore({ file });
  onTestFinished(() => store.close());
  return store;
}

/** Every quote with its speaker and statement, each told by the first quote that has it: ids differ from run to run. */
function stored(file: string): unknown[] {
  const client = new Database(file, { readonly: true });
  const rows = client
    .prepare<[], Record<string, unknown>>(
      `SELECT a.external_id AS article, q.ordinal, s.position, s.speaker_id AS speaker, sp.name, s.link_confidence AS link,
         st.statement_id AS statement
       FROM quotes q JOIN articles a ON a.id = q.article_id LEFT JOIN quote_speakers s ON s.quote_id = q.id
       LEFT JOIN speakers sp ON sp.id = s.speaker_id LEFT JOIN statement_quotes st ON st.seq = q.seq
       ORDER BY article, q.ordinal, s.position`,
    )
    .all();
  const keys = client
    .prepare('SELECT key, count(*) AS count FROM appearance_keys GROUP BY key ORDER BY key')
    .all();
  client.close();
  const firsts = new Map<unknown, number>();
  const told = rows.map((row, at) => {
    for (const id of [row['speaker'], row['statement']]) {
      if (id !== null && !firsts.has(id)) firsts.set(id, at);
    }
    const { speaker, statement, ...rest } = row;
    return { ...rest, speaker: firsts.get(speaker), statement: firsts.get(statement) };
  });
  return [...told, ...keys];
}

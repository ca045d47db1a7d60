/** Imports into a real server: killed in the middle, sent again, and by several clients at once. */

import { once } from 'node:events';
import { expect, test } from 'vitest';
import type { ImportView } from '../../src/services/imports.ts';
import { Database } from '../../src/store/sqlite/driver.ts';
import { generateDocuments } from '../support/generated-documents.ts';
import { temporaryFile } from '../support/open-store.ts';
import { runCommand, startCommand } from './run-command.ts';
import { serve } from './serve-process.ts';

const COUNT = 120;
const BODY = [...generateDocuments(COUNT)]
  .map((document) => `${JSON.stringify(document)}\n`)
  .join('');

const post = (url: string, path: string, type: string, body: string): Promise<Response> =>
  fetch(`${url}/v1/${path}`, { method: 'POST', headers: { 'content-type': type }, body });
const importAll = (url: string): Promise<Response> =>
  post(url, 'imports?importId=all', 'application/x-ndjson', BODY);
const stateOf = async (url: string): Promise<ImportView> =>
  (await (await fetch(`${url}/v1/imports/all`)).json()) as ImportView;

/** Each document once, its quotes once, and a database without damage. */
function expectExactlyOnce(db: string): void {
  const client = new Database(db, { readonly: true });
  expect(client.pragma('integrity_check', { simple: true })).toBe('ok');
  const ids = client.prepare('SELECT external_id FROM articles ORDER BY 1').pluck().all();
  expect(ids).toEqual(Array.from({ length: COUNT }, (_, at) => `generated-1-${at}`).sort());
  const doubled = 'SELECT count(*) FROM quotes GROUP BY article_id, ordinal HAVING count(*) > 1';
  expect(client.prepare(doubled).all()).toEqual([]);
  client.close();
}

test('killed in the middle and sent again, every document is there once', async () => {
  const db = await temporaryFile();
  const first = await serve(db);
  const broken = importAll(first.url).catch(() => null);
  for (let state = 0; state < 32; ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    // Not begun yet, it has no documents.
    state = ((await stateOf(first.url)) as Partial<ImportView>).documents ?? 0;
  }
  first.child.kill('SIGKILL');
  await once(first.child, 'close');
  expect(await broken).toBeNull();

  const second = await serve(db);
  const interrupted = await stateOf(second.url);
  expect(interrupted).toMatchObject({ state: 'interrupted', failed: 0 });
  expect(interrupted.documents).toBeGreaterThanOrEqual(32);
  expect(interrupted.documents).toBeLessThan(COUNT);
  const again = await importAll(second.url);
  expect(again.status).toBe(201);
  expect(await again.json()).toMatchObject({ state: 'done', lines: COUNT, created: COUNT });
  const events = await (await fetch(`${second.url}/v1/imports/all/events`)).text();
  expect(events.match(/^event: outcome$/gmu)).toHaveLength(COUNT);
  expect(events).toMatch(/event: end\ndata: \{.*"state":"done"/u);
  second.child.kill('SIGTERM');
  await once(second.child, 'close');
  expectExactlyOnce(db);
});

test('eight clients that send the same page at once make one set of rows', async () => {
  const db = await temporaryFile();
  const { child, url } = await serve(db);
  const page = BODY.split('\n')[0] ?? '';
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => post(url, 'articles', 'application/json', page)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([
    200, 200, 200, 200, 200, 200, 200, 201,
  ]);
  const bodies = await Promise.all(
    answers.map(async (answer) => answer.json() as Promise<{ quotes: { id: string }[] }>),
  );
  const sets = new Set(bodies.map(({ quotes }) => quotes.map(({ id }) => id).join()));
  expect(sets.size).toBe(1);
  child.kill('SIGTERM');
  await once(child, 'close');
  const client = new Database(db, { readonly: true });
  expect(client.prepare('SELECT count(*) FROM articles').pluck().get()).toBe(1);
  expect(client.prepare('SELECT count(*) FROM quotes').pluck().get()).toBe(
    bodies[0]?.quotes.length,
  );
  client.close();
});

test('ingest killed in the middle and run again goes on', async () => {
  const db = await temporaryFile();
  const child = startCommand(['ingest', '-', '--json', '--db', db]);
  child.stdin.on('error', () => undefined);
  child.stdin.write(BODY.slice(0, BODY.length / 2));
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'close');
  const { code, stdout } = await runCommand(['ingest', '-', '--json', '--db', db], { stdin: BODY });
  expect(code).toBe(0);
  const outcomes = stdout
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { outcome: string }).outcome);
  expect(outcomes).toHaveLength(COUNT);
  expect(outcomes.lastIndexOf('unchanged')).toBeLessThan(outcomes.indexOf('created'));
  expectExactlyOnce(db);
});

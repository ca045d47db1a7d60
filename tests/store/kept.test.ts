import { expect, test } from 'vitest';
import { openConnection } from '../../src/store/sqlite/connection.ts';
import { keptFor } from '../../src/store/sqlite/kept.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { TopicEdit } from '../../src/store/store.ts';
import { temporaryFile } from '../support/open-store.ts';

const edit = (name: string): TopicEdit => ({
  ...{ id: name, name, synonyms: ['toll'], kinds: [], parts: [] },
  ...{ isRemoved: false, updatedAt: '2026-01-01T00:00:00Z' },
});

async function openTwo() {
  const file = await temporaryFile();
  const [ours, other] = [await openSqliteStore({ file }), await openSqliteStore({ file })];
  return { ours, other, close: () => Promise.all([ours.close(), other.close()]) };
}

test('what is kept is the same until something is written', async () => {
  const { ours, close } = await openTwo();
  await ours.saveTopicEdit(edit('levy'));
  const first = await ours.listTopicEdits();
  expect(await ours.listTopicEdits()).toBe(first);
  await close();
});

test('what this connection or another writes is seen at once', async () => {
  const { ours, other, close } = await openTwo();
  const names = async () => (await ours.listTopicEdits()).map(({ name }) => name);
  expect(await names()).toEqual([]);
  await ours.saveTopicEdit(edit('levy'));
  expect(await names()).toEqual(['levy']);
  await other.saveTopicEdit(edit('duty'));
  expect(await names()).toEqual(['duty', 'levy']);
  await other.forgetTopicEdit('levy');
  expect(await names()).toEqual(['duty']);
  await close();
});

test('what is taken back was never kept', async () => {
  const file = await temporaryFile();
  await (await openSqliteStore({ file })).close();
  const db = openConnection(file);
  const topics = keptFor(({ $client }) =>
    $client.prepare<[], string>('SELECT id FROM topic_edits').pluck().all(),
  );
  const insert = `INSERT INTO topic_edits (id, name, synonyms, kinds, parts, is_removed, updated_at)
    VALUES ('levy', 'levy', '[]', '[]', '[]', 0, '2026-01-01T00:00:00Z')`;
  expect(topics(db)).toEqual([]);
  db.$client.exec(`BEGIN; ${insert}`);
  expect(topics(db)).toEqual(['levy']);
  db.$client.exec('ROLLBACK');
  expect(topics(db)).toEqual([]);
  db.$client.exec(`BEGIN; ${insert}`);
  expect(topics(db)).toEqual(['levy']);
  db.$client.exec('COMMIT');
  expect(topics(db)).toEqual(['levy']);
  db.$client.close();
});

/** Answers that are kept: the same as those read anew, for as long as nothing was written, and no longer. */

import { expect, onTestFinished, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { keepBodies } from '../../src/services/reads/kept-bodies.ts';
import { readOperations, readServices } from '../../src/services/reads/read-operations.ts';
import { type ReadJob, readHere } from '../../src/services/reads/reads.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { newArticle, newPage } from '../support/new-page.ts';
import { temporaryFile } from '../support/open-store.ts';

const FORM = { seesTexts: true, asLines: false };
const LIST: ReadJob = { name: 'listQuotes', given: [{}, { limit: 9 }], form: FORM };
const pageOf = (by: string) =>
  newPage([
    newArticle(`It rained. “The old pier stays,” ${by} said.`, [
      { said: 'The old pier stays,', by },
    ]),
  ]);

/** A reader that keeps, and how often it had to read. */
async function open({ mostBytes = 1_000_000 } = {}) {
  const file = await temporaryFile();
  const store = await openSqliteStore({ file });
  onTestFinished(() => store.close());
  await store.savePage(pageOf('Ann Lee'), matchSpeakers);
  const clock = { now: '2025-03-05T23:00:00Z' };
  const now = () => clock.now;
  const here = readHere(readOperations(readServices({ store, now })));
  const counted = { reads: 0, during: async (): Promise<unknown> => undefined };
  const read = keepBodies(
    async (job) => {
      counted.reads++;
      const made = await here(job);
      await counted.during();
      return made;
    },
    { version: () => store.findVersion(), now, mostBytes },
  );
  const bodyOf = async (job: ReadJob) => Buffer.from((await read(job)).madeText).toString();
  return { file, store, clock, counted, read, here, bodyOf };
}

test('the same read is done once; another form, page or name is another', async () => {
  const { read, here, counted, bodyOf } = await open();
  const plain = (await here(LIST)).madeText;
  expect([await bodyOf(LIST), await bodyOf(LIST), await bodyOf({ ...LIST })]).toEqual([
    ...[plain, plain, plain],
  ]);
  expect(counted.reads).toBe(1);
  const [first, second] = [await read(LIST), await read(LIST)];
  expect(second.tag).toMatch(/^"[\w-]{27}"$/u);
  expect(second.tag).toBe(first.tag);
  await read({ ...LIST, form: { ...FORM, asLines: true } });
  await read({ ...LIST, form: { ...FORM, seesTexts: false } });
  await read({ ...LIST, given: [{}, { limit: 8 }] });
  await read({ ...LIST, name: 'listArticles' });
  expect(counted.reads).toBe(5);
});

test('whatever is written, here or through another connection, is in the next answer', async () => {
  const { file, store, bodyOf } = await open();
  expect(await bodyOf(LIST)).not.toContain('Bo Strand');
  await store.savePage(pageOf('Bo Strand'), matchSpeakers);
  expect(await bodyOf(LIST)).toContain('Bo Strand');
  const other = await openSqliteStore({ file });
  await other.savePage(pageOf('Cy Moor'), matchSpeakers);
  await other.close();
  expect(await bodyOf(LIST)).toContain('Cy Moor');
});

test('what is written while an answer is being made keeps it from being kept', async () => {
  const { store, counted, bodyOf } = await open();
  counted.during = async () => {
    counted.during = async () => undefined;
    await store.savePage(pageOf('Bo Strand'), matchSpeakers);
  };
  expect(await bodyOf(LIST)).not.toContain('Bo Strand');
  expect(await bodyOf(LIST)).toContain('Bo Strand');
  expect(counted.reads).toBe(2);
});

test('"yesterday" is another day tomorrow', async () => {
  const { clock, counted, bodyOf } = await open();
  const question: ReadJob = {
    name: 'getAnswer',
    given: ['what did Ann Lee say yesterday', {}, { limit: 9 }],
    form: FORM,
  };
  expect(await bodyOf(question)).toContain('2025-03-04');
  clock.now = '2025-03-05T23:59:59Z';
  await bodyOf(question);
  expect(counted.reads).toBe(1);
  clock.now = '2025-03-06T00:00:00Z';
  expect(await bodyOf(question)).toContain('2025-03-05');
});

test('refusals are made anew, and so is what is too large, and everything where nothing is to be kept', async () => {
  const missing: ReadJob = { name: 'getQuote', given: ['nobody'], form: FORM };
  const refusing = await open();
  for (let time = 0; time < 2; time++) {
    await expect(refusing.read(missing)).rejects.toMatchObject({ code: 'quote_not_found' });
  }
  expect(refusing.counted.reads).toBe(2);
  for (const mostBytes of [0, 2_000]) {
    const { read, counted } = await open({ mostBytes });
    await read(LIST);
    await read(LIST);
    expect(counted.reads, `${mostBytes} bytes`).toBe(2);
  }
});

test('what was asked for longest ago goes first', async () => {
  const { read, counted } = await open({ mostBytes: 40_000 });
  const pages = Array.from({ length: 30 }, (_, at) => ({
    ...LIST,
    given: [{}, { limit: 1 + at }],
  }));
  for (const page of pages) await read(page);
  expect(counted.reads).toBe(30);
  await read(pages[29] ?? LIST);
  expect(counted.reads).toBe(30);
  await read(pages[0] ?? LIST);
  expect(counted.reads).toBe(31);
});

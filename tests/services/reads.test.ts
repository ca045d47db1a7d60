/** Reads in threads give the same bytes, tags and refusals as reads on the thread that asks. */

import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { tagOf } from '../../src/services/reads/entity-tag.ts';
import { readOperations, readServices } from '../../src/services/reads/read-operations.ts';
import { type ReadJob, readApart, readHere } from '../../src/services/reads/reads.ts';
import { openThreadedStore } from '../../src/store/sqlite/threads/threaded-store.ts';
import { builtFile } from '../support/built-files.ts';
import { newArticle, newPage } from '../support/new-page.ts';
import { temporaryFile } from '../support/open-store.ts';

const PROGRAM = builtFile('services/reads/read-program');
const ODD = fileURLToPath(new URL('../support/odd-store-worker.mjs', import.meta.url));
const PAGE = newPage(
  ['Ann Lee', 'Bo Strand'].map((by) =>
    newArticle(`It rained. “The old pier stays 🏗,” ${by} said.`, [
      { said: 'The old pier stays 🏗,', by },
    ]),
  ),
);
const WHOLE = { seesTexts: true, asLines: false };

/** Reads on this thread and in another, over a store with two articles. */
async function open(workerFile = builtFile('store/sqlite/threads/store-worker')) {
  const store = await openThreadedStore({
    file: await temporaryFile(),
    ...{ readers: 1, readLimitMs: 20_000, mostWaiting: 100 },
    ...{ program: PROGRAM, workerFile },
  });
  onTestFinished(() => store.close());
  await store.savePage(PAGE, matchSpeakers);
  const [quote] = (await store.listQuotes({}, { limit: 1, after: null })).items;
  const here = readHere(readOperations(readServices({ store, now })));
  const near = readHere(readOperations(readServices({ store: store.near, now })));
  const apart = readApart((job) => store.perform(job), near);
  const { id = '', speaker, article } = quote ?? {};
  return {
    here,
    apart,
    ids: { quote: id, speaker: speaker?.id ?? '', article: article?.id ?? '' },
  };
}

const now = () => '2025-03-05T06:00:00Z';

interface Ids {
  readonly quote: string;
  readonly speaker: string;
  readonly article: string;
}

const JOBS: readonly [string, (ids: Ids) => Omit<ReadJob, 'form'>, ReadJob['form']][] = [
  ['a quote', (ids) => ({ name: 'getQuote', given: [ids.quote] }), WHOLE],
  ['a short page', () => ({ name: 'listQuotes', given: [{}, { limit: 1 }] }), WHOLE],
  ['a long page', () => ({ name: 'listQuotes', given: [{}, { limit: 100 }] }), WHOLE],
  [
    'a page as lines',
    () => ({ name: 'listQuotes', given: [{}, { limit: 9 }] }),
    { ...WHOLE, asLines: true },
  ],
  ['a search', () => ({ name: 'listQuotes', given: [{ q: 'pier' }, { limit: 9 }] }), WHOLE],
  ['a speaker', (ids) => ({ name: 'getSpeaker', given: [ids.speaker] }), WHOLE],
  ['an article', (ids) => ({ name: 'getArticle', given: [ids.article] }), WHOLE],
  [
    'an article without its text',
    (ids) => ({ name: 'getArticle', given: [ids.article] }),
    { ...WHOLE, seesTexts: false },
  ],
  [
    'an answer',
    () => ({ name: 'getAnswer', given: ['what has Ann Lee said about the pier', {}] }),
    WHOLE,
  ],
  [
    'suggestions, which no lines are made of where none are asked for',
    () => ({ name: 'suggest', given: ['ann', 9] }),
    WHOLE,
  ],
];

test('a read is the same from a thread, with the tag of its bytes', async () => {
  const { here: readsHere, apart: readsApart, ids } = await open();
  for (const [what, job, form] of JOBS) {
    const here = await readsHere({ ...job(ids), form });
    const apart = await readsApart({ ...job(ids), form });
    const text = Buffer.from(apart.madeText as Uint8Array).toString();
    expect({ ...apart, madeText: text, tag: null }, what).toEqual(here);
    if (apart.tag !== null) expect(apart.tag, what).toBe(tagOf(text));
  }
});

test('what is not there is refused alike', async () => {
  const { here, apart } = await open();
  const job: ReadJob = { name: 'getSpeaker', given: ['nobody'], form: WHOLE };
  const refusals = await Promise.all(
    [here, apart].map((read) => read(job).catch((error: unknown) => error)),
  );
  expect(refusals[0]).toMatchObject({ code: 'speaker_not_found' });
  expect(refusals[1]).toEqual(refusals[0]);
});

test('a read whose thread ends is told so, and the next one is answered', async () => {
  const { apart } = await open(ODD);
  const list = (q: string): ReadJob => ({ name: 'suggest', given: [q, 9], form: WHOLE });
  const ask = () => apart(list('ann')).catch(() => null);
  await expect.poll(ask, { timeout: 150_000 }).toMatchObject({ nextCursor: null });
  await expect(apart({ ...list('ann'), name: 'die' as ReadJob['name'] })).rejects.toMatchObject({
    code: 'store_failed',
  });
  await expect.poll(ask, { timeout: 150_000 }).toMatchObject({ nextCursor: null });
});

/** How long answers to requests with an `Idempotency-Key` are kept. */

import { expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { openThreadedStore } from '../../src/store/sqlite/threads/threaded-store.ts';
import { openMemoryStore, temporaryFile } from '../support/open-store.ts';

const CLAIM = {
  identity: 'local',
  key: 'k',
  fingerprint: 'f',
  startedAt: '2025-03-05T00:00:00Z',
};

test('what a killed server left unanswered may be sent again once another one opens its file', async () => {
  const db = await temporaryFile();
  const lapse = { answeredBefore: '2025-03-04T00:00:00Z', runningBefore: '2025-03-04T23:00:00Z' };
  const killed = await openSqliteStore({ file: db });
  await killed.claimRequest(CLAIM, lapse);
  await killed.claimRequest({ ...CLAIM, key: 'answered' }, lapse);
  await killed.answerRequest(
    { ...CLAIM, key: 'answered' },
    { status: 201, contentType: null, body: '{}' },
  );
  await killed.close();
  const limits = { readers: 1, readLimitMs: 1000, mostWaiting: 1 };
  await (await openThreadedStore({ file: db, ...limits })).close();
  const store = await openSqliteStore({ file: db });
  onTestFinished(() => store.close());
  expect(await store.claimRequest(CLAIM, lapse)).toBeNull();
  expect(await store.claimRequest({ ...CLAIM, key: 'answered' }, lapse)).toMatchObject({
    answer: { status: 201 },
  });
});

test('answers lapse after their hours, and what never ended after one', async () => {
  const store = await openMemoryStore();
  const claim = CLAIM;
  const lapse = { answeredBefore: '2025-03-04T00:00:00Z', runningBefore: '2025-03-04T23:00:00Z' };
  expect(await store.claimRequest(claim, lapse)).toBeNull();
  expect(await store.claimRequest(claim, lapse)).toMatchObject({ answer: null });
  const later = { ...lapse, runningBefore: '2025-03-05T00:00:01Z' };
  expect(await store.claimRequest(claim, later)).toBeNull();
  await store.answerRequest(claim, { status: 201, contentType: null, body: '{}' });
  expect(await store.claimRequest(claim, later)).toMatchObject({ answer: { status: 201 } });
  expect(
    await store.claimRequest(claim, { ...later, answeredBefore: '2025-03-05T00:00:01Z' }),
  ).toBeNull();
});

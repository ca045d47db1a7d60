/** How long answers to requests with an `Idempotency-Key` are kept. */

import { expect, test } from 'vitest';
import { openMemoryStore } from '../support/open-store.ts';

test('answers lapse after their hours, and what never ended after one', async () => {
  const store = await openMemoryStore();
  const claim = {
    identity: 'local',
    key: 'k',
    fingerprint: 'f',
    startedAt: '2025-03-05T00:00:00Z',
  };
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

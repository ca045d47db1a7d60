/** Where work is bounded, what is found is a part of what is there, and is said to be one. */

import { expect, test } from 'vitest';
import { makeServices } from '../../src/services/services.ts';
import { Database } from '../../src/store/sqlite/driver.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { generateQuotes } from '../benchmarks/generated-quotes.ts';
import { temporaryFile } from '../support/open-store.ts';
import { placeOf } from './brute-force.ts';

test('of a word that more than 20,000 quotes have, some are found, and truncated says so', async () => {
  const file = await temporaryFile();
  await (await openSqliteStore({ file })).close();
  const client = new Database(file);
  const { words } = generateQuotes(client, 24_000);
  client.close();
  const store = await openSqliteStore({ file });
  const [word = ''] = words;
  const query = { allOf: [{ anyOf: [word] }] };
  for (const order of ['place', 'newest', 'oldest'] as const) {
    const { hits, isCut } = await store.searchQuotes(query, {}, { limit: 100, order });
    expect(isCut).toBe(true);
    expect(hits).toHaveLength(100);
    for (const { quote } of hits) expect(placeOf(quote, query)).not.toBeNull();
  }
  expect(await store.countMatches(query, {})).toBe(10_000);
  expect(await store.countFacets(query, {}, ['type'])).toMatchObject({ isCut: true });
  const services = makeServices({ store, now: () => '2026-11-24T00:00:00Z' });
  const answer = await services.answers.answer(`What has been said about ${word}?`);
  expect(answer).toMatchObject({ truncated: true, empty: null });
  expect(answer.items).toHaveLength(10);
  const listed = await services.quotes.list({ topic: word, sort: 'newest' }, { limit: 10 });
  expect(listed.truncated).toBe(true);
  // Whoever wants all of them walks through them in the order of storing.
  const slices = await Promise.all(
    ['0', '12000'].map((key) =>
      store.listMatches(query, {}, { limit: 100, after: { key, id: '' } }),
    ),
  );
  for (const { items, next } of slices) {
    expect(items).toHaveLength(100);
    expect(next).not.toBeNull();
  }
  await store.close();
});

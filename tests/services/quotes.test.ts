/** Quotes, speakers and outlets: filters, search, cursors. */

import { expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { outletService } from '../../src/services/outlets.ts';
import { type QuoteQuery, quoteService } from '../../src/services/quotes.ts';
import { speakerService } from '../../src/services/speakers.ts';
import { newArticle, newPage } from '../support/new-page.ts';
import { openMemoryStore } from '../support/open-store.ts';

const PIER = newArticle(
  'Ana Brandt said: “The pier will open in May.” Tomas Brandt denied that “the pier is too dear”.',
  [
    { said: 'The pier will open in May.', by: 'Ana Brandt', role: 'harbour master' },
    { said: 'the pier is too dear', by: 'Tomas Brandt', type: 'mixed', speechAct: 'denial' },
  ],
);
const BOATS = newArticle(
  'Volodya Zelinsky said “night boats cost too much” in the hall.',
  [{ said: 'night boats cost too much', by: 'Volodya Zelinsky', confidence: 0.4 }],
  { outlet: 'Inland Gazette', publishedAt: '2025-04-01' },
);

async function openQuotes() {
  const store = await openMemoryStore();
  await store.savePage(newPage([PIER], { externalId: 'pier' }), matchSpeakers);
  await store.savePage(newPage([BOATS], { externalId: 'boats' }), matchSpeakers);
  const quotes = quoteService({ store });
  const textsOf = async (query: QuoteQuery) =>
    (await quotes.list(query, { limit: 10 })).items.map(({ text }) => text);
  return { store, quotes, textsOf };
}

const MAY = 'The pier will open in May.';
const DEAR = 'the pier is too dear';
const NIGHT = 'night boats cost too much';

test.each<[QuoteQuery, string[]]>([
  [{}, [MAY, DEAR, NIGHT]],
  [{ speaker: 'Ana Brandt' }, [MAY]],
  [{ speaker: 'ana BRANDT' }, [MAY]],
  [{ speaker: 'Volodia Zelinskiy' }, [NIGHT]],
  [{ type: 'mixed' }, [DEAR]],
  [{ speechAct: 'denial' }, [DEAR]],
  [{ from: '2025-03-05' }, [NIGHT]],
  [{ to: '2025-04' }, [MAY, DEAR]],
  [{ minConfidence: 0.5 }, [MAY, DEAR]],
  [{ q: 'boats' }, [NIGHT]],
  [{ q: '"night boats"' }, [NIGHT]],
  [{ q: '"boats night"' }, []],
  [{ q: 'boats', to: '2025-04' }, []],
  [{ q: '*"' }, []],
  [{ q: 'NEAR(boats' }, []],
])('%j gives %j', async (query, texts) => {
  const { textsOf } = await openQuotes();
  expect((await textsOf(query)).sort()).toEqual([...texts].sort());
});

test('ids narrow too', async () => {
  const { quotes, textsOf, store } = await openQuotes();
  const [first] = (await quotes.list({}, { limit: 1 })).items;
  expect(await textsOf({ article: first?.article.id })).toEqual([MAY, DEAR]);
  expect(await textsOf({ speaker: first?.speaker?.id ?? '' })).toEqual([MAY]);
  const outlets = await outletService({ store }).list({ limit: 10 });
  const gazette = outlets.items.find(({ name }) => name === 'Inland Gazette');
  expect(await textsOf({ outlet: gazette?.id })).toEqual([NIGHT]);
});

test.each<[QuoteQuery, string]>([
  [{ speaker: 'Nobody Atall' }, 'speaker_not_found'],
  [{ speaker: '***' }, 'speaker_not_found'],
  [{ speaker: '01953f1e-8a00-7000-8000-000000000001' }, 'speaker_not_found'],
  [{ outlet: 'none' }, 'outlet_not_found'],
  [{ article: 'none' }, 'article_not_found'],
])('%j names what is not there, and that is said: %s', async (query, code) => {
  const { quotes } = await openQuotes();
  await expect(quotes.list(query, { limit: 10 })).rejects.toMatchObject({ code });
});

test('a name that comes near is suggested, never taken', async () => {
  const { quotes } = await openQuotes();
  await expect(quotes.list({ speaker: 'Anna Brand' }, { limit: 10 })).rejects.toThrow(
    /Ana Brandt/u,
  );
});

test.each<[string, QuoteQuery]>([
  ['a list', {}],
  ['a search', { q: 'too' }],
])('cursors walk through %s without repeats or gaps', async (_name, query) => {
  const { quotes, textsOf } = await openQuotes();
  const all = await textsOf(query);
  const walked: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await quotes.list(query, { limit: 1, cursor });
    walked.push(...page.items.map(({ text }) => text));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined && walked.length < 10);
  expect(walked).toEqual(all);
  expect(all.length).toBeGreaterThan(1);
});

test('a cursor of one search does not fit another', async () => {
  const { quotes } = await openQuotes();
  const { nextCursor } = await quotes.list({ q: 'too' }, { limit: 1 });
  await expect(
    quotes.list({ q: 'pier' }, { limit: 1, cursor: nextCursor ?? '' }),
  ).rejects.toMatchObject({ code: 'invalid_cursor' });
});

test('speakers are listed, found and got', async () => {
  const { store } = await openQuotes();
  const speakers = speakerService({ store });
  const all = await speakers.list({}, { limit: 10 });
  expect(all.items.map(({ name }) => name)).toEqual([
    'Ana Brandt',
    'Tomas Brandt',
    'Volodya Zelinsky',
  ]);
  expect((await speakers.list({ q: 'brandt' }, { limit: 10 })).items).toHaveLength(2);
  expect((await speakers.list({ kind: 'organization' }, { limit: 10 })).items).toEqual([]);
  const id = all.items[0]?.id ?? '';
  expect(await speakers.get(id)).toMatchObject({ ...all.items[0] });
  await expect(speakers.get('none')).rejects.toMatchObject({ code: 'speaker_not_found' });
});

test('a quote and an outlet are got by id, or said to be missing', async () => {
  const { store, quotes } = await openQuotes();
  const [first] = (await quotes.list({}, { limit: 1 })).items;
  expect({ ...(await quotes.get(first?.id ?? '')), match: null }).toEqual(first);
  await expect(quotes.get('none')).rejects.toMatchObject({ code: 'quote_not_found' });
  const outlets = outletService({ store });
  const [outlet] = (await outlets.list({ limit: 1 })).items;
  expect(await outlets.get(outlet?.id ?? '')).toEqual(outlet);
  await expect(outlets.get('none')).rejects.toMatchObject({ code: 'outlet_not_found' });
});

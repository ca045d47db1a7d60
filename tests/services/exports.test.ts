/** Exports are read back by other programs' readers, and say what is stored. */

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parse as parseCsv } from 'csv-parse/sync';
import jsonld, { type NodeObject } from 'jsonld';
import { expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import type { ExportFormatName } from '../../src/services/exports/formats.ts';
import { makeServices } from '../../src/services/services.ts';
import type { QuoteView } from '../../src/services/views.ts';
import { newArticle, newPage, type StatedQuote } from '../support/new-page.ts';
import { openMemoryStore } from '../support/open-store.ts';

const TEXT =
  'Tolls – 5 % & more 👍🏽: “=1+1, he costs {us} dear_ly,” Ana Brandt said, “and #always\\did.”\n\nA senior official said that\tthe pier is shut.';
const QUOTES: StatedQuote[] = [
  {
    said: ['=1+1, he costs {us} dear_ly,', 'and #always\\did.'],
    by: 'Ana Brandt',
    role: 'harbour master',
  },
  {
    said: 'the pier is shut',
    by: null,
    type: 'indirect',
    speaker: { description: 'A senior official', kind: 'anonymous' },
  },
];

async function open(articles = 1) {
  const store = await openMemoryStore();
  for (let at = 0; at < articles; at++) {
    const article = newArticle(TEXT, QUOTES, {
      headline: 'Pier “opens” – & shuts; 100%',
      url: `https://courier.example/pier-${at}?a=1&b={2}`,
      publishedAt: at % 2 === 0 ? '2025-03-04' : null,
      precision: at % 2 === 0 ? 'day' : 'none',
    });
    await store.savePage(newPage([article], { externalId: `a${at}` }), matchSpeakers);
  }
  return { store, services: makeServices({ store, now: () => '2025-03-05T06:00:00Z' }) };
}

type Services = Awaited<ReturnType<typeof open>>['services'];

async function exported(services: Services, format: ExportFormatName): Promise<string> {
  const { pieces } = await services.exports.open({}, format);
  let file = '';
  for await (const piece of pieces) file += piece;
  return file;
}

async function listed(services: Services): Promise<QuoteView[]> {
  const { items } = await services.quotes.list({}, { limit: 100 });
  return Promise.all(items.map(({ id }) => services.quotes.get(id)));
}

test('NDJSON holds every quote once, as the API gives it, over many pages', async () => {
  const { services } = await open(120);
  const lines = (await exported(services, 'ndjson')).trimEnd().split('\n');
  expect(lines).toHaveLength(240);
  const quotes = lines.map((line) => JSON.parse(line) as { id: string });
  expect(new Set(quotes.map(({ id }) => id)).size).toBe(240);
  expect(quotes.slice(0, 100)).toEqual(await listed(services));
});

test('CSV opens as rows, and no cell is a formula', async () => {
  const { services } = await open();
  const file = await exported(services, 'csv');
  expect(file.startsWith('\uFEFFid,text,')).toBe(true);
  expect(file.endsWith('\r\n')).toBe(true);
  const rows = parseCsv<Record<string, string>>(file, { bom: true, columns: true });
  const [first] = await listed(services);
  expect(rows).toMatchObject([
    {
      text: `'${first?.text}`,
      speaker: 'Ana Brandt',
      role: 'harbour master',
      outlet: 'The Harbour Post',
    },
    { text: 'the pier is shut', speaker: 'A senior official', speakerId: '' },
  ]);
  expect(Object.values(rows[0] ?? {}).filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
});

test('JSON-LD expands to schema.org quotations', async () => {
  const { services } = await open(3);
  const document = JSON.parse(await exported(services, 'jsonld')) as { '@graph': NodeObject[] };
  // The published context maps every term to the vocabulary; this one does so without the network.
  const graph = await jsonld.expand({
    '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } },
    '@graph': document['@graph'],
  });
  const [quote] = await listed(services);
  expect(graph).toHaveLength(6);
  expect(graph[0]).toMatchObject({
    '@id': `urn:uuid:${quote?.id}`,
    '@type': ['https://schema.org/Quotation'],
    'https://schema.org/text': [{ '@value': quote?.text }],
    'https://schema.org/creator': [
      {
        '@type': ['https://schema.org/Person'],
        'https://schema.org/name': [{ '@value': 'Ana Brandt' }],
        'https://schema.org/jobTitle': [{ '@value': 'harbour master' }],
      },
    ],
    'https://schema.org/isPartOf': [
      {
        'https://schema.org/publisher': [
          { 'https://schema.org/name': [{ '@value': 'The Harbour Post' }] },
        ],
      },
    ],
    'https://schema.org/datePublished': [{ '@value': '2025-03-04' }],
  });
});

const ITEMS = 'https://www.w3.org/ns/activitystreams#items';

interface Target {
  selector: [{ exact: string; prefix?: string; suffix?: string }, { start: number; end: number }];
}

test('annotations select the words by their place and by what stands around them', async () => {
  const { services, store } = await open();
  const page = JSON.parse(await exported(services, 'annotations')) as {
    items: { target: Target[] }[];
  };
  const { items } = await store.listArticles({}, { limit: 1, after: null });
  const text = Array.from(items[0]?.text ?? '');
  expect(page).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
  });
  // The published context's terms, without the network.
  const expanded = await jsonld.expand({
    ...page,
    '@context': {
      '@vocab': 'http://www.w3.org/ns/oa#',
      ...{ id: '@id', type: '@type', as: 'https://www.w3.org/ns/activitystreams#' },
      items: { '@id': 'as:items', '@container': '@list' },
      target: { '@id': 'hasTarget' },
      selector: { '@id': 'hasSelector' },
      body: { '@id': 'hasBody' },
    },
  });
  const [first] =
    (expanded[0] as { [ITEMS]: { '@list': NodeObject[] }[] })[ITEMS][0]?.['@list'] ?? [];
  expect(first).toMatchObject({
    '@type': ['http://www.w3.org/ns/oa#Annotation'],
    'http://www.w3.org/ns/oa#hasTarget': [
      {
        'http://www.w3.org/ns/oa#hasSelector': [
          { '@type': ['http://www.w3.org/ns/oa#TextQuoteSelector'] },
          {},
        ],
      },
      {},
    ],
  });
  const targets = page.items.flatMap(({ target }) => target);
  expect(targets).toHaveLength(3);
  for (const { selector } of targets) {
    const [{ exact, prefix = '', suffix = '' }, { start, end }] = selector;
    expect(text.slice(start, end).join('')).toBe(exact);
    expect(text.join('')).toContain(`${prefix}${exact}${suffix}`);
  }
});

test.each(['csl', 'bibtex', 'ris'] as const)(
  '%s is read by a citation processor',
  async (format) => {
    const { services } = await open(2);
    const file = await exported(services, format);
    const { data } = new Cite(
      format === 'csl' ? (JSON.parse(file) as object[]) : file,
    ) as unknown as {
      data: Record<string, unknown>[];
    };
    expect(data).toHaveLength(4);
    expect(data[0]).toMatchObject({
      title: 'Pier “opens” – & shuts; 100%',
      'container-title': 'The Harbour Post',
      // The reader of RIS takes the year of PY, and knows no DA.
      issued: { 'date-parts': [format === 'ris' ? [2025] : [2025, 3, 4]] },
      URL: expect.stringMatching(/^https:\/\/courier\.example\/pier-0/u) as string,
      note: expect.stringContaining(
        'he costs {us} dear_ly, … and #always\\did.” — Ana Brandt',
      ) as string,
    });
  },
);

test.each([
  ['apa', /^Pier “opens” – & shuts; 100%\. \(2025, March 4\)\. The Harbour Post\. https:/u],
  [
    'harvard1',
    /^The Harbour Post \(2025\) “Pier ‘opens’ – & shuts; 100%,” 4 March\. Available at: https:/u,
  ],
])('a CSL processor makes a reference of it in the style %s', async (template, reference) => {
  const { services } = await open(1);
  const items = JSON.parse(await exported(services, 'csl')) as object[];
  const cite = new Cite(items.slice(0, 1));
  const text = cite.format('bibliography', { format: 'text', template, lang: 'en-US' });
  expect(text.trim()).toMatch(reference);
});

/** Denials and reported words in quotation marks would be taken for claims and the speaker's own words. */
test('whoever cites a denial is told that it is one', async () => {
  const store = await openMemoryStore();
  const text = 'Ana Brandt denied that the pier was unsafe.';
  const quote: StatedQuote = { said: 'the pier was unsafe', by: 'Ana Brandt', type: 'indirect' };
  const article = newArticle(text, [{ ...quote, speechAct: 'denial' }]);
  await store.savePage(newPage([article]), matchSpeakers);
  const services = makeServices({ store, now: () => '2025-03-05T06:00:00Z' });
  const words = '“the pier was unsafe” [denied, indirect]';
  for (const format of ['text', 'csl', 'bibtex', 'ris', 'annotations'] as const) {
    expect(await exported(services, format)).toContain(words);
  }
  expect(await exported(services, 'jsonld')).toContain(
    '"disambiguatingDescription":"denied, indirect"',
  );
  const feed = parseFeed(await services.quoteFeeds.write({}, 'http://127.0.0.1/feeds/quotes.atom'));
  expect(feed.items[0]?.title).toBe(`Ana Brandt: ${words}`);
});

test('RIS has the whole date as well', async () => {
  const { services } = await open();
  expect(await exported(services, 'ris')).toContain('\r\nDA  - 2025/03/04\r\n');
});

test('plain citations say who, where and when', async () => {
  const { services } = await open();
  expect((await exported(services, 'text')).split('\n\n')).toEqual([
    expect.stringMatching(
      /^“=1\+1.*did\.” Ana Brandt, harbour master\. In: “Pier .*”, The Harbour Post, 4 March 2025\. https:\S+#:~:text=\S+$/u,
    ) as string,
    expect.stringMatching(
      /^“the pier is shut” \[indirect\] A senior official\. In: .*\n$/u,
    ) as string,
  ]);
});

test.each(['ndjson', 'csv', 'jsonld', 'annotations', 'csl', 'bibtex', 'ris', 'text'] as const)(
  'an export of nothing as %s is whole',
  async (format) => {
    const store = await openMemoryStore();
    const file = await exported(makeServices({ store, now: () => '2025-03-05T06:00:00Z' }), format);
    if (['jsonld', 'annotations', 'csl'].includes(format)) expect(JSON.parse(file)).toBeTruthy();
    else if (format === 'csv') expect(parseCsv(file, { bom: true })).toHaveLength(1);
    else expect(file).toBe('');
  },
);

test('who stops reading stops the work', async () => {
  const { services, store } = await open(120);
  const { pieces } = await services.exports.open({}, 'ndjson');
  await pieces.next();
  await pieces.return(undefined);
  await store.listQuotes({}, { limit: 1, after: null });
  expect((await pieces.next()).done).toBe(true);
});

test('a feed is read by a feed reader, newest first, with ids that stay', async () => {
  const { services } = await open(3);
  const self = 'http://127.0.0.1:3000/feeds/quotes.atom?speaker=Ana+Brandt';
  const feed = parseFeed(await services.quoteFeeds.write({ speaker: 'Ana Brandt' }, self));
  const quotes = await listed(services);
  expect(feed.meta).toEqual({ type: 'atom', version: '1.0' });
  expect(feed.self).toBe(self);
  expect(feed.items).toHaveLength(3);
  expect(feed.items[0]).toMatchObject({
    title: expect.stringContaining('Ana Brandt: “=1+1') as string,
    url: expect.stringContaining('#:~:text=') as string,
    updated: new Date('2025-03-04'),
  });
  const ids = feed.items.map(({ id }) => id);
  expect(ids.every((id) => quotes.some((quote) => `urn:uuid:${quote.id}` === id))).toBe(true);
  const again = parseFeed(await services.quoteFeeds.write({ speaker: 'Ana Brandt' }, self));
  expect(again.items.map(({ id }) => id)).toEqual(ids);
});

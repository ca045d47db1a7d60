/** Exports and feeds over HTTP. */

import { expect, test } from 'vitest';
import type { QuoteListView } from '../../src/services/quotes.ts';
import { DOCUMENT, openApp } from './open-app.ts';

async function openWithQuote() {
  const { app } = await openApp();
  await app.inject({ method: 'POST', url: '/v1/articles', payload: DOCUMENT });
  return app;
}

test.each([
  ['ndjson', 'application/x-ndjson', 'quotes.ndjson'],
  ['csv', 'text/csv; charset=utf-8', 'quotes.csv'],
  ['jsonld', 'application/ld+json', 'quotes.jsonld'],
  [
    'annotations',
    'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    'quotes.annotations.jsonld',
  ],
  ['csl', 'application/vnd.citationstyles.csl+json', 'quotes.csl.json'],
  ['bibtex', 'application/x-bibtex; charset=utf-8', 'quotes.bib'],
  ['ris', 'application/x-research-info-systems', 'quotes.ris'],
  ['text', 'text/plain; charset=utf-8', 'quotes.txt'],
])('%s comes as %s in a file', async (format, mediaType, fileName) => {
  const app = await openWithQuote();
  const response = await app.inject(`/v1/exports?format=${format}&speaker=Ana+Brandt`);
  expect(response.statusCode).toBe(200);
  expect(response.headers).toMatchObject({
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${fileName}"`,
  });
  expect(response.body).toContain('The pier will open in May');
});

test.each([
  ['text/csv', '', 200, 'text/csv; charset=utf-8'],
  ['application/x-bibtex, text/csv;q=0.5', '', 200, 'application/x-bibtex; charset=utf-8'],
  ['application/ld+json', 'format=annotations', 200, /^application\/ld\+json; profile/u],
  ['text/html, */*;q=0.1', '', 200, 'application/x-ndjson'],
  ['text/csv', 'format=bibtex', 406, 'application/problem+json'],
  ['application/ld+json', '', 200, 'application/ld+json'],
])('Accept: %s with "%s" is answered %i', async (accept, query, status, type) => {
  const app = await openWithQuote();
  const response = await app.inject({ url: `/v1/exports?${query}`, headers: { accept } });
  expect(response.statusCode).toBe(status);
  expect(response.headers['content-type']).toMatch(type);
});

test('a search for words is exported whole, unless it is ranked', async () => {
  const { app } = await openApp();
  for (let at = 0; at < 3; at++) {
    const said = Array.from(
      { length: 40 },
      (_, n) => `“Pier ${n} of row ${at} is open,” Ana Brandt said.`,
    );
    const url = `https://courier.example/row-${at}`;
    const payload = { ...DOCUMENT, id: `row-${at}`, url, text: said.join('\n\n') };
    await app.inject({ method: 'POST', url: '/v1/articles', payload });
  }
  const linesOf = async (query: string): Promise<string[]> => {
    const { body } = await app.inject(`/v1/exports?format=ndjson&${query}`);
    return body.trim().split('\n');
  };
  expect(await linesOf('topic=pier')).toHaveLength(120);
  expect(await linesOf('topic=pier&sort=relevance')).toHaveLength(100);
  const pageAt = async (rest: string): Promise<QuoteListView> =>
    (await app.inject(`/v1/quotes?q=pier&sort=stored&limit=100${rest}`)).json();
  const page = await pageAt('');
  expect(page.items[0]).toMatchObject({ match: { where: ['content'] } });
  expect((await pageAt(`&cursor=${page.nextCursor ?? ''}`)).items).toHaveLength(20);
});

test('what cannot be exported is refused before anything is written', async () => {
  const app = await openWithQuote();
  const unknown = await app.inject('/v1/exports?format=csv&speaker=Nobody+Known');
  expect(unknown.statusCode).toBe(404);
  expect(unknown.json()).toMatchObject({ code: 'speaker_not_found' });
  expect((await app.inject('/v1/exports?format=pdf')).json()).toMatchObject({
    code: 'invalid_request',
    errors: [{ pointer: '/format' }],
  });
});

test('a search is a feed under its own address', async () => {
  const app = await openWithQuote();
  const path = '/feeds/quotes.atom?topic=pier&from=2025-01-01';
  const response = await app.inject({ url: path, headers: { host: 'localhost:3000' } });
  expect(response.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  expect(response.body).toContain(
    'href="http://localhost:3000/feeds/quotes.atom?topic=pier&amp;from=2025-01-01"',
  );
  expect(response.body).toContain('The pier will open in May');
});

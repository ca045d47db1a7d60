/** What a date rests on, and the last change beside the first printing. */

import { expect, test } from 'vitest';
import type { Page } from '../../../src/engine/pages/article.ts';
import { readPage } from '../../../src/engine/pages/read-page.ts';
import { pageOf } from './invented.ts';

const BODY = '<p>The harbour board met in Vardholm. “We have patched the quay,” Ness said.</p>';
const TEXT = 'The harbour board met in Vardholm. “We have patched the quay,” Ness said.';
const linked = (facts: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Quay patched again', ...facts })}</script>`;

const CASES: [Partial<Page>, string, string, string | null][] = [
  [{ text: TEXT, publishedAt: '2025-05-01' }, 'sender', '2025-05-01', null],
  [
    {
      html: `${linked({ datePublished: '2025-05-02T08:00:00Z', dateModified: '2025-05-03T09:00:00Z' })}<h1>Quay patched again</h1>${BODY}`,
    },
    'json_ld',
    '2025-05-02T08:00:00Z',
    '2025-05-03T09:00:00Z',
  ],
  [
    {
      html: `<meta property="article:published_time" content="2025-05-02"><meta property="article:modified_time" content="2025-05-04"><h1>Quay patched again</h1>${BODY}`,
    },
    'meta',
    '2025-05-02',
    '2025-05-04',
  ],
  [
    {
      html: `<h1>Quay patched again</h1><span itemprop="datePublished" content="2025-05-02">Friday</span><span itemprop="dateModified" content="2025-05-03">Saturday</span>${BODY}`,
    },
    'microdata',
    '2025-05-02',
    '2025-05-03',
  ],
  [
    { html: `<h1>Quay patched again</h1><time datetime="2025-05-02">Friday</time>${BODY}` },
    'time_element',
    '2025-05-02',
    null,
  ],
  [
    {
      html: `<h1>Quay patched again</h1><p>Published: May 11, 2025 06:00 GST | Last updated: May 11, 2025 14:22 GST</p>${BODY}`,
    },
    'stated',
    'May 11, 2025 06:00 GST',
    '2025-05-11T10:22:00Z',
  ],
  [
    { text: `Quay patched again\nSkerry Bulletin · 3 hours ago\n\n${TEXT}` },
    'relative',
    '3 hours ago',
    null,
  ],
  [
    { text: `Quay patched again\nSkerry Bulletin | 9 May 2025\n\n${TEXT}` },
    'credit',
    '9 May 2025',
    null,
  ],
  [
    { text: TEXT, url: 'https://bulletin.example/news/2025/05/08/quay' },
    'url',
    'https://bulletin.example/news/2025/05/08/quay',
    null,
  ],
];

test.each(CASES)('%j rests on %s', (page, source, text, updatedAt) => {
  const [article] = readPage(pageOf(page)).articles;
  expect(article?.publishedBasis).toEqual({ source, text });
  expect(article?.updatedAt).toBe(updatedAt);
  expect(article?.publishedAt).not.toBeNull();
});

test('a zone in words makes a visible time exact', () => {
  const html = `<h1>Quay patched again</h1><p>12 May 2025, 10:15 Moscow time</p>${BODY}`;
  expect(readPage(pageOf({ html })).articles).toMatchObject([
    { publishedAt: '2025-05-12T07:15:00Z', precision: 'minute' },
  ]);
});

test.each([
  ['https://x.example/2025/may/08/quay', '2025-05-08'],
  ['https://x.example/2025-05-08-quay.html', '2025-05-08'],
  ['https://x.example/2025/02/31/quay', null],
  ['https://x.example/2025/05/quay', null],
  ['https://x.example/2035/05/08/quay', null],
  ['https://x.example/quay-20250508', null],
])('the address %s tells %s', (url, publishedAt) => {
  expect(readPage(pageOf({ text: TEXT, url })).articles[0]?.publishedAt).toBe(publishedAt);
});

test('an undated article rests on nothing', () => {
  const [article] = readPage(pageOf({ text: TEXT })).articles;
  expect([article?.publishedAt, article?.publishedBasis]).toEqual([null, null]);
});

test('a place before a colon is a dateline, a name is none', () => {
  const datelineOf = (text: string): unknown => readPage(pageOf({ text })).articles[0]?.dateline;
  const words = 'Onion traders in Nashik called off their strike on Sunday, a union said.';
  expect(datelineOf(`NASHIK: ${words}\n\n“We trust him,” Bharat Dighole said.`)).toBe('NASHIK');
  expect(datelineOf(`Dighole: ${words}`)).toBeNull();
  expect(
    datelineOf(`NESS: We will not pay twice for the same water, and that is all there is.`),
  ).toBeNull();
  expect(
    datelineOf(`NESS: ${words}\n\nDUYF: That is not what the board was told at all.`),
  ).toBeNull();
});

test.each([
  ['Publié le 3 octobre 2025 à 06h45 – Mis à jour le 4 octobre 2025', '2025-10-03', '2025-10-04'],
  ['Publicado el 1 de marzo de 2025', '2025-03-01', null],
  ['Stand: 9. März 2025, aktualisiert 10. März 2025', '2025-03-09', '2025-03-10'],
  ['Pubblicato il 12 maggio 2025', '2025-05-12', null],
  ['Publicado em 7 de fevereiro de 2025', '2025-02-07', null],
  ['Publié le 31 février 2025', null, null],
  ['Aktualisiert am 2. Juni 2025', '2025-06-02', '2025-06-02'],
])('%s tells %s', (line, publishedAt, updatedAt) => {
  const html = `<html lang="fr"><h1>Quay patched again</h1><p>${line}</p>${BODY}</html>`;
  expect(readPage(pageOf({ html, retrievedAt: '2025-12-01T00:00:00Z' })).articles[0]).toMatchObject(
    {
      publishedAt,
      updatedAt,
    },
  );
});

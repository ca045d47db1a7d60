/** Live blogs: one article whose entries have times of their own, and quotes that count days from them. */

import { expect, test } from 'vitest';
import { extract } from '../../../src/engine/index.ts';
import { readPage } from '../../../src/engine/pages/read-page.ts';
import { pageOf } from './invented.ts';

const entry = (time: string, words: string): string => `${time}\n\n${words}`;
const WORDS = [
  'The bridge at Wearby is shut, the police say. “Nobody crosses today,” said Moira Haig.',
  'Forty schools are closed. “We decided in the night,” said Iain Pirie.',
  'The first gusts came in. “It was like a train,” said Tess Bowland.',
] as const;

const timesOf = (text: string): unknown[] => {
  const [article] = readPage(pageOf({ text, publishedAt: '2025-05-11' })).articles;
  expect(article?.kind).toBe('live_blog');
  return article?.entries.map(({ publishedAt }) => publishedAt) ?? [];
};

test.each([
  ['a zone', ['10:42 GMT', '10:15 GMT', '09:58 GMT'], ['T10:42', 'T10:15', 'T09:58']],
  ['a zone at one entry', ['10:42', '10:15', '09:58 BST'], ['T09:42', 'T09:15', 'T08:58']],
  [
    'halves of the day',
    ['1:05 pm GMT', '12:30 pm GMT', '11:00 am GMT'],
    ['T13:05', 'T12:30', 'T11:00'],
  ],
])('a time of day with %s belongs to the day of printing', (_, times, expected) => {
  const text = WORDS.map((words, at) => entry(times[at] ?? '', words)).join('\n\n');
  expect(timesOf(text)).toEqual(expected.map((time) => `2025-05-11${time}:00Z`));
});

test('without a zone only the day is told', () => {
  const text = WORDS.map((words, at) => entry(['10:42', '10:15', '09:58'][at] ?? '', words));
  expect(timesOf(text.join('\n\n'))).toEqual(['2025-05-11', '2025-05-11', '2025-05-11']);
});

test.each([
  ['newest first', ['00:20', '23:50', '22:10'], ['2025-05-12', '2025-05-11', '2025-05-11']],
  ['oldest first', ['22:10', '23:50', '00:20'], ['2025-05-11', '2025-05-11', '2025-05-12']],
])('the clock passes midnight, %s', (_, times, expected) => {
  const text = WORDS.map((words, at) => entry(times[at] ?? '', words));
  expect(timesOf(text.join('\n\n'))).toEqual(expected);
});

const head = (linked: object): string =>
  `<html><head><script type="application/ld+json">${JSON.stringify(linked)}</script></head><body><h1>Storm Elsa: live</h1>`;
const LIVE = {
  '@type': 'LiveBlogPosting',
  headline: 'Storm Elsa: live',
  datePublished: '2025-05-09T18:00:00Z',
  dateModified: '2025-05-12T08:00:00Z',
};

const SAID = [
  ['2025-05-12T07:38:00Z', 'The bridge is shut. “Nobody crosses,” Moira Haig said on Monday.'],
  ['2025-05-11T09:05:00Z', 'Schools are closed. “It is too cold,” Iain Pirie said yesterday.'],
  ['2025-05-09T21:30:00Z', 'Gusts came in. “It was like a train,” Tess Bowland said on Friday.'],
] as const;

test('entries in <article>s stay one article, and days count from each entry', () => {
  const html =
    head(LIVE) +
    SAID.map(
      ([time, words]) =>
        `<article><time datetime="${time}">${time.slice(11, 16)}</time><p>${words} ${'Rain fell on the moor all day. '.repeat(9)}</p></article>`,
    ).join('');
  const { articles, quotes } = extract(pageOf({ html }));
  expect(articles.map(({ kind, updatedAt }) => [kind, updatedAt])).toEqual([
    ['live_blog', '2025-05-12T08:00:00Z'],
  ]);
  expect(articles[0]?.entries.map(({ publishedAt }) => publishedAt)).toEqual(
    SAID.map(([time]) => time),
  );
  expect(quotes.map(({ saidOn }) => saidOn?.date).filter(Boolean)).toEqual([
    '2025-05-12',
    '2025-05-10',
    '2025-05-09',
  ]);
});

test('entries without visible times take those that the JSON-LD lists', () => {
  const liveBlogUpdate = SAID.map(([datePublished, articleBody]) => ({
    '@type': 'BlogPosting',
    datePublished,
    articleBody,
  }));
  const html =
    head({ ...LIVE, liveBlogUpdate }) + SAID.map(([, said]) => `<p>${said}</p>`).join('');
  const [article] = readPage(pageOf({ html })).articles;
  expect(article?.entries.map(({ publishedAt }) => publishedAt)).toEqual(
    SAID.map(([time]) => time),
  );
});

test('times inside sentences begin no entries', () => {
  const html = `<h1>Four years at sea</h1>${SAID.map(
    ([time, words]) => `<p>In <time datetime="${time}">May</time> it blew. ${words}</p>`,
  ).join('')}`;
  expect(readPage(pageOf({ html })).articles.map(({ entries }) => entries)).toEqual([[]]);
});

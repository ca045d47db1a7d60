/** Feeds of every format, as documents. */

import { expect, test } from 'vitest';
import { readFeed } from '../../src/services/read-feed.ts';

const HTML = '<p>“The pier will open,” Ana Brandt said.</p>';
const ESCAPED = HTML.replaceAll('<', '&lt;');
const KNOWN = {
  headline: 'Pier & boats',
  outlet: 'Coast Courier',
  url: 'https://courier.example/1',
  byline: 'Jo Lind',
  publishedAt: '2025-03-04T09:00:00Z',
};

test.each([
  [
    'RSS 2.0, where content:encoded wins over description',
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Coast Courier</title><link>https://courier.example</link><language>en-gb</language>
     <item><title>Pier &amp; boats</title><link>https://courier.example/1</link><guid isPermaLink="false">17</guid><dc:creator>Jo Lind</dc:creator><pubDate>Tue, 04 Mar 2025 10:00:00 +0100</pubDate><description>A teaser …</description><content:encoded><![CDATA[${HTML}]]></content:encoded></item>
     <item><title>No words</title><link>https://courier.example/2</link></item></channel></rss>`,
    { ...KNOWN, id: 'https://courier.example#17', html: HTML, language: 'en-gb' },
  ],
  [
    'RSS 1.0',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://courier.example"><title>Coast Courier</title><link>https://courier.example</link></channel><item rdf:about="https://courier.example/1"><title>Pier &amp; boats</title><link>https://courier.example/1</link><description>${ESCAPED}</description><dc:creator>Jo Lind</dc:creator><dc:date>2025-03-04T09:00:00Z</dc:date></item></rdf:RDF>`,
    { ...KNOWN, id: 'https://courier.example/1', html: HTML },
  ],
  [
    'Atom, whose entry has its feed’s author',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast Courier</title><id>urn:courier</id><author><name>Jo Lind</name></author><entry><title type="html">Pier &amp;amp; &lt;i&gt;boats&lt;/i&gt;</title><id>tag:courier.example,2025:1</id><link rel="enclosure" href="https://courier.example/a.mp3"/><link href="https://courier.example/1"/><published>2025-03-04T09:00:00Z</published><updated>2025-03-06T09:00:00Z</updated><summary>A teaser …</summary><content type="html">${ESCAPED}</content></entry></feed>`,
    { ...KNOWN, id: 'tag:courier.example,2025:1', html: HTML },
  ],
  [
    'JSON Feed',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Coast Courier',
      home_page_url: 'https://courier.example',
      items: [
        {
          id: '1',
          url: 'https://courier.example/1',
          title: 'Pier & boats',
          authors: [{ name: 'Jo Lind' }],
          date_published: '2025-03-04T09:00:00Z',
          content_html: HTML,
        },
      ],
    }),
    { ...KNOWN, id: 'https://courier.example#1', html: HTML },
  ],
])('%s', (_format, text, document) => {
  expect(readFeed(text)).toEqual({ title: 'Coast Courier', items: [document] });
});

test('what an item says wrongly of itself is left out, not the item', () => {
  const { items } = readFeed(
    '<rss version="2.0"><channel><title>T</title><item><link>mailto:x</link><pubDate>soon</pubDate><description>Words.</description></item></channel></rss>',
  );
  expect(items).toEqual([{ html: 'Words.', outlet: 'T' }]);
});

test.each([
  ['cut off', '<rss version="2.0"><channel><item>'],
  ['nested deeply', `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`],
  ['no feed', 'Words.'],
])('a feed that is %s is refused with the reason', (_what, text) => {
  expect(() => readFeed(text)).toThrow(
    expect.objectContaining({ code: 'page_unreadable' }) as Error,
  );
});

test('entities that a document defines itself are not expanded', () => {
  const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`);
  const text = `<!DOCTYPE r [<!ENTITY e0 "words">${entities.join('')}]><rss version="2.0"><channel><title>T</title><item><description>&e20;</description></item></channel></rss>`;
  expect(JSON.stringify(readFeed(text)).length).toBeLessThan(1000);
});

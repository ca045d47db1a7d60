/** Which of several sources on a page is believed for headline, outlet and date. */

import { expect, test } from 'vitest';
import type { Article } from '../../../src/engine/pages/article.ts';
import { readPage } from '../../../src/engine/pages/read-page.ts';
import { BODY, HEADLINE, pageOf } from './invented.ts';

const TEXT = BODY.map((text) => `<p>${text}</p>`).join('\n');
const TITLE = `<title>${HEADLINE} | Skerry Bulletin</title>`;
const HEAD = `${TITLE}<h1>${HEADLINE}</h1>`;
const linked = (node: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...node })}</script>`;

/** Name, page, and what must be read from it. */
const DATED: [string, string, string | null][] = [
  [
    'a time marked as printed and changed',
    `${HEAD}<p>Posted on <time class="entry-date published updated" datetime="2025-05-12T09:30:44+00:00">12 May 2025</time></p>${TEXT}`,
    '2025-05-12T09:30:00Z',
  ],
  [
    'a credited day before a stated change',
    `${linked({ dateModified: '2025-05-11T20:00:00Z' })}${HEAD}<p class="story-credit">By Oda Fjellvang, Coast Desk • May 9, 2025</p>${TEXT}`,
    '2025-05-09',
  ],
  [
    'pieces side by side without a blank',
    `${TITLE}<div><span class="pill">Press release</span><span class="x1">May 9, 2025 08:00 CEST</span></div><h1>${HEADLINE}</h1>${TEXT}`,
    '2025-05-09T06:00:00Z',
  ],
  [
    'a month that a line only speaks of',
    `${HEAD}<ul><li>First boats were back in January 2025</li></ul>${TEXT}`,
    null,
  ],
  [
    'a day that has come before one that lies ahead',
    `${HEAD}<div>Doors open | 3 June 2025</div><div>9 May 2025</div>${TEXT}`,
    '2025-05-09',
  ],
  [
    'a day ahead of a wrong time of retrieval',
    `${HEAD}<div>3 June 2025</div>${TEXT}`,
    '2025-06-03',
  ],
];

const onlyArticle = (html: string): Article | undefined => {
  const { articles } = readPage(pageOf({ html }));
  expect(articles).toHaveLength(1);
  return articles[0];
};

test.each(DATED)('date: %s', (_name, html, publishedAt) => {
  expect(onlyArticle(html)?.publishedAt).toBe(publishedAt);
});

const PLAIN = `<title>${HEADLINE}</title><h1>${HEADLINE}</h1><p>12 May 2025</p>`;

const HOUSES: [string, string][] = [
  ['the link home', `<div><a href="/">Skerry Bulletin</a></div>${PLAIN}${TEXT}`],
  [
    'the link home by its address',
    `<link rel="canonical" href="https://skerry.example/a"><a href="https://partner.example/">Coast Ads</a><a href="https://skerry.example/">Skerry Bulletin</a>${PLAIN}${TEXT}`,
  ],
  [
    'the logo',
    `<a href="/"><img src="l.png" alt="Skerry Bulletin logo"></a><a href="/news">News</a>${PLAIN}${TEXT}`,
  ],
  ['the masthead', `<p class="masthead">Skerry Bulletin</p><a href="/">Home</a>${PLAIN}${TEXT}`],
  [
    'the part of the title that the page calls itself',
    `<title>Skerry Bulletin - Archive - ${HEADLINE}</title><a href="/">Skerry Bulletin</a><h1>${HEADLINE}</h1><p>12 May 2025</p>${TEXT}`,
  ],
  [
    'not a date in the title',
    `<title>Skerry Bulletin - ${HEADLINE} - Monday, May 12, 2025</title><h1>${HEADLINE}</h1>${TEXT}`,
  ],
  [
    'not the generator',
    `<meta name="generator" content="Inkwell Engine 4.1"><meta property="og:site_name" content="Inkwell">${linked({ publisher: { name: 'Inkwell' } })}${HEAD}<p>12 May 2025</p>${TEXT}`,
  ],
  [
    'not what the page is powered by',
    `<meta property="og:site_name" content="Inkwell">${HEAD}<p>12 May 2025</p>${TEXT}<footer>Proudly powered by Inkwell</footer>`,
  ],
  [
    'the name of the site before its address',
    `<meta property="og:site_name" content="skerrybulletin.example"><a href="/" aria-label="Skerry Bulletin homepage"><svg></svg></a>${PLAIN}${TEXT}`,
  ],
  [
    'a page that an archive kept',
    `<div id="wm-ipp"><b>Old Web Times</b> 12 Jan 2024 - 3 Dec 2024</div><a href="/web/20250512093000/http://skerry.example/"><img alt="Skerry Bulletin"></a>${PLAIN}${TEXT}`,
  ],
  [
    'the site before the firm that owns it',
    `<meta property="og:site_name" content="Skerry Bulletin">${linked({ publisher: { name: 'Northern Holdings' } })}${HEAD}<p>12 May 2025</p>${TEXT}`,
  ],
];

test.each(HOUSES)('outlet: %s', (_name, html) => {
  expect(onlyArticle(html)).toMatchObject({ headline: HEADLINE, outlet: 'Skerry Bulletin' });
});

const HEADED: [string, string][] = [
  [
    'the heading before a title written for search engines',
    `<title>‘Nets cost more’: tolls explained | Skerry Bulletin</title>${linked({ headline: '‘Nets cost more’: tolls explained' })}<h1>${HEADLINE}</h1>${TEXT}`,
  ],
  ['the title before the name of a section', `${TITLE}<h1>News from the coast</h1>${TEXT}`],
  [
    'a second-level heading under the name of the site',
    `<title>Skerry Bulletin &raquo; ${HEADLINE}</title><h1 class="site-title"><a href="/">Skerry Bulletin</a></h1><h2>${HEADLINE}</h2>${TEXT}`,
  ],
];

test('headline: a heading of any level under a heading that leads home', () => {
  const html = `<title>Skerry Notes: ${HEADLINE}</title><h1><a href="http://notes.example/">Skerry Notes</a></h1><h2>Monday, May 12, 2025</h2><h3>${HEADLINE}</h3><div>${BODY.join('<br><br>')}</div>`;
  expect(onlyArticle(html)).toMatchObject({
    headline: HEADLINE,
    outlet: 'Skerry Notes',
    publishedAt: '2025-05-12',
  });
});

test.each(HEADED)('headline: %s', (_name, html) => {
  expect(onlyArticle(html)).toMatchObject({ headline: HEADLINE, outlet: 'Skerry Bulletin' });
});

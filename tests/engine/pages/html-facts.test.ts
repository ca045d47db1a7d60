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

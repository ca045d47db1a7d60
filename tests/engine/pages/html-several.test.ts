/** Several articles on one HTML page, however they are set apart; and pages that are one for all their headings. */

import { expect, test } from 'vitest';
import { readPage } from '../../../src/engine/pages/read-page.ts';
import { BODY, HEADLINE, pageOf } from './invented.ts';

const TEXT = BODY.map((text) => `<p>${text}</p>`).join('\n');
const STORIES = ['Pots come up empty at the north quay', 'Lamp falls on the mayor’s best hat'];
const SITE = '<title>Coast | Skerry Bulletin</title><a href="/">Skerry Bulletin</a>';
const each = (print: (headline: string, at: number) => string, between = ''): string =>
  STORIES.map(print).join(between);
const WRITERS = ['Oda Fjellvang', 'Pim van Eck'];

const PAGES: [string, string][] = [
  [
    'parts under linked headings, the desk above each',
    `${SITE}<h1>Coast</h1>${each((headline, at) => `<div class="it"><div>High Court</div><h2><a href="/${at}">${headline}</a></h2><div><span>${WRITERS[at] ?? ''}</span> <span>May ${11 + at}, 2025</span></div>${TEXT}</div>`)}`,
  ],
  [
    'headings with no element around their articles',
    `${SITE}<h1>Coast</h1><div>${each((headline, at) => `<h3>${headline}</h3><p>By ${WRITERS[at] ?? ''} | May ${11 + at}, 2025</p>${TEXT}`, '<hr>')}</div>`,
  ],
  [
    'times as elements, with no element around their articles',
    `${SITE}<div>${each((headline, at) => `<h2>${headline}</h2><time datetime="2025-05-${11 + at}">Sunday</time>${TEXT}`)}</div>`,
  ],
  [
    'large letters in a table',
    `${SITE}<table><tr><td>${each((headline, at) => `<font size="5"><b>${headline}</b></font><br>By ${WRITERS[at] ?? ''}, Bulletin staff writer<br>May ${11 + at}, 2025<br><br>${BODY.join('<br><br>')}<br><br>`, '<hr>')}</td></tr></table>`,
  ],
  [
    'large letters by style',
    `${SITE}${each((headline, at) => `<p><span style="font-size: 26px">${headline}</span></p><p>May ${11 + at}, 2025</p>${TEXT}`)}`,
  ],
];

test.each(PAGES)('%s', (_name, html) => {
  const { text, articles } = readPage(pageOf({ html }));
  expect(articles.map(({ headline }) => headline)).toEqual(STORIES);
  for (const [at, article] of articles.entries()) {
    expect(article.outlet).toBe('Skerry Bulletin');
    expect(article.publishedAt).toBe(`2025-05-${11 + at}`);
    const own = article.blocks.filter(({ kind }) => kind !== 'headline');
    expect(own.map(({ start, end }) => text.slice(start, end))).toEqual(BODY);
  }
});

test('the day in the title of an archive dates all its articles', () => {
  const html = `<title>Skerry Bulletin - Archive - Thursday, March 13, 2003</title><a href="/"><img alt="Skerry Bulletin"></a>${each((headline, at) => `<font size="5">${headline}</font><br>By ${WRITERS[at] ?? ''}, Bulletin staff writer<br><br>${BODY.join('<br><br>')}<br><br>`)}`;
  expect(readPage(pageOf({ html })).articles).toMatchObject(
    STORIES.map((headline) => ({ headline, outlet: 'Skerry Bulletin', publishedAt: '2003-03-13' })),
  );
});

const dated = each((heading, at) => `<h2>${heading}</h2><p>May ${11 + at}, 2025</p>${TEXT}`);

test.each([
  ['dated parts under one headline', `${SITE}<h1>${HEADLINE}</h1>${dated}`],
  [
    'parts without a writer or a date',
    `${SITE}<p>May 12, 2025</p>${each((heading) => `<h2>${heading}</h2>${TEXT}`)}`,
  ],
  [
    'a large first letter',
    `${SITE}<h2>${HEADLINE}</h2><p>May 12, 2025</p>${each(() => TEXT.replaceAll('<p>S', '<p><font size="7">S</font>'))}`,
  ],
])('%s are one article', (_name, html) => {
  const { text, articles } = readPage(pageOf({ html }));
  expect(articles).toHaveLength(1);
  expect(text).toContain(BODY[0]);
});

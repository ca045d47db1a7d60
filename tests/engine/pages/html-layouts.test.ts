/** One article in many kinds of markup: headline, outlet, date and paragraphs must come out of each. */

import { expect, test } from 'vitest';
import { readPage } from '../../../src/engine/pages/read-page.ts';
import { BODY, HEADLINE, pageOf } from './invented.ts';

const PARAGRAPHS = BODY.map((text) => `<p>${text}</p>`).join('\n');
const LD = (node: object): string =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const NEWS = {
  '@type': 'NewsArticle',
  headline: HEADLINE,
  datePublished: '2025-05-12T09:30:00Z',
  author: 'Oda Fjellvang',
  publisher: { name: 'Skerry Bulletin' },
};
const TITLE = `<title>${HEADLINE} | Skerry Bulletin</title>`;

const PAGES: [string, string][] = [
  [
    'JSON-LD',
    `<html><head>${LD(NEWS)}</head><body><article><h1>${HEADLINE}</h1>${PARAGRAPHS}</article></body></html>`,
  ],
  [
    'JSON-LD in a graph',
    `${LD({ '@graph': [{ '@type': 'WebSite', name: 'x' }, NEWS] })}<h1>${HEADLINE}</h1>${PARAGRAPHS}`,
  ],
  [
    'JSON-LD in an array, several types',
    `${LD([{ '@type': 'Person' }, { ...NEWS, '@type': ['Article', 'NewsArticle'] }])}${PARAGRAPHS}`,
  ],
  [
    'broken JSON-LD beside OpenGraph',
    `<head><script type="application/ld+json">{"@type": "NewsArticle", </script><meta property="og:site_name" content="Skerry Bulletin"><meta property="og:title" content="${HEADLINE}"><meta property="article:published_time" content="2025-05-12T11:30:00+02:00"></head><h1>${HEADLINE}</h1>${PARAGRAPHS}`,
  ],
  [
    'JSON-LD that names the house by @id',
    `${LD({
      '@graph': [
        { '@type': 'WebPage', '@id': '#page' },
        { ...NEWS, publisher: { '@id': '#org' }, author: { '@id': '#oda' } },
        { '@type': 'Organization', '@id': '#org', name: 'Skerry Bulletin' },
        { '@type': 'Person', '@id': '#oda', name: 'Oda Fjellvang' },
      ],
    })}<h1>${HEADLINE}</h1>${PARAGRAPHS}`,
  ],
  [
    'JSON-LD with a raw line break and a stray comma',
    `<script type="application/ld+json">${JSON.stringify({ ...NEWS, description: 'a@b' })
      .replace('@b', '\n b')
      .replace(/\}$/u, ',}')}</script><h1>${HEADLINE}</h1>${PARAGRAPHS}`,
  ],
  [
    'JSON-LD in a comment, type as an address',
    `<script type="application/ld+json"><!-- ${JSON.stringify({ ...NEWS, '@type': 'https://schema.org/ReportageNewsArticle' })} --></script><h1>${HEADLINE}</h1>${PARAGRAPHS}`,
  ],
  [
    'Dublin Core',
    `${TITLE}<meta name="DC.date.issued" content="2025-05-12"><meta name="DC.creator" content="Oda Fjellvang"><meta name="DC.publisher" content="Skerry Bulletin"><h1>${HEADLINE}</h1>${PARAGRAPHS}`,
  ],
  [
    'first printing and last change',
    `${TITLE}<meta property="article:modified_time" content="2025-06-30T08:00:00Z"><h1>${HEADLINE}</h1><p><time class="updated" datetime="2025-06-30T08:00Z">30 June</time></p><p><time class="published" datetime="2025-05-12">12 May</time></p>${PARAGRAPHS}`,
  ],
  [
    'microdata of author and house',
    `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${HEADLINE}</h1><span itemprop="author" itemscope><span itemprop="name">Oda Fjellvang</span></span><span itemprop="publisher" itemscope><meta itemprop="name" content="Skerry Bulletin"></span><meta itemprop="datePublished" content="2025-05-12"><div itemprop="articleBody">${PARAGRAPHS}</div></div>`,
  ],
  [
    'microdata',
    `${TITLE}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${HEADLINE}</h1><meta itemprop="datePublished" content="2025-05-12"><div itemprop="articleBody">${PARAGRAPHS}</div></div>`,
  ],
  [
    'a <time>',
    `${TITLE}<main><h1>${HEADLINE}</h1><p class="byline">By Oda Fjellvang</p><time datetime="2025-05-12T09:30Z">Today</time>${PARAGRAPHS}</main>`,
  ],
  [
    'a visible date',
    `${TITLE}<h1>${HEADLINE}</h1><div>Oda Fjellvang, Harbour Correspondent</div><div>Monday, May 12, 2025</div>${PARAGRAPHS}`,
  ],
  [
    'a visible relative date',
    `${TITLE}<h1>${HEADLINE}</h1><span class="timestamp">3 hours ago</span>${PARAGRAPHS}`,
  ],
  [
    'site name first in the title',
    `<title>Skerry Bulletin - ${HEADLINE}</title><h1>${HEADLINE}</h1><p>12 May 2025</p>${PARAGRAPHS}`,
  ],
  [
    'desk in the title',
    `<title>${HEADLINE} | News | Skerry Bulletin</title><meta name="date" content="2025-05-12">${PARAGRAPHS}`,
  ],
  [
    'nested tables',
    `${TITLE}<table><tr><td><table><tr><td><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></td><td><h1>${HEADLINE}</h1><font size=1>12 May 2025</font>${PARAGRAPHS}</td></tr></table></td></tr></table>`,
  ],
  [
    'missing end tags',
    `${TITLE}<body><h1>${HEADLINE}<div>12 May 2025<div>${BODY.map((text) => `<p>${text}`).join('')}`,
  ],
  [
    'no end of head',
    `<head>${TITLE}<meta name="date" content="2025-05-12"><body><h1>${HEADLINE}</h1>${PARAGRAPHS}`,
  ],
  [
    'paragraphs by <br><br>',
    `${TITLE}<h1>${HEADLINE}</h1><div class="story">May 12, 2025<br><br>${BODY.join('<br><br>')}</div>`,
  ],
  [
    'paragraphs as divs',
    `${TITLE}<h1>${HEADLINE}</h1><p>12 May 2025</p>${BODY.map((text) => `<div>${text}</div>`).join('')}`,
  ],
  [
    'all in a form',
    `${TITLE}<form action="x"><h1>${HEADLINE}</h1><p>12 May 2025</p>${PARAGRAPHS}<input></form>`,
  ],
  [
    'body class with a bad word',
    `${TITLE}<body class="has-sidebar comments-open"><div id="content-with-ads"><h1>${HEADLINE}</h1><p>12 May 2025</p>${PARAGRAPHS}</div></body>`,
  ],
  [
    'cookie banner, navigation, footer',
    `${TITLE}<div class="cookieBanner"><p>We use cookies. “Lovely cookies,” said the cookie. Read how we use them and what for.</p></div><nav><a>Home</a></nav><h1>${HEADLINE}</h1><p>12 May 2025</p>${PARAGRAPHS}<footer><p>Printed in Vardholm since 1902, on paper made of old nets.</p></footer>`,
  ],
  [
    'related links and advertisements between',
    `${TITLE}<article><h1>${HEADLINE}</h1><p>12 May 2025</p>${PARAGRAPHS.replace('</p>\n<p>Ness', '</p><div class="ad-slot"><p>Boats for less! “Best boat ever,” says Knut from Skarvik.</p></div><div class="related-stories"><h3>Related</h3><p><a href="/x">“It floats”: a year in the yard of Vardholm</a></p></div><p>Ness')}</article>`,
  ],
  [
    'pull quote and captions',
    `${TITLE}<article><h1>${HEADLINE}</h1><p>12 May 2025</p><figure><img><figcaption>The quay. “Nice,” said the photographer.</figcaption></figure>${PARAGRAPHS}<blockquote>“We have patched the north quay four times”</blockquote></article>`,
  ],
  [
    'comments',
    `${TITLE}<article><h1>${HEADLINE}</h1><p>12 May 2025</p>${PARAGRAPHS}</article><div id="disqus_thread"><p>nets4ever, 2 hours ago: I said “use rubber” in 1988 and nobody at the board listened.</p></div>`,
  ],
  [
    'unmarked comments',
    `${TITLE}<article><h1>${HEADLINE}</h1><p>12 May 2025</p>${PARAGRAPHS}<h3>Comments (2)</h3><p>I said “use rubber” in 1988 and nobody at the board listened.</p><p>Me too, and they laughed at me for it.</p></article>`,
  ],
  [
    'scripts and styles in the text',
    `${TITLE}<h1>${HEADLINE}</h1><p>12 May 2025</p>${PARAGRAPHS.replaceAll('<p>', '<p><script>var q = "<p>Never said</p>";</script><style>p{}</style>')}`,
  ],
  [
    'entities and white space',
    `${TITLE}<h1>${HEADLINE.replace(' ', '&#32;\n  ')}</h1><p>12 May 2025</p>${PARAGRAPHS.replaceAll('“', '&ldquo;').replaceAll('”', '&#8221;').replaceAll(' the ', '&nbsp;the\n\t')}`,
  ],
  [
    'inline markup',
    `${TITLE}<h1>${HEADLINE}</h1><p>12 May 2025</p>${PARAGRAPHS.replaceAll('the', '<b>t</b>h<a href="/e">e</a>')}`,
  ],
  [
    'printed twice for two widths',
    `${TITLE}<div><h1>${HEADLINE}</h1><p>12 May 2025</p><div class="wide">${PARAGRAPHS}</div><div class="narrow">${PARAGRAPHS}</div></div>`,
  ],
  [
    'XHTML',
    `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head>${TITLE}<link rel="x" /></head><body><h1>${HEADLINE}</h1><p>12 May 2025</p>${PARAGRAPHS.replaceAll('.</p>', '.<br/></p>')}</body></html>`,
  ],
  [
    'two columns of links beside',
    `${TITLE}<div class="l"><h4>Elsewhere</h4><a href="/1">Lamp falls</a><br><a href="/2">Goat found</a></div><div class="m"><h1>${HEADLINE}</h1><p>12 May 2025</p>${PARAGRAPHS}</div><div class="r"><h4>Most read</h4><ol><li><a href="/3">“Not my goat,” says farmer of Skarvik</a></li></ol></div>`,
  ],
];

const PLAIN = `<title>${HEADLINE}</title><h1>${HEADLINE}</h1>`;

PAGES.push(
  [
    'the outlet in the foot alone',
    `${PLAIN}<p>12 May 2025</p>${PARAGRAPHS}<table><tr><td>&copy; 2025 Skerry Bulletin. Best viewed at 800x600.</td></tr></table>`,
  ],
  [
    'times of other news before its own',
    `<meta property="og:site_name" content="Skerry Bulletin"><section><ul><li><time datetime="2025-05-10T05:58:00+02:00">05:58</time> <a href="/a">Lamp falls</a></li></ul></section><article><h1>${HEADLINE}</h1><p><time datetime="2025-05-12T09:30:00Z">Monday, 9:30 am</time></p>${PARAGRAPHS}</article>`,
  ],
  [
    'figures with a clock and a zone',
    `<title>${HEADLINE} - Skerry Bulletin</title><h1>${HEADLINE}</h1><div><span>Staff Correspondent</span> | <span>Brakel</span> | <span>12/05/2025 14:20 IST</span></div>${PARAGRAPHS}`,
  ],
  [
    'a box that asks for an address, without a form',
    `${TITLE}<h1>${HEADLINE}</h1><p>12 May 2025</p>${PARAGRAPHS.replace('\n', '<div class="b7"><h3>The Bell</h3><p>“I read it before I let the dog out,” says Jim of Skarvik.</p><input type="email"><button>Sign up</button></div>')}`,
  ],
);

test.each(PAGES)('%s', (_name, html) => {
  const { text, articles } = readPage(pageOf({ html }));
  expect(articles).toHaveLength(1);
  const [article] = articles;
  expect(article?.headline).toBe(HEADLINE);
  expect(article?.outlet).toBe('Skerry Bulletin');
  expect(article?.publishedAt).toMatch(/^2025-05-12/u);
  expect(
    article?.blocks
      .filter(({ kind }) => kind !== 'headline')
      .map(({ start, end }) => text.slice(start, end)),
  ).toEqual(BODY);
  expect(text).toBe([HEADLINE, ...BODY].join('\n\n'));
});

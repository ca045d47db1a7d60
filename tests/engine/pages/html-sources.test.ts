/** One article whose facts stand in many places of the markup, with all that pages put around and inside a text. */

import { expect, test } from 'vitest';
import { readPage } from '../../../src/engine/pages/read-page.ts';
import { BODY, HEADLINE, pageOf } from './invented.ts';

const TEXT = BODY.map((text) => `<p>${text}</p>`).join('\n');
const TITLE = `<title>${HEADLINE} | Skerry Bulletin</title>`;
const HEAD = `${TITLE}<h1>${HEADLINE}</h1><p class="date">12 May 2025</p>`;
const inside = (part: string): string => HEAD + TEXT.replace('<p>Ness', `${part}<p>Ness`);
const NEWS = {
  '@type': 'NewsArticle',
  headline: HEADLINE,
  datePublished: '2025-05-12T09:30:00Z',
  author: 'Oda Fjellvang',
  publisher: { name: 'Skerry Bulletin' },
};
const linked = (node: object): string =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

/** Name, page, and the writer where the page tells one. */
const PAGES: [string, string, string?][] = [
  [
    'the main entity of a WebPage',
    linked({ '@type': 'WebPage', mainEntity: NEWS }) + TEXT,
    'Oda Fjellvang',
  ],
  [
    'the paper that it is part of',
    linked({
      ...NEWS,
      publisher: null,
      isPartOf: { '@type': 'Periodical', name: 'Skerry Bulletin' },
    }) + TEXT,
  ],
  [
    'entities inside JSON-LD',
    linked({ ...NEWS, headline: HEADLINE.replace('the', '&#116;he') }) + TEXT,
  ],
  [
    'text in JSON-LD alone',
    `${linked({ ...NEWS, articleBody: BODY.join('\n\n') })}<div id="root"></div>`,
  ],
  [
    'text in JSON-LD behind a wall',
    `${linked({ ...NEWS, articleBody: TEXT })}<h1>${HEADLINE}</h1><p>Subscribe to read on and on.</p>`,
  ],
  ['text for readers without scripts', `${HEAD}<noscript>${TEXT}</noscript>`],
  [
    'RDFa',
    `<div typeof="NewsArticle"><h1 property="headline">${HEADLINE}</h1><span property="publisher"><span property="name">Skerry Bulletin</span></span><span property="datePublished" content="2025-05-12">Monday</span><div property="articleBody">${TEXT}</div></div>`,
  ],
  [
    'OpenGraph alone',
    `<meta property="og:title" content="${HEADLINE} | Skerry Bulletin"><meta property="og:site_name" content="Skerry Bulletin"><meta property="article:published_time" content="2025-05-12T11:30:00+02:00"><body>${TEXT}`,
  ],
  [
    'AMP',
    `<html amp><head>${TITLE}${linked(NEWS)}</head><amp-sidebar><nav><a href=/>Home</a></nav></amp-sidebar><article><h1>${HEADLINE}</h1><amp-social-share></amp-social-share>${TEXT}<amp-ad></amp-ad></article><amp-consent><div><p>We use cookies. “Fine,” said the cookie to the other cookie.</p></div></amp-consent></html>`,
    'Oda Fjellvang',
  ],
  [
    'a writer by rel',
    `${HEAD}<p><a rel="author" href="/o">Oda Fjellvang</a> in Vardholm</p>${TEXT}`,
    'Oda Fjellvang',
  ],
  ['a writer by class', `${HEAD}<div class="author-name">Pim van Eck</div>${TEXT}`, 'Pim van Eck'],
  [
    'microformats',
    `${TITLE}<div class="h-entry"><h1 class="p-name">${HEADLINE}</h1><span class="author vcard"><a>Oda Fjellvang</a></span> <span>12 May 2025</span><div class="e-content">${TEXT}</div></div>`,
    'Oda Fjellvang',
  ],
  [
    'a mail',
    `<table><tr><td><a href=/>View in browser</a></td></tr><tr><td><h1>${HEADLINE}</h1><div>Skerry Bulletin | May 12, 2025</div>${TEXT}</td></tr><tr><td>You are receiving this email because you signed up.</td></tr></table>`,
  ],
  [
    'a page to print',
    `${TITLE}<h2>${HEADLINE}</h2><p>Skerry Bulletin, 12 May 2025</p>${TEXT}<hr><p>https://skerry.example/a?print=1</p>`,
  ],
  [
    'blocks by style',
    HEAD + BODY.map((text) => `<span style="display: block">${text}</span>`).join(''),
  ],
  [
    'elements of its own',
    `${HEAD}<story-body>${BODY.map((text) => `<story-p>${text}</story-p>`).join('')}</story-body>`,
  ],
  [
    'a cited pull quote',
    inside(
      '<blockquote><p>We have patched the north quay four times</p><cite>Torvald Ness</cite></blockquote>',
    ),
  ],
  [
    'a pull quote with the cite in its line',
    inside(
      '<blockquote><p>“We have patched the north quay four times” <cite>Torvald Ness</cite></p></blockquote>',
    ),
  ],
  [
    'a pull quote with a footer',
    inside(
      '<blockquote>“We have patched the north quay four times”<footer>Torvald Ness</footer></blockquote>',
    ),
  ],
  [
    'a pull quote in a figure',
    inside(
      '<figure><blockquote>We have patched the north quay</blockquote><figcaption>— Ness</figcaption></figure>',
    ),
  ],
  [
    'a caption without a figure',
    inside(
      '<div><img alt="“Quay”"><span class="image-caption">“Nice quay,” said Knut on Sunday.</span></div>',
    ),
  ],
  [
    'a box for a letter',
    inside(
      '<div data-component="newsletter-signup"><p>The best of the coast, every morning, in your inbox.</p><p>By signing up you agree to our terms.</p></div>',
    ),
  ],
  [
    'a link in the text',
    inside('<p><b>Read more: <a href=/1>Board says “no money left”</a></b></p>'),
  ],
  [
    'frames and films',
    inside('<iframe><p>“No,” said Ann.</p></iframe><video><p>Your browser said no.</p></video>'),
  ],
  [
    'a box called an aside',
    inside(
      '<div class="aside"><p>From 1988: “The quay will outlive us,” said Ness’s father.</p></div>',
    ),
  ],
  [
    'a table of facts',
    inside(
      '<table class="infobox"><tr><th>Motto</th><td>“The sea does not read.”</td></tr></table>',
    ),
  ],
  [
    'a banner without a name',
    `<div><h2>We value your privacy</h2><p>We and our 842 partners store information on a device, such as IDs in cookies. You may accept or manage your choices below.</p></div>${HEAD}<div>${TEXT}</div>`,
  ],
  [
    'a post of another network, embedded',
    inside(
      '<blockquote class="twitter-tweet"><p>“I drove here behind a lorry,” said Ness. He did not enjoy it.</p>&mdash; Vardholm Watch <a href=/t>May 12, 2025</a></blockquote>',
    ),
  ],
  [
    'a plea for money',
    `${HEAD}${TEXT}<div class="support-us"><p>News costs money. “I would rather skip my coffee,” writes one reader of ours.</p></div>`,
  ],
  [
    'what customers say, and words about the firm',
    `${HEAD}${TEXT}<div class="testimonials"><p>“The best nets that we have ever bought,” says a skipper.</p></div><div class="boilerplate"><p>Our 1,400 people share one promise: “Leave the water better.”</p></div>`,
  ],
  [
    'what stands behind the mark that ends a release',
    `${HEAD}${TEXT}<p>###</p><p>Skerry Nets makes nets of every kind, and says of itself: “Nothing slips.”</p>`,
  ],
  [
    'readers’ comments under a count in another language',
    `${HEAD}${TEXT}<h4>7 commentaires</h4><p>Ma voisine dit « vivement le téléphérique » et elle n’a pas tort.</p><p>Moi aussi, je le dis depuis toujours.</p>`,
  ],
  [
    'a day’s name among other words',
    `${TITLE}<p>Tides Today: High and Low</p><h1>${HEADLINE}</h1><p>Updated: 12 May 2025, 07:32 PM IST</p>${TEXT}`,
  ],
  [
    'a list of links with sentences',
    `${HEAD}${TEXT}<h2>More on this story</h2><ul><li><a href=/1>Board says “no money left” for the quay.</a></li></ul>`,
  ],
  [
    'the house at the foot',
    `${HEAD}${TEXT}<div><p>© 2025 Skerry Bulletin. All rights reserved.</p><p>The Bulletin is a member of the Coast Press Council.</p></div>`,
  ],
  [
    'the writer at the foot',
    `${HEAD}${TEXT}<div class="author-bio"><p>Oda Fjellvang covers the coast. She said once: “I like boats.”</p></div>`,
  ],
  [
    'buttons in a list',
    HEAD.replace(
      '</h1>',
      '</h1><ul><li><a>Share on Facebook</a></li><li><a>Email this article</a></li></ul>',
    ) + TEXT,
  ],
];

test.each(PAGES)('%s', (_name, html, byline) => {
  const { text, articles } = readPage(pageOf({ html }));
  const [article] = articles;
  expect(articles).toHaveLength(1);
  expect(article).toMatchObject({ headline: HEADLINE, outlet: 'Skerry Bulletin', kind: 'article' });
  expect(article?.publishedAt).toMatch(/^2025-05-12/u);
  if (byline !== undefined) expect(article?.byline).toBe(byline);
  const own = article?.blocks.filter(({ kind }) => kind !== 'headline') ?? [];
  expect(own.map(({ start, end }) => text.slice(start, end))).toEqual(BODY);
});

test('a block quote that the text doesn’t repeat is signed with its cite', () => {
  const html = `${HEAD}${TEXT}<blockquote><p>“The sea does not read.”</p><cite>Torvald Ness</cite></blockquote>`;
  const { text, articles } = readPage(pageOf({ html }));
  const own = articles[0]?.blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
  expect(own?.slice(-2)).toEqual([
    ['block_quote', '“The sea does not read.”'],
    ['block_quote', '— Torvald Ness'],
  ]);
});

const ASKED = ['Why now?', 'And who pays?', 'Will they leave?'];
const ANSWERS = ['The quay sinks a little every year.', 'The boats do, as ever.', 'Some will.'];
const asked = (question: string, answer: string): string =>
  ASKED.map(
    (text, at) => `<${question}>${text}</${question}><${answer}>${ANSWERS[at] ?? ''}</${answer}>`,
  ).join('');

test.each([
  ['bold questions', asked('p', 'p').replace(/<p>([^<]*\?)<\/p>/gu, '<p><b>$1</b></p>')],
  ['headings', asked('h3', 'p')],
  ['a list of terms', `<dl>${asked('dt', 'dd')}</dl>`],
])('%s make an interview', (_name, markup) => {
  const html = `${HEAD}<p>Torvald Ness chairs the harbour board and spoke to us on Monday.</p>${markup}`;
  const { text, articles } = readPage(pageOf({ html }));
  const own = articles[0]?.blocks.slice(2).map(({ start, end }) => text.slice(start, end));
  expect(articles[0]?.kind).toBe('interview');
  expect(own).toEqual(ASKED.flatMap((question, at) => [question, ANSWERS[at]]));
});

const STORIES = [
  'Harbour tolls to double before the season',
  'Pots come up empty at the north quay',
];
const story = (headline: string, time: string): string =>
  `<section><div>Coast</div><h1>${headline}</h1><div>${time}</div>${TEXT}</section>`;

test('stories that an endless page strings together are told apart by their headings', () => {
  const html = `<title>${STORIES[0]} | Skerry Bulletin</title><meta property="og:site_name" content="Skerry Bulletin"><div>${story(STORIES[0] ?? '', 'By Oda Fjellvang | 12 May 2025')}<p>Up next</p>${story(STORIES[1] ?? '', '<time datetime="2025-05-11">11 May</time>')}</div>`;
  const { articles } = readPage(pageOf({ html }));
  expect(articles.map(({ headline }) => headline)).toEqual(STORIES);
  expect(articles.map(({ outlet }) => outlet)).toEqual(['Skerry Bulletin', 'Skerry Bulletin']);
  expect(articles.map(({ publishedAt }) => publishedAt)).toEqual(['2025-05-12', '2025-05-11']);
});

test('sections of one article with headings of their own are one', () => {
  const html = `<title>${HEADLINE} | Skerry Bulletin</title>${story(HEADLINE, '12 May 2025')}${story('What comes next', '')}`;
  expect(readPage(pageOf({ html })).articles).toHaveLength(1);
});

test('a bare name beside a date is the writer on the page of a house', () => {
  const card = (name: string, headline: string) =>
    `<article><h2>${headline}</h2><p>${name} | <time datetime="2025-05-12">12 May</time></p>${TEXT}</article>`;
  const html = `<meta property="og:site_name" content="Skerry Bulletin">${card('Gethin Soar', STORIES[0] ?? '')}${card('Rosa Tench', STORIES[1] ?? '')}`;
  expect(readPage(pageOf({ html })).articles).toMatchObject([
    { outlet: 'Skerry Bulletin', byline: 'Gethin Soar' },
    { outlet: 'Skerry Bulletin', byline: 'Rosa Tench' },
  ]);
});

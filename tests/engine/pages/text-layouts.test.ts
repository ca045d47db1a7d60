/** Aggregator texts in many layouts: the same three articles must come out of each. */

import { expect, test } from 'vitest';
import { readPage } from '../../../src/engine/pages/read-page.ts';
import { INVENTED, type Invented, pageOf } from './invented.ts';

type Layout = (article: Invented, index: number) => string;

const lines = (article: Invented): string => article.body.join('\n');
const paragraphs = (article: Invented): string => article.body.join('\n\n');

/** Text between the articles, by default an empty line or two. */
interface Frame {
  readonly before?: string;
  readonly between?: string;
  readonly after?: string;
}

const LAYOUTS: [string, Layout, Frame?][] = [
  [
    'outlet, time, marked outlet, headline',
    (a) => `${a.outlet}\n${a.ago}\n- ${a.outlet}\n${a.headline}\n${lines(a)}`,
  ],
  ['outlet, time, headline', (a) => `${a.outlet}\n${a.ago}\n${a.headline}\n${lines(a)}`],
  [
    'outlet and time in one line',
    (a) => `${a.outlet} · ${a.ago}\n${a.headline}\n\n${paragraphs(a)}`,
  ],
  [
    'time and outlet with a bar',
    (a) => `${a.ago} | ${a.outlet}\n${a.headline}\n\n${paragraphs(a)}`,
  ],
  [
    'headline, marked outlet, time',
    (a) => `${a.headline}\n- ${a.outlet}\n${a.ago}\n${lines(a)}`,
    { between: '\n\n* * *\n\n' },
  ],
  ['headline, outlet, time', (a) => `${a.headline}\n${a.outlet}\n${a.ago}\n${lines(a)}`],
  [
    'headline, outlet and time in one line',
    (a) => `${a.headline}\n${a.outlet} • ${a.ago}\n\n${paragraphs(a)}`,
    { between: '\n\n---\n\n' },
  ],
  ['outlet, headline, time', (a) => `${a.outlet}\n${a.headline}\n${a.ago}\n\n${paragraphs(a)}`],
  ['time, outlet, headline', (a) => `${a.ago}\n${a.outlet}\n${a.headline}\n\n${paragraphs(a)}`],
  ['headline, time, outlet', (a) => `${a.headline}\n${a.ago}\n${a.outlet}\n\n${paragraphs(a)}`],
  ['every line apart', (a) => `${a.outlet}\n\n${a.ago}\n\n${a.headline}\n\n${paragraphs(a)}`],
  [
    'headline first, every line apart',
    (a) => `${a.headline}\n\n${a.outlet} – ${a.ago}\n\n${paragraphs(a)}`,
  ],
  ['numbered headlines', (a, i) => `${i + 1}. ${a.headline}\n${a.outlet}, ${a.ago}\n${lines(a)}`],
  ['Markdown', (a) => `## ${a.headline}\n*${a.outlet} — ${a.ago}*\n\n${paragraphs(a)}`],
  [
    'outlet in brackets behind the time',
    (a) => `${a.headline}\n${a.ago} (${a.outlet})\n\n${paragraphs(a)}`,
  ],
  [
    'named source and date',
    (a) => `${a.headline}\nSource: ${a.outlet}\nPublished: ${a.date}\n\n${paragraphs(a)}`,
  ],
  [
    'date line with outlet',
    (a) => `${a.headline}\n${a.outlet}, ${a.date}\n\n${paragraphs(a)}`,
    { between: '\n\n=====\n\n' },
  ],
  [
    'byline between',
    (a) => `${a.headline}\nBy ${a.byline}\n${a.outlet} | ${a.date}\n\n${paragraphs(a)}`,
  ],
  [
    'byline, outlet and time in one line',
    (a) => `${a.headline}\nBy ${a.byline} · ${a.outlet} · ${a.ago}\n\n${paragraphs(a)}`,
  ],
  [
    'outlet in capitals',
    (a) => `${a.outlet.toUpperCase()}\n${a.ago}\n\n${a.headline}\n${lines(a)}`,
  ],
  [
    'with buttons',
    (a) =>
      `${a.outlet}\n${a.ago}\n${a.headline}\nShare  Save\n${lines(a)}\n12 comments\nRead full story`,
  ],
  [
    'via',
    (a) => `${a.headline}\nvia ${a.outlet} ${a.ago}\n\n${paragraphs(a)}\n\nShare | Save | Hide`,
  ],
  [
    'with masthead and foot',
    (a) => `${a.outlet}\n${a.ago}\n${a.headline}\n${lines(a)}`,
    {
      before: 'MORNING SHEET\nYour news in five minutes\nMon, May 12 · Cloudy\n\n',
      after: '\n\nBack to top\n© 2025 Morning Sheet. All rights reserved.',
    },
  ],
  [
    'tab between outlet and time',
    (a) => `${a.outlet}\t${a.ago}\n${a.headline}\n\n${paragraphs(a)}`,
  ],
  [
    'Windows line ends',
    (a) => `${a.outlet}\r\n${a.ago}\r\n${a.headline}\r\n${a.body.join('\r\n')}`,
    { between: '\r\n\r\n' },
  ],
  [
    'labelled fields',
    (a) => `Title: ${a.headline}\nSource: ${a.outlet}\nDate: ${a.date}\n\n${paragraphs(a)}`,
  ],
  [
    'outlet before the headline in brackets',
    (a) => `[${a.outlet}] ${a.headline}\n${a.ago}\n\n${paragraphs(a)}`,
  ],
  [
    'outlet behind the headline',
    (a) => `${a.headline} - ${a.outlet}\n${a.ago}\n\n${paragraphs(a)}`,
  ],
  ['signed at the end', (a) => `${a.headline}\n\n${paragraphs(a)}\n\n— ${a.outlet}, ${a.ago}`],
  ['outlet, ISO time, headline', (a) => `${a.outlet} | ${isoOf(a)}\n${a.headline}\n${lines(a)}`],
  [
    'headline in capitals',
    (a) => `${a.headline.toUpperCase()}\n${a.outlet} | ${a.ago}\n\n${paragraphs(a)}`,
  ],
  ['short times', (a) => `${a.outlet} · ${shortOf(a)}\n${a.headline}\n\n${paragraphs(a)}`],
  [
    'menu and byline with the time',
    (a) => `${a.outlet}\nMore\n${a.headline}\n${a.ago}·By ${a.byline}\n\n${paragraphs(a)}`,
  ],
  [
    'button between outlet and time',
    (a) => `${a.outlet}\nFollow\n${a.ago}\n${a.headline}\n\n${paragraphs(a)}`,
  ],
  [
    'desk above',
    (a) => `WORLD\n${a.headline}\n${a.outlet} · ${a.ago} · 3 min read\n\n${paragraphs(a)}`,
  ],
  [
    'standfirst under the headline',
    (a) =>
      `${a.headline}\nWhat the people of the coast are saying about it\n${a.outlet} | ${a.ago}\n\n${paragraphs(a)}`,
  ],
  ['posted by', (a) => `${a.headline}\nPosted ${a.ago} by ${a.outlet}\n\n${paragraphs(a)}`],
  [
    'byline for the outlet',
    (a) => `${a.headline}\nBy ${a.byline} for ${a.outlet}\n${a.ago}\n\n${paragraphs(a)}`,
  ],
  ['pictograms', (a) => `📰 ${a.outlet}\n🕒 ${a.ago}\n${a.headline}\n\n${paragraphs(a)}`],
  [
    'bold and italic in Markdown',
    (a) => `**${a.headline}**\n_${a.outlet}_ | ${a.ago}\n\n${paragraphs(a)}`,
  ],
  [
    'links in Markdown',
    (a) => `### [${a.headline}](https://x.example/a)\n${a.outlet} · ${a.ago}\n\n${paragraphs(a)}`,
  ],
  [
    'outlet and colon before the headline',
    (a) => `${a.outlet}: ${a.headline}\n${a.ago}\n\n${paragraphs(a)}`,
  ],
  [
    'number, headline and outlet in one line',
    (a, i) => `${i + 1}. ${a.headline} - ${a.outlet}\n${a.ago}\n${paragraphs(a)}`,
  ],
  [
    'address between',
    (a) => `${a.headline}\nhttps://skerry.example/a\n${a.outlet} · ${a.ago}\n\n${paragraphs(a)}`,
  ],
  [
    'caption between',
    (a) => `${a.outlet}\n${a.ago}\n[Image: the quay]\n${a.headline}\n\n${paragraphs(a)}`,
  ],
  [
    'documents of an archive',
    (a, i) =>
      `Document ${i + 1}\n${a.headline}\n${a.outlet}\n${a.date}\nLength: 88 words\nByline: ${a.byline}\nBody\n\n${paragraphs(a)}`,
  ],
];

const isoOf = (a: Invented): string => `2025-05-${a.date.slice(0, 2)}T09:30:00Z`;
const shortOf = (a: Invented): string =>
  ({ '25 minutes ago': '25m', '4 hours ago': '4h' })[a.ago] ?? '1d';

const fold = (text: string | null): string | null => text?.toLowerCase() ?? null;

test.each(LAYOUTS)('%s', (_name, layout, frame = {}) => {
  const { before = '', between = '\n\n\n', after = '' } = frame;
  const text = before + INVENTED.map(layout).join(between) + after;
  const { articles } = readPage(pageOf({ text }));
  expect(
    articles.map((article) => ({
      headline: fold(article.headline),
      outlet: fold(article.outlet),
      isDated: article.publishedAt?.startsWith('2025-05-1') ?? false,
      body: article.blocks
        .filter(({ kind }) => kind !== 'headline')
        .map(({ start, end }) => text.slice(start, end)),
    })),
  ).toEqual(
    INVENTED.map((article) => ({
      headline: fold(article.headline),
      outlet: fold(article.outlet),
      isDated: true,
      body: article.body,
    })),
  );
});

test('of Markdown’s headings one with an outlet and no time is an article too', () => {
  const [first, second, third] = INVENTED;
  const print = (a: Invented | undefined, under: string): string =>
    `## ${a?.headline ?? ''}\n${a?.outlet ?? ''}${under}\n\n${a?.body.join('\n\n') ?? ''}\n\n[Read more](https://sift.example/1)\n\n---`;
  const text = `# The Sift\n\n${print(first, ' | May 12, 2025, 09:20 GMT')}\n\n${print(second, ' | May 11, 2025')}\n\n${print(third, '')}\n\n## Trending\n1. **“I am no robot,” says robot** — Circuit`;
  const { articles } = readPage(pageOf({ text }));
  expect(
    articles.map(({ headline, outlet, publishedAt }) => [headline, outlet, publishedAt]),
  ).toEqual([
    [first?.headline, first?.outlet, '2025-05-12T09:20:00Z'],
    [second?.headline, second?.outlet, '2025-05-11'],
    [third?.headline, third?.outlet, null],
  ]);
});

test('the only article of a copied page is of the house in its masthead; what readers wrote is none', () => {
  const [article] = INVENTED;
  const text = `Skip to main content\nSubscribe\nThe Skerry Bulletin\nNews\nSport\nTransport\n${article?.headline ?? ''}\nSkippers say they were not asked about it\n\nOda Fjellvang Transport correspondent\nMon 12 May 2025 09.10 BST\nUpdated 3 hours ago\nShare\n${article?.body.join('\n\n') ?? ''}\n\nComments (2)\nSort by: Newest\nOldSalt44\n2 hours ago\n"The sea does not read" – tell that to my cat!\nReply   12\nmarj\n1 hour ago\nGive the man a medal.\nReply   4\n© 2025 Skerry Bulletin Newspapers. All rights reserved.`;
  expect(readPage(pageOf({ text })).articles).toMatchObject([
    {
      headline: article?.headline,
      outlet: 'The Skerry Bulletin',
      byline: 'Oda Fjellvang',
      publishedAt: '2025-05-12T08:10:00Z',
    },
  ]);
});

test('the outlet that the sender knows wins over the foot of the page', () => {
  const text = `The Skerry Bulletin\n\n${INVENTED[1]?.body.join('\n\n') ?? ''}\n\n© 2025 Skerry Bulletin. All rights reserved.`;
  const outlets = [null, 'Quayside'].map(
    (outlet) => readPage({ ...pageOf({ text }), outlet }).articles[0]?.outlet,
  );
  expect(outlets).toEqual(['The Skerry Bulletin', 'Quayside']);
});

test('a writer behind a clock is no zone', () => {
  const [article] = INVENTED;
  const text = `${article?.headline ?? ''}\nSkerry Bulletin | 2025-05-12 09:20 by Oda Fjellvang\n\n${article?.body.join('\n\n') ?? ''}`;
  expect(readPage(pageOf({ text })).articles[0]?.publishedAt).toMatch(/^2025-05-12/u);
});

test('today with a clock and a zone is known to the minute', () => {
  const [article] = INVENTED;
  const text = `1. ${article?.headline ?? ''}\n(Isfjord News, today, 06:30 CEST)\n\n${article?.body.join('\n\n') ?? ''}`;
  expect(readPage(pageOf({ text })).articles).toMatchObject([
    { outlet: 'Isfjord News', publishedAt: '2025-05-12T04:30:00Z', precision: 'minute' },
  ]);
});

test('a release is dated by its dateline and headed by the line above its text', () => {
  const text =
    'FOR IMMEDIATE RELEASE\n\nTidewell Opens First Repair Clinic for Farm Machines\n\nMobile workshop to serve 300 orchards\n\nPORTLAND, Ore. – February 18, 2025 – Tidewell, a maker of orchard equipment, today announced the opening of its first clinic.\n\n“The hood is ours,” said Yolanda Prentiss, chief executive of Tidewell.\n\n###';
  expect(readPage(pageOf({ text })).articles).toMatchObject([
    {
      kind: 'press_release',
      headline: 'Tidewell Opens First Repair Clinic for Farm Machines',
      publishedAt: '2025-02-18',
      publishedBasis: { source: 'line', text: 'February 18, 2025' },
    },
  ]);
});

test('what a sponsor says, and a greeting, are no articles', () => {
  const own = (a: Invented): string => `${a.outlet} · 3h\n${a.headline}\n\n${a.body.join('\n\n')}`;
  const box =
    'Sponsored · Lumo Beds\n"I haven’t slept like this since I was nine"\nFree returns.\nLearn more';
  const text = `Pulse\nSearch stories, topics, sources\n\nMonday 12 May\nGood morning. Here’s what you missed.\n\n${INVENTED.map(own).join(`\n\n${box}\n\n`)}`;
  const { articles } = readPage(pageOf({ text }));
  expect(articles.map(({ headline }) => headline)).toEqual(
    INVENTED.map(({ headline }) => headline),
  );
  const printed = articles.flatMap(({ blocks }) =>
    blocks.map(({ start, end }) => text.slice(start, end)),
  );
  expect(printed.join(' ')).not.toContain('slept');
});

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

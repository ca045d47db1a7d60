/** Digests that name outlet and time under each text, or the time alone, instead of above. */

import { expect, test } from 'vitest';
import { readPage } from '../../../src/engine/pages/read-page.ts';
import { american, checkLayout, type Layout, lines, paragraphs } from './check-layout.ts';
import { INVENTED, pageOf } from './invented.ts';

const LAYOUTS: readonly Layout[] = [
  {
    name: 'two dashes, outlet and time',
    print: (a) => `${a.headline}\n\n${paragraphs(a)}\n-- ${a.outlet}, ${a.ago}`,
  },
  {
    name: 'the same after an empty line',
    print: (a) => `${a.headline}\n\n${paragraphs(a)}\n\n-- ${a.outlet}, ${a.ago}`,
    between: '\n\n',
  },
  {
    name: 'no empty line anywhere',
    print: (a) => `${a.headline}\n${lines(a)}\n-- ${a.outlet}, ${a.ago}`,
    between: '\n',
  },
  {
    name: 'brackets',
    print: (a) => `${a.headline}\n\n${paragraphs(a)}\n(${a.outlet}, ${a.ago})`,
  },
  {
    name: 'square brackets and a slash',
    print: (a) => `${a.headline}\n\n${paragraphs(a)}\n[${a.outlet} / ${a.ago}]`,
  },
  {
    name: 'named source',
    print: (a) => `${a.headline}\n\n${paragraphs(a)}\n\nSource: ${a.outlet} | ${american(a)}`,
  },
  {
    name: 'outlet and time on lines of their own',
    print: (a) => `${a.headline}\n\n${paragraphs(a)}\n\n${a.outlet}\n${a.ago}`,
    between: '\n\n---\n\n',
  },
  {
    name: 'buttons under it',
    print: (a) => `${a.headline}\n\n${paragraphs(a)}\n— ${a.outlet}, ${a.ago}\nShare · Save`,
  },
  {
    name: 'a link under it',
    print: (a) => `${a.headline}\n\n${paragraphs(a)}\n— ${a.outlet}, ${a.ago}\nRead full story`,
  },
  {
    name: 'masthead and foot of a letter',
    print: (a) => `${a.headline}\n${lines(a)}\n-- ${a.outlet}, ${a.ago}`,
    before: 'THE DAILY LOOM\nEverything in five minutes\nMonday, May 12\n\n',
    between: '\n\n',
    after: '\n\nYou receive this because you signed up.\nUnsubscribe',
  },
  {
    name: 'welcome and numbers',
    print: (a, at) =>
      `**${at + 1}. ${a.headline}**\n\n${paragraphs(a)}\n\n(${a.outlet}, ${american(a)})`,
    before: 'Good morning, and welcome to The Loom.\n\n',
  },
  {
    name: 'published by',
    print: (a) => `${a.headline}\n\n${paragraphs(a)}\n\nPublished by ${a.outlet} ${a.ago}`,
  },
  {
    name: 'outlet first, time last',
    print: (a) => `${a.outlet}\n${a.headline}\n${lines(a)}\n${a.ago}`,
    between: '\n\n',
  },
  {
    name: 'outlet first, time last, every line apart',
    print: (a) => `${a.outlet}\n${a.headline}\n\n${paragraphs(a)}\n\n${a.ago}`,
  },
  {
    name: 'outlet in capitals first, date last',
    print: (a) =>
      `${a.outlet.toUpperCase()}\n\n${a.headline}\n\n${paragraphs(a)}\n\n${american(a)}`,
    between: '\n\n* * *\n\n',
  },
  {
    name: 'marked outlet first, time last',
    print: (a) => `- ${a.outlet}\n${a.headline}\n${lines(a)}\n${a.ago}`,
    between: '\n\n',
  },
  {
    name: 'outlet first, "posted" last',
    print: (a) => `${a.outlet}\n${a.headline}\n${lines(a)}\nPosted ${a.ago}`,
    between: '\n\n',
  },
];

test.each(LAYOUTS)('$name', checkLayout);

const PROSE = INVENTED[0]?.body ?? [];

test('one signed article has a headline', () => {
  const text = `Harbour tolls to double\n\n${PROSE.join('\n\n')}\n\n— Skerry Bulletin, 12 May 2025`;
  expect(readPage(pageOf({ text })).articles).toMatchObject([
    { headline: 'Harbour tolls to double', outlet: 'Skerry Bulletin', publishedAt: '2025-05-12' },
  ]);
});

test.each([
  ['a writer', '— Oda Fjellvang'],
  ['an agency', '(PTI)'],
  ['a time of change', 'Updated 3 hours ago'],
  ['a line of a poem', '— The sea, and the sea again'],
])('%s at the end signs nothing', (_name, foot) => {
  const text = `${PROSE.join('\n\n')}\n\nWhat the skippers want\n\n${PROSE.join('\n\n')}\n\n${foot}`;
  expect(readPage(pageOf({ text })).articles.map(({ headline }) => headline)).toEqual([null]);
});

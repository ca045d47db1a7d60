/** Articles with writers named beside outlets, and as exports, mails, letters and archives write them. */

import { test } from 'vitest';
import { american, checkLayout, type Layout, lines, paragraphs } from './check-layout.ts';
import type { Invented } from './invented.ts';

const day = ({ date }: Invented): string => date.slice(0, 2);
const link = ({ outlet }: Invented): string =>
  `https://${outlet.toLowerCase().replaceAll(' ', '')}.example/a`;

const WRITERS: readonly Layout[] = [
  {
    name: 'outlet, headline, writer, time',
    print: (a) => `${a.outlet}\n${a.headline}\n${a.byline}\n${a.ago}\n\n${paragraphs(a)}`,
  },
  {
    name: 'outlet, headline, writer and time in one line',
    print: (a) => `${a.outlet}\n${a.headline}\n${a.byline} · ${a.ago}\n\n${paragraphs(a)}`,
  },
  {
    name: 'headline, outlet, writer, time',
    print: (a) => `${a.headline}\n${a.outlet}\n${a.byline}\n${a.ago}\n\n${paragraphs(a)}`,
  },
  {
    name: 'headline, writer, outlet and time',
    print: (a) => `${a.headline}\n${a.byline}\n${a.outlet} · ${a.ago}\n\n${paragraphs(a)}`,
  },
  {
    name: 'headline, then writer, outlet and time in one line',
    print: (a) => `${a.headline}\n${a.byline}, ${a.outlet} | ${a.ago}\n\n${paragraphs(a)}`,
  },
  {
    name: 'outlet behind the headline, writer, date',
    print: (a) => `${a.headline} (${a.outlet})\n${a.byline}\n${american(a)}\n\n${paragraphs(a)}`,
  },
];

const RECORDS: readonly Layout[] = [
  {
    name: 'Markdown with bold fields',
    print: (a) =>
      `# ${a.headline}\n\n**Source:** ${a.outlet}\n**Published:** ${american(a)}\n**Author:** ${a.byline}\n\n${paragraphs(a)}`,
    between: '\n\n---\n\n',
    hasWriter: true,
  },
  {
    name: 'Markdown with a list of fields',
    print: (a) =>
      `# ${a.headline}\n\n- Source: ${a.outlet}\n- Date: ${american(a)}\n- Author: ${a.byline}\n- URL: ${link(a)}\n\n${paragraphs(a)}`,
    between: '\n\n---\n\n',
    hasWriter: true,
  },
  {
    name: 'front matter',
    print: (a) =>
      `---\ntitle: "${a.headline}"\nsource: ${a.outlet}\ndate: 2025-05-${day(a)}\nauthor: ${a.byline}\n---\n\n${paragraphs(a)}`,
    hasWriter: true,
  },
  {
    name: 'numbered links under headings',
    print: (a, at) =>
      `## ${at + 1}. [${a.headline}](${link(a)})\n\n*${a.outlet}* | ${a.ago}\n\n${paragraphs(a)}`,
  },
  {
    name: 'underlined headlines',
    print: (a) =>
      `${a.headline}\n${'='.repeat(a.headline.length)}\n${a.outlet}, ${american(a)}\n\n${paragraphs(a)}`,
  },
  {
    name: 'underlined outlets',
    print: (a) =>
      `${a.outlet}\n${'-'.repeat(a.outlet.length)}\n${a.headline}\n${american(a)}\n\n${paragraphs(a)}`,
  },
  {
    name: 'an export of a newspaper database, with fields under each text',
    print: (a, at) =>
      `Document ${at + 1} of 9\n\n${a.headline}\n${a.byline}\n\nPublication info: ${a.outlet} ; Ode. ${american(a)}: A.1.\n\nFULL TEXT\n${paragraphs(a)}\n\nCREDIT: By ${a.byline}\nWord count: 246\n\nDETAILS\nSubject: Ferries\nTitle: ${a.headline}\nPublication title: ${a.outlet}\nPages: A.1\nPublication date: ${american(a)}\nDocument type: News\nLinks: Check for full text at "My Library"`,
    before: 'Search Library 12 July 2025 10:03\nYour search: ferry AND "late"\nDocuments: 9\n\n',
    after: '\n\n____________\n\nContact us\n© 2025 Search Library. All rights reserved.',
  },
  {
    name: 'a feed as text',
    print: (a) =>
      `Title: ${a.headline}\nLink: ${link(a)}\nPubDate: Mon, ${day(a)} May 2025 09:30:00 GMT\nSource: ${a.outlet}\nDescription:\n${lines(a)}`,
  },
  {
    name: 'a mail',
    print: (a, at) =>
      `${at + 1}. ${a.headline}\n   ${a.outlet} - ${a.ago}\n\n   ${a.body.join('\n\n   ')}\n\n   Read more: ${link(a)}`,
    before:
      'From: Loom <alerts@loom.example>\nTo: desk@paper.example\nDate: Mon, 12 May 2025 11:00:00 +0000\nSubject: Your digest\n\nGood morning. Here is what happened.\n\n',
    after: '\n\n--\nYou are receiving this email because you signed up.\nUnsubscribe | Preferences',
  },
  {
    name: 'an alert',
    print: (a) => `${a.headline}\n${a.outlet}\n${american(a)}\n${lines(a)}\n<${link(a)}>`,
    before: 'Loom Alert - harbour\nNEWS\n\n',
    between: '\n\n',
    after: '\n\nUnsubscribe from this alert',
  },
  {
    name: 'advertisements between',
    print: (a) => `${a.outlet}\n${a.ago}\n${a.headline}\n${lines(a)}`,
    between:
      '\n\nShoe Barn\nSponsored\nThe best shoes for wet quays are here and they cost less\nLearn more\n\n',
  },
  {
    name: 'teasers between',
    print: (a) => `${a.headline}\n${a.outlet} | ${a.ago}\n\n${paragraphs(a)}`,
    between:
      '\n\nLamp falls in Brakel\nIsle Courier | 3 hours ago\nThe mayor said that the lamp fell by itself and that nobody had been… Read more\n\n',
  },
  {
    name: 'headlines alone at the end',
    print: (a) => `${a.headline}\n${a.outlet} | ${a.ago}\n\n${paragraphs(a)}`,
    after: '\n\nMore headlines\n• Lamp falls in Brakel – Isle Courier\n• Goat found – Isle Courier',
  },
  {
    name: 'accounts and followers',
    print: (a) =>
      `${a.outlet}\n@${a.outlet.replaceAll(' ', '')}\n1.2M followers\n${a.ago}\n${a.headline}\n${lines(a)}`,
    between: '\n\n',
  },
  {
    name: 'first printing and change in one line',
    print: (a) =>
      `${a.headline}\n${a.outlet} | Published ${american(a)} 9:30 AM GMT, Updated May 19, 2025\n\n${paragraphs(a)}`,
  },
  {
    name: 'counts of views',
    print: (a) => `${a.headline}\n${a.outlet} · ${a.ago} · 1.2K views\n\n${paragraphs(a)}`,
  },
  {
    name: 'a full stop between time and outlet',
    print: (a) => `${a.headline}\n${a.ago} . ${a.outlet}\n\n${paragraphs(a)}`,
  },
  {
    name: 'a colon behind the outlet',
    print: (a) => `${a.outlet}:\n${a.headline}\n${american(a)}\n\n${paragraphs(a)}`,
  },
];

test.each(WRITERS)('$name', (layout) => {
  checkLayout({ ...layout, hasWriter: true });
});

test.each(RECORDS)('$name', checkLayout);

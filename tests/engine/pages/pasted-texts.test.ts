/** Texts as they are pasted, mailed and exported: wrapped lines, mastheads, records of fields, letters, wires. */

import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/engine/pages/read-page.ts';
import { checkLayout, type Layout, lines, paragraphs } from './check-layout.ts';
import { INVENTED, type Invented, pageOf } from './invented.ts';

const day = ({ date }: Invented): string => date.slice(0, 2);

const LAYOUTS: readonly Layout[] = [
  {
    name: 'records of fields in capitals, with a time behind a weekday',
    print: (a) =>
      `HEADLINE: ${a.headline}\n\nSOURCE: ${a.outlet}\n\nDATE: May ${day(a)}, 2025 Monday 6:02 AM EST\n\nBYLINE: By ${a.byline}, Staff Writer\n\nSECTION: LOCAL\n\nLENGTH: 201 words\n\nBODY:\n\n${paragraphs(a)}\n\nLOAD-DATE: May 19, 2025\n\nLANGUAGE: ENGLISH`,
  },
  {
    name: 'records of fields in German',
    print: (a) =>
      `Titel: ${a.headline}\nMedium: ${a.outlet}\nErscheinungsdatum: ${day(a)}.05.2025\nSeite: 3\nVerfasser: ${a.byline}\nVolltext:\n${lines(a)}\nRechte: Alle Rechte vorbehalten.`,
    hasWriter: true,
  },
  {
    name: 'tags of a business database',
    print: (a) =>
      `HD\n${a.headline}\n\nBY\n${a.byline}\nWC\n165 words\nPD\n${a.date}\nSN\n${a.outlet}\nLA\nEnglish\n\nLP\n${a.body[0] ?? ''}\n\nTD\n${a.body.slice(1).join('\n\n')}\n\nCO\nhrb : Harbour\nAN\nDocument HRB${day(a)}`,
    hasWriter: true,
  },
  {
    name: 'a bookmarking app’s list of fields',
    print: (a) =>
      `# ${a.headline}\n\n- Site: ${a.outlet}\n- Author: ${a.byline}\n- Published: ${a.date}\n- Saved: 2025-05-12 07:55\n- Tags: #sea\n\n${lines(a)}`,
    between: '\n\n---\n\n',
    hasWriter: true,
  },
  {
    name: 'facts beside the time, the outlet in brackets behind the headline',
    print: (a, at) =>
      `${at + 1}. ${a.headline} [${a.outlet}]\n${a.date}, 07:15 | online | reach 41,000 | tone: neutral\n\n${paragraphs(a)}`,
    before: 'All times CEST.\n\n',
    between: '\n\n==========\n\n',
  },
  {
    name: 'today and yesterday with a clock, a writer under it',
    print: (a, at) =>
      `${a.outlet}\n${a.headline}\n${at === 0 ? 'Today' : 'Yesterday'} at 07:40\nBy ${a.byline}\n${lines(a)}`,
    before: 'Harbour search\nAll times shown in BST\n\n',
    hasWriter: true,
  },
  {
    name: 'a clock with its zone before the outlet',
    print: (a, at) => `[${at + 1}]  05:52 CET  |  ${a.outlet}\n${a.headline}\n\n${paragraphs(a)}`,
    between: '\n\n----------\n',
  },
];

test.each(LAYOUTS)('$name', checkLayout);

describe('a pasted page', () => {
  const [article] = INVENTED;
  const { headline = '', byline = '', body = [] } = article ?? {};
  const read = (text: string) => readPage(pageOf({ text })).articles;
  const printed = (text: string): string[] =>
    read(text).flatMap(({ blocks }) =>
      blocks
        .filter(({ kind }) => kind !== 'headline')
        .map(({ start, end }) => text.slice(start, end)),
    );

  test('with nothing but a headline above its text has that', () => {
    expect(read(`${headline}\n\n${body.join('\n\n')}`)).toMatchObject([
      { headline, outlet: null, publishedAt: null },
    ]);
  });

  test('has its house at top and foot, where it stands in the site, and a standfirst', () => {
    const text = `Skip to main content\nSkerry Courier\nNews\nSport\nNews  >  Vardholm\n${headline}\nThe board says it had no choice left and asks for patience\n${byline}\nPublished: 6 May 2025, 18:45 GMT\n4 min read\n${body.join('\n\n')}\n\n© 2025 Skerry Courier (Pty) Ltd. All rights reserved.`;
    expect(read(text)).toMatchObject([
      { headline, outlet: 'Skerry Courier', byline, publishedAt: '2025-05-06T18:45:00Z' },
    ]);
  });

  test('is of the body whose letter it is', () => {
    const text = `REPUBLIC OF NORLAND\nMINISTRY OF HARBOURS\nPublic Relations Unit\n\n${headline}\n\nVardholm, Tuesday, 6 May 2025\n\n${body.join('\n\n')}\n\nIssued by:\nHead, Public Relations Unit\nMINISTRY OF HARBOURS\n\nToll-free line 9933`;
    expect(read(text)).toMatchObject([
      { headline, outlet: 'MINISTRY OF HARBOURS', publishedAt: '2025-05-06' },
    ]);
  });

  test('has a notice above its headline', () => {
    const text = `RADIO SKERRY -- English Service\nTranscript -- Tuesday 6 May 2025\nThis is a rush transcript. It may be updated.\n\n${headline}\n\n${body.join('\n\n')}\n\n(c) Radio Skerry 2025`;
    expect(read(text)).toMatchObject([
      { headline, outlet: 'Radio Skerry', publishedAt: '2025-05-06' },
    ]);
  });

  test('tells the zone of a clock by its city', () => {
    const text = `${headline}\nMeghna Wire | 6 May 2025, 12:45 BST (Dhaka)\n\n${body.join('\n\n')}`;
    expect(read(text)).toMatchObject([
      { outlet: 'Meghna Wire', publishedAt: '2025-05-06T06:45:00Z', precision: 'minute' },
    ]);
  });

  test('broken to a width has its paragraphs whole', () => {
    const wrapped =
      'VARDHOLM, May 6 (NORDA) - Skippers in Vardholm will pay twice as\nmuch to moor from June, the harbour board decided on Monday after\na long night of talks with the union.\n\n"We have patched the north quay four times, and the sea does not\nread our budget," said Torvald Ness, who chairs the board and has\nsat on it since 2011.\n\nTwo boats have already left for Skarvik, where mooring is free and\nthe coffee is said to be better.';
    expect(printed(`${headline}\n\n${wrapped}`)).toEqual(
      wrapped.split('\n\n').map((each, at) => (at === 0 ? each.slice(26) : each)),
    );
  });

  test('a release by mail is of its sender, of the minute of its sending, and begins behind the letter', () => {
    const text = `From: "Skerry Rail" <media@skerryrail.example>\nTo: undisclosed-recipients:;\nDate: Tue, 6 May 2025 08:00:00 +0200\nSubject: NEWS RELEASE: Shore Line\nAttachments: line.jpg (4.1 MB)\n\nDear editors,\n\nPlease find our latest news below. Our chief is happy to talk to anyone between one and three in the afternoon, on any train.\n\n*** PRESS RELEASE ***\n\nSkerry Rail to Reopen the Shore Line\n\n- Service begins in May\n- Six trains will run on batteries\n\nVARDHOLM, May 6, 2025 – Skerry Rail today announced that it will reopen the line along the shore.\n\n“We had a railway and no trains,” said Ann Lee, its chief executive.\n\n###`;
    expect(read(text)).toMatchObject([
      {
        headline: 'Skerry Rail to Reopen the Shore Line',
        outlet: 'Skerry Rail',
        publishedAt: '2025-05-06T06:00:00Z',
      },
    ]);
    expect(printed(text).join(' ')).not.toContain('any train');
  });
});

describe('a letter of a house', () => {
  const items = INVENTED.map(
    ({ headline, body }, at) =>
      `${at + 1} | ${headline}\n\n${body.join('\n\n')} And so it went on, said the clerk of the court, who had seen it all before and would see it again.`,
  );

  test('has its articles between lines drawn across, all of its house and day', () => {
    const text = `View in browser\n\nS L O W   H A R B O U R\nThree stories you did not know you needed\nFriday, 9 May 2025 · Issue 41 · by Ottilie Brand\n\nGood morning! It is raining.\n\n* * *\n\n${items.join('\n\n* * *\n\n')}\n\n* * *\n\nSlow Harbour, Postboks 7, Vardholm. Unsubscribe | Preferences`;
    expect(readPage(pageOf({ text })).articles).toMatchObject(
      INVENTED.map(({ headline }) => ({
        headline,
        outlet: 'Slow Harbour',
        publishedAt: '2025-05-09',
      })),
    );
  });
});

test('items of a wire are of the agency in their datelines, and its lines to clients are no headlines', () => {
  const item = ({ headline, body }: Invented, at: number): string =>
    `NOR0${at}17 4 i 231 bc-harbour/1stld\nHARBOUR-TOLLS\nu i BC-HARBOUR 05-12 0231\n12 May 2025 09:1${at} GMT\n\n${headline} =\n\nVARDHOLM, May 12 (NORDA) - ${body.join('\n')}\n(END)`;
  const text = INVENTED.map(item).join('\n\n');
  expect(readPage(pageOf({ text })).articles).toMatchObject(
    INVENTED.map(({ headline }, at) => ({
      headline,
      outlet: 'NORDA',
      publishedAt: `2025-05-12T09:1${at}:00Z`,
    })),
  );
});

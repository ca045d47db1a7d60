/** What a page's articles are, beyond layout: bare texts, leads, teasers, comments, senders, kinds. */

import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/engine/pages/read-page.ts';
import { INVENTED, pageOf } from './invented.ts';

const PROSE = INVENTED.flatMap(({ body }) => body);
const blocksOf = (text: string, given = {}): string[] => {
  const { articles } = readPage(pageOf({ text, ...given }));
  return articles.flatMap(({ blocks }) => blocks.map(({ start, end }) => text.slice(start, end)));
};

describe('a bare text', () => {
  test('is one article over all of it, without a headline', () => {
    const text = `\n${PROSE.join('\n\n')}\n`;
    const { articles } = readPage(pageOf({ text }));
    expect(articles).toMatchObject([
      {
        headline: null,
        outlet: null,
        publishedAt: null,
        precision: 'none',
        start: 0,
        end: text.length,
      },
    ]);
    expect(blocksOf(text)).toEqual(PROSE);
  });

  test('may be one short line', () => {
    expect(blocksOf('“Yes,” said Ness')).toEqual(['“Yes,” said Ness']);
  });

  test('keeps subheadings and lines of dialogue', () => {
    const text = `${PROSE[0] ?? ''}\n\nWhat the skippers want\n\n‘Will you pay?’\n\n‘I will not.’`;
    expect(blocksOf(text)).toEqual(text.split('\n\n'));
  });

  test('takes the headline, outlet and time that the sender knows', () => {
    const text = `Harbour tolls to double!\n\n${PROSE.join('\n\n')}`;
    const given = {
      headline: 'Harbour Tolls to Double',
      outlet: 'Skerry Bulletin',
      byline: 'Oda Fjellvang',
      publishedAt: '2025-05-12T11:30:00+02:00',
      url: 'https://skerry.example/tolls',
      language: 'en-GB',
    };
    const { articles } = readPage(pageOf({ text, ...given }));
    expect(articles).toMatchObject([
      { ...given, publishedAt: '2025-05-12T09:30:00Z', precision: 'minute', kind: 'article' },
    ]);
    expect(articles[0]?.blocks[0]).toEqual({ kind: 'headline', start: 0, end: 24 });
  });

  test('passes over a time that the sender got wrong', () => {
    const { articles } = readPage(
      pageOf({ text: PROSE.join('\n'), publishedAt: '31 February 2025' }),
    );
    expect(articles[0]).toMatchObject({ publishedAt: null, precision: 'none' });
  });

  test('may have dated headings inside', () => {
    const text = `${PROSE.join('\n')}\n\nMarch 4, 2025\nThe board meets for the first time\n${PROSE[1] ?? ''}`;
    expect(readPage(pageOf({ text })).articles).toHaveLength(1);
  });

  test('with headline, byline and date on top is read for those', () => {
    const text = `Harbour tolls to double\nBy Oda Fjellvang\nMay 12, 2025\n\n${PROSE.join('\n\n')}`;
    expect(readPage(pageOf({ text })).articles).toMatchObject([
      { headline: 'Harbour tolls to double', byline: 'Oda Fjellvang', publishedAt: '2025-05-12' },
    ]);
  });
});

describe('an aggregator’s text', () => {
  const card = ({ outlet, ago, headline, body }: (typeof INVENTED)[number]): string =>
    `${outlet}\n${ago}\n${headline}\n${body.join('\n')}`;
  const [first, second, third] = INVENTED.map(card);
  const headlines = (text: string): (string | null)[] =>
    readPage(pageOf({ text })).articles.map(({ headline }) => headline);

  test('may begin with an article that nothing introduces', () => {
    const text = `Harbour tolls to double\n${PROSE.slice(0, 3).join('\n')}\n\nComments\nNo comments yet...\n\n${second ?? ''}\n\n${third ?? ''}`;
    expect(headlines(text)).toEqual([
      'Harbour tolls to double',
      ...INVENTED.slice(1).map(({ headline }) => headline),
    ]);
    expect(readPage(pageOf({ text })).articles[0]).toMatchObject({
      outlet: null,
      publishedAt: null,
    });
  });

  test('has teasers that are no articles', () => {
    const teaser =
      'Lamp Gazette\n5 hours ago\nLamp falls in Brakel\nThe mayor said that it “fell by itself and not…\nRead full story';
    expect(headlines([first, teaser, second].join('\n\n'))).toEqual(
      INVENTED.slice(0, 2).map(({ headline }) => headline),
    );
  });

  test('has readers’ comments that are no articles and no text', () => {
    const text = `${first ?? ''}\n\nComments (2)\nnets4ever\n2 hours ago\nI said “use rubber” in 1988.\nquaysider\n1 hour ago\nSo did I, and loudly.\n\n${second ?? ''}`;
    expect(headlines(text)).toEqual(INVENTED.slice(0, 2).map(({ headline }) => headline));
    expect(blocksOf(text).join(' ')).not.toContain('rubber');
  });

  test('has boxes of links inside articles, after which the text goes on', () => {
    const [lead = '', ...rest] = PROSE;
    const text = `Skerry Bulletin\n2 hours ago\nHarbour tolls to double\n${lead}\n\nRelated Stories\n“It floats”: a year in the yard\nGoat found at sea\n\n${rest.join('\n')}`;
    expect(blocksOf(text)).toEqual(['Harbour tolls to double', lead, ...rest]);
  });

  test('a stated time of printing beats the relative one', () => {
    const text = `${first ?? ''}\nFirst Published: May 11, 2025, 09:45 IST\n\n${second ?? ''}\nLast updated: May 12, 2025`;
    expect(readPage(pageOf({ text })).articles).toMatchObject([
      { publishedAt: '2025-05-11T04:15:00Z', precision: 'minute' },
      { publishedAt: '2025-05-12T08:00:00Z', precision: 'hour' },
    ]);
  });

  test('has no times where nobody knows when it was retrieved', () => {
    const { articles } = readPage(
      pageOf({ text: `${first ?? ''}\n\n${second ?? ''}`, retrievedAt: null }),
    );
    expect(articles).toMatchObject([
      { outlet: 'Skerry Bulletin', publishedAt: null, precision: 'none' },
      { outlet: 'Lower Valley Times', publishedAt: null, precision: 'none' },
    ]);
  });

  test('is one article where the sender says so by a headline', () => {
    expect(
      readPage(pageOf({ text: `${first ?? ''}\n\n${second ?? ''}`, headline: 'Tolls' })).articles,
    ).toHaveLength(1);
  });
});

describe('a HTML page of several articles', () => {
  const section = (tag: string, source: string): string =>
    INVENTED.map(
      ({ outlet, ago, headline, body }) =>
        `<${tag}><div class="${source}">${outlet}</div><h2><a href="/a">${headline}</a></h2><div>${ago}</div>${body.map((text) => `<p>${text}</p>`).join('')}</${tag}>`,
    ).join('<hr>');

  test.each([
    ['by <article>', section('article', 'source')],
    ['by lines', section('div', 'x')],
  ])('is told apart %s', (_name, html) => {
    const { text, articles } = readPage(pageOf({ html }));
    expect(articles.map(({ headline, outlet }) => ({ headline, outlet }))).toEqual(
      INVENTED.map(({ headline, outlet }) => ({ headline, outlet })),
    );
    for (const [at, { blocks }] of articles.entries()) {
      const body = blocks.slice(1).map(({ start, end }) => text.slice(start, end));
      expect(body).toEqual(INVENTED[at]?.body);
    }
  });
});

describe('kinds', () => {
  test.each([
    [
      'press_release',
      'FOR IMMEDIATE RELEASE\n\nThe board announced new tolls today.\n\n“We are glad,” said Ness.',
    ],
    ['interview', 'Q: Why now?\n\nA: The quay sinks.\n\nQ: Since when?\n\nA: Since May.'],
    ['interview', 'HERALD: Why now?\nNESS: The quay sinks.\nHERALD: Since when?\nNESS: Since May.'],
    [
      'transcript',
      'CHAIR: Order.\nNESS: The quay sinks.\nDUYF: It does not.\nCHAIR: Order, order.',
    ],
    ['article', 'Ness said no.\n\nQ: Why?\n\nNobody knows.'],
  ])('%s: %j', (kind, text) => {
    expect(readPage(pageOf({ text })).articles[0]?.kind).toBe(kind);
  });
});

test.each([
  ['NAIROBI, March 4 (HPN) — Tolls will rise.', 'NAIROBI, March 4 (HPN)', 'Tolls will rise.'],
  ['GUWAHATI, Nov 2 (SNI): Tolls will rise.', 'GUWAHATI, Nov 2 (SNI)', 'Tolls will rise.'],
  ['VARDHOLM — Tolls will rise.', 'VARDHOLM', 'Tolls will rise.'],
  ['SKARVIK, Norland, May 12 – Tolls will rise.', 'SKARVIK, Norland, May 12', 'Tolls will rise.'],
  ['Brakel (SNI) - Tolls will rise.', 'Brakel (SNI)', 'Tolls will rise.'],
  ['Brakel, Nov 2 (PTI) Tolls will rise.', 'Brakel, Nov 2 (PTI)', 'Tolls will rise.'],
  [
    'Brakel, Norland, 2 November (AFP) Tolls will rise.',
    'Brakel, Norland, 2 November (AFP)',
    'Tolls will rise.',
  ],
  ['New Brakel, Sept 2: Tolls will rise.', 'New Brakel, Sept 2', 'Tolls will rise.'],
  [
    'Kolkata: The tolls on both of the bridges will rise in spring, said the mayor.',
    'Kolkata',
    'The tolls on both of the bridges will rise in spring, said the mayor.',
  ],
  [
    'Pence: The tolls on both of the bridges will rise in spring, said the mayor.',
    null,
    'Pence: The tolls on both of the bridges will rise in spring, said the mayor.',
  ],
  [
    'Ann Ness, May 12 (aged 80) The tolls will rise.',
    null,
    'Ann Ness, May 12 (aged 80) The tolls will rise.',
  ],
  ['BRAKEL, 14 November – Tolls will rise.', 'BRAKEL, 14 November', 'Tolls will rise.'],
  ['Brakel, Norway – Tolls will rise.', 'Brakel, Norway', 'Tolls will rise.'],
  ['BUSTED: How tolls rose.', null, 'BUSTED: How tolls rose.'],
  ['Q: Will tolls rise?', null, 'Q: Will tolls rise?'],
  ['Tolls – and fish – will rise.', null, 'Tolls – and fish – will rise.'],
  ['Ness — who chairs the board — said no.', null, 'Ness — who chairs the board — said no.'],
])('dateline of %j', (text, dateline, body) => {
  expect(readPage(pageOf({ text })).articles[0]?.dateline).toBe(dateline);
  expect(blocksOf(text)).toEqual([body]);
});

test('paragraphs that times of day open begin behind them, unless there is only one', () => {
  expect(blocksOf('14:52 The vote is late.\n\n14:41 IST: It began.')).toEqual([
    'The vote is late.',
    'It began.',
  ]);
  expect(blocksOf('14:52 was when it began.\n\nIt was late.')).toEqual([
    '14:52 was when it began.',
    'It was late.',
  ]);
});

test.each([
  ['en', PROSE.join(' ')],
  ['en', 'Stephen King spoke in Bangor on Monday. "I write every day," King said. "Books matter."'],
  [
    'de',
    'Der Minister sagte, dass die Brücke nicht vor dem Herbst fertig werden kann und das Geld für den Bau fehlt.',
  ],
  [
    'fr',
    'Le ministre a dit que le pont ne sera pas prêt avant la fin de l’été et que les fonds pour le chantier sont épuisés.',
  ],
  [
    'es',
    'El ministro dijo que el puente no estará listo antes del otoño y que los fondos para la obra se han agotado.',
  ],
  [
    'ru',
    'Министр заявил, что мост не будет готов до осени и что денег на стройку у города больше нет, а новые выделят не раньше лета.',
  ],
])('language %s', (language, text) => {
  expect(readPage(pageOf({ text })).articles[0]?.language).toBe(language);
});

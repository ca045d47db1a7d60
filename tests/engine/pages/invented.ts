/** Three invented articles for page layouts, and a page with everything left open. */

import type { Page } from '../../../src/engine/pages/article.ts';

/** An article as a layout prints it. */
export interface Invented {
  readonly headline: string;
  readonly outlet: string;
  readonly ago: string;
  readonly date: string;
  readonly byline: string;
  readonly body: readonly string[];
}

export const INVENTED: readonly Invented[] = [
  {
    headline: 'Harbour tolls to double before the herring season',
    outlet: 'Skerry Bulletin',
    ago: '25 minutes ago',
    date: '12 May 2025',
    byline: 'Oda Fjellvang',
    body: [
      'Skippers in Vardholm will pay twice as much to moor from June, the harbour board decided on Monday.',
      '“We have patched the north quay four times,” said Torvald Ness, who chairs the board. “The sea does not read our budget.”',
      'Ness told reporters that the last rise was in 2011. Two boats have already left for Skarvik.',
    ],
  },
  {
    headline: 'Why the glassworks kept its oldest furnace burning',
    outlet: 'Lower Valley Times',
    ago: '4 hours ago',
    date: '11 May 2025',
    byline: 'Pim van Eck',
    body: [
      'The furnace at Brakel was lit in 1931 and nobody living has seen it cold.',
      'Its keeper, Hanneke Duyf, said that letting it die “would cost more than the gas.”',
      '“A furnace remembers,” she added.',
      'The company denied that it had asked the province for money.',
    ],
  },
  {
    headline: 'Court halts sale of Ordu’s last tea cooperative',
    outlet: 'Anatolia Wire',
    ago: 'Yesterday',
    date: '10 May 2025',
    byline: 'Selin Karaca',
    body: [
      'A court in Ordu stopped the sale of the Yaprak cooperative on Sunday, hours before it was to be signed.',
      'According to the ruling, members had been given “a ballot without a question.”',
      'The buyer said it would appeal.',
    ],
  },
];

/** Harder ones: headlines that are questions, quotations or two words, outlets without a word of outlets. */
export const HARDER: readonly Invented[] = [
  {
    headline: '‘We were never asked’: islanders fight the new ferry fare',
    outlet: 'Quayside',
    ago: '2 hours ago',
    date: '12 May 2025',
    byline: 'Ingrid Solheim',
    body: [
      '“Nobody wrote to us,” said Marit Ness, who runs the shop on Skerry. “We read it on the wall.”',
      'The ferry company raised the fare to 90 kroner on Sunday without a hearing, residents say.',
      'A spokesman for the company said the fare “reflects the price of fuel.”',
    ],
  },
  {
    headline: 'What does the tea verdict mean for Ordu?',
    outlet: 'Bosphorus Wire',
    ago: '7 hours ago',
    date: '11 May 2025',
    byline: 'Selin Karaca',
    body: [
      'The court in Ordu has stopped the sale, but the growers do not know who will pay them.',
      '“We have picked for nothing since April,” Hatice Demir said.',
      'The buyer has asked for a second hearing. The court said it would answer within ten days.',
    ],
  },
  {
    headline: 'Prices jump',
    outlet: 'VTV',
    ago: '1 day ago',
    date: '11 May 2025',
    byline: 'Ravi Menon',
    body: [
      'Prices rose by four per cent in April, the statistics office said on Sunday.',
      '“It is bread and fuel,” said Leela Nair, an economist at the bank.',
      'The bank will meet on Friday.',
    ],
  },
];

/** A page of nothing but what is given; retrieved at 2025-05-12T12:00:00Z. */
export function pageOf(given: Partial<Page>): Page {
  return {
    text: null,
    html: null,
    url: null,
    retrievedAt: '2025-05-12T12:00:00Z',
    headline: null,
    outlet: null,
    byline: null,
    publishedAt: null,
    language: null,
    ...given,
  };
}

/** An article as most HTML of the tests has it. */
export const HEADLINE = 'Harbour tolls to double before the herring season';
export const BODY = [
  'Skippers in Vardholm will pay twice as much to moor from June, the harbour board decided on Monday.',
  '“We have patched the north quay four times,” said Torvald Ness, who chairs the board.',
  'Ness told reporters that the last rise was in 2011. Two boats have already left for Skarvik.',
  'The harbour board declined to say who else would go.',
];

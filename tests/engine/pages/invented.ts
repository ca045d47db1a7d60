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

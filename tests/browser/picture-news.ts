/** Invented news enough for every view of the page to have something to show: two years of a harbour town, in five outlets. */

/** A document as `POST /v1/articles` takes it. */
export interface NewsDocument {
  readonly id: string;
  readonly headline: string;
  readonly outlet: string;
  readonly publishedAt: string;
  readonly url: string;
  readonly byline?: string;
  readonly text: string;
}

const SITES: Readonly<Record<string, string>> = {
  'Coast Courier': 'courier.example',
  'Lindesand Herald': 'herald.example',
  'The Northern Wire': 'wire.example',
  'Harbour Weekly': 'weekly.example',
  'Evening Mirror': 'mirror.example',
};

type Row = readonly [publishedAt: string, outlet: string, headline: string, ...text: string[]];

/** A row a story; paragraphs follow the headline. */
const STORIES: readonly Row[] = [
  [
    '2023-11-14T08:00:00Z',
    'Coast Courier',
    'Engineers call the pier unsafe',
    'The pier of Lindesand was closed on Tuesday after divers found holes in eleven of its posts.',
    '“Nobody sets foot on the pier before every post has been looked at,” harbour master Ana Brandt said. “I would rather be called a coward than a liar.”',
    'The council’s engineer, Viktor Salonen, said that repairs would take two winters. “Wood forgives a lot, but not twenty years,” he told the Courier.',
    'A fisherman, who did not want to be named, said the town had known for years.',
  ],
  [
    '2023-11-15T10:00:00Z',
    'Lindesand Herald',
    'Pier closed for the winter',
    'Lindesand’s pier stays shut until spring at least.',
    '“Nobody sets foot on the pier before every single post has been looked at,” said Ana Brandt, the harbour master.',
    'Mayor Tomas Reyes called the closure “a cautious step too many” and promised money for repairs.',
  ],
  [
    '2024-01-22T07:30:00Z',
    'Lindesand Herald',
    'Council fights over two million for the pier',
    'The council spent six hours on the budget of the pier and decided nothing.',
    '“Two million for planks is two million that no school gets,” Mayor Tomas Reyes said.',
    'Councillor Leila Haddad disagreed. “The pier is where half of this town learned to swim,” she said. “You cannot put that into a table.”',
    'Reyes later said that he had never been against the pier, only against its price.',
  ],
  [
    '2024-03-05T06:45:00Z',
    'The Northern Wire',
    'Lindesand to repair its pier after all',
    'LINDESAND, March 5 (Northern Wire) — The council of Lindesand voted by nine to four to repair the pier.',
    '“We will open it in the summer of 2025, and not a day earlier than is safe,” harbour master Ana Brandt told reporters after the vote.',
    'Mayor Tomas Reyes said the money would come from the sale of a grain store.',
  ],
  [
    '2024-03-05T09:10:00Z',
    'Evening Mirror',
    'Yes to the pier',
    'The council voted by nine to four to repair the pier, the Northern Wire reported.',
    '“We will open it in the summer of 2025, and not a day earlier than is safe,” harbour master Ana Brandt told reporters after the vote.',
  ],
  [
    '2024-03-06T05:00:00Z',
    'Coast Courier',
    'A summer for the pier',
    'The pier is to be open next year.',
    '“We’ll open the pier in the summer of 2025, not a day before it is safe,” said Ana Brandt, harbour master of Lindesand.',
    'Viktor Salonen, the engineer, was less sure: “The sea doesn’t read our plans.”',
  ],
  [
    '2024-06-18T12:00:00Z',
    'Harbour Weekly',
    'Trams could reach the harbour by 2027',
    'A line of trams between the station and the harbour is planned, the transport office says.',
    '“The trams need new rails before they need new stops,” Ana Brandt said at a hearing on Tuesday.',
    'Leila Haddad said the line would “bring the town back to its water”.',
    'The tram company declined to comment.',
  ],
  [
    '2024-09-02T08:20:00Z',
    'Lindesand Herald',
    'Mayor denies stopping work on the pier',
    'Mayor Tomas Reyes denied that he had asked the builders to pause. “I have asked for bills, which is my job,” he said.',
    'Harbour master Ana Brandt said that no work had been done since July. She declined to say who had stopped it.',
    '“If the posts are not in by the first storm, we start again,” Brandt warned.',
  ],
  [
    '2024-11-26T15:00:00Z',
    'Coast Courier',
    'First posts stand',
    'Forty-two new posts of oak stand in the harbour.',
    '“It is the first time in a year that I sleep through a storm,” said Brandt, the harbour master.',
    'According to the port authority, the work is four weeks late.',
    'Viktor Salonen said that the rest would follow by March.',
  ],
  [
    '2025-02-11T09:00:00Z',
    'Evening Mirror',
    'What the pier costs now',
    'The pier will cost 2.6 million, the council was told on Monday.',
    'Mayor Tomas Reyes called the plan “a monument to somebody’s pride”.',
    '“A pier is cheaper than a town without one,” Leila Haddad replied.',
    'A senior official, who asked not to be named, said that only half of the sum had been found.',
  ],
  [
    '2025-03-04T06:15:00Z',
    'The Northern Wire',
    'Pier of Lindesand opens in May',
    'LINDESAND, March 4 (Northern Wire) — The pier of Lindesand will open two months early.',
    '“The pier will open in May and the boats may land there again,” harbour master Ana Brandt said on Monday.',
    'The minister for ports, نور الأميني, said that she would come to the opening. “I have waited for it like everybody else,” نور الأميني said.',
  ],
  [
    '2025-03-04T07:40:00Z',
    'Coast Courier',
    'Pier opens in May',
    'The council met on Monday.',
    '“The pier will open in May and the boats may land there again,” harbour master Ana Brandt said on Monday.',
    '“The trams need new rails before the winter,” she told reporters.',
    'Mayor Tomas Reyes said that he would cut the ribbon himself. “I was against the price, and I am for the pier,” he said.',
  ],
  [
    '2025-03-05T08:00:00Z',
    'Lindesand Herald',
    'Harbour master sure of May',
    '“The pier will open in early May, and boats may land there again,” said Ana Brandt, the harbour master.',
    'She added that the railings of the lighthouse would have to wait.',
  ],
  [
    '2025-05-09T16:30:00Z',
    'Harbour Weekly',
    'Children first',
    'The pier of Lindesand was opened on Friday, two months early and half a million over.',
    '“Children ran down the pier before the ribbon was cut, and that is how it should be,” Ana Brandt said.',
    'Former mayor Tomas Reyes, who lost his office in April, stood in the third row. “It is a good pier,” he said. “I have not said anything else.”',
    'Mayor Leila Haddad thanked the builders and said that the trams would come next.',
  ],
  [
    '2025-05-10T07:00:00Z',
    'Lindesand Herald',
    'Lindesand has its pier again',
    '“Children ran down the pier before the ribbon was cut. That is how it should be,” harbour master Ana Brandt said.',
    'Mayor Leila Haddad promised “trams to the water’s edge” within two years.',
  ],
  [
    '2025-06-02T09:30:00Z',
    'Coast Courier',
    'Trams: who pays?',
    'The trams to the harbour have no money yet.',
    '“The trams will come when the rails are paid, and the rails are not paid,” said Ana Brandt, the former harbour master who now leads the port authority.',
    'Mayor Leila Haddad said she had the promise of the ministry. “I have it in writing,” she said.',
    'The ministry denied that there was a letter.',
  ],
  [
    '2025-06-19T11:00:00Z',
    'Harbour Weekly',
    'Ferries return',
    '“The ferries return to the pier on Monday,” Ana Brandt, head of the port authority, wrote on her website.',
    'Asked about the trams, she said that the rails would be laid in autumn.',
  ],
];

const slug = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

/** The stories as documents. */
export const PICTURE_NEWS: readonly NewsDocument[] = STORIES.map(
  ([publishedAt, outlet, headline, ...paragraphs]) => ({
    id: slug(headline),
    ...{ headline, outlet, publishedAt },
    url: `https://${SITES[outlet] ?? 'news.example'}/${publishedAt.slice(0, 10)}/${slug(headline)}`,
    text: paragraphs.join('\n\n'),
  }),
);

/** Invented news for the browser: a speaker in two outlets, a misattributed quote, a hostile page. */

import type { OpenPage } from './open-page.ts';

const PIER = {
  id: 'pier',
  headline: 'Pier opens in May',
  outlet: 'Coast Courier',
  publishedAt: '2025-03-04',
  url: 'https://courier.example/pier',
  text: 'The council met on Monday.\n\n“The pier will open in May and the boats may land there again,” harbour master Ana Brandt said on Monday.\n\n“The trams need new rails before the winter,” she told reporters.\n\nMayor Tomas Reyes called the plan “a monument to somebody’s pride.”',
};
const AGAIN = {
  id: 'again',
  headline: 'Harbour master sure of May',
  outlet: 'Lindesand Herald',
  publishedAt: '2025-03-05',
  url: 'https://herald.example/pier',
  text: '“The pier will open in early May and the boats may land there again,” said Ana Brandt, the harbour master.',
};
const LATER = {
  id: 'later',
  outlet: 'Lindesand Herald',
  publishedAt: '2025-04-06',
  text: '“We have found rust in the railings of the old lighthouse,” said harbour master Ana Brandt.',
};
const HOSTILE = {
  id: 'hostile',
  headline: '<script>window.ran = 1</script></textarea> \u202Egnirts\u202C',
  outlet: '<img src=x onerror="window.ran=1">',
  publishedAt: '2025-02-01',
  text: `“<script>window.ran = 1</script> is what they wrote </textarea>,” director Noor \u202EAmini said on Monday.\n\n<a href="javascript:window.ran=1">press</a>\n\n${'The council of the town met for some hours over the old bridge.\n\n'.repeat(16_000)}`,
};

const RIGHT_TO_LEFT = {
  id: 'port',
  outlet: 'Coast Courier',
  publishedAt: '2025-01-07',
  text: '“I have waited for it like everybody else,” minister Farid Nasser said.',
};

/** What the API says of a document that was sent. */
export interface Stored {
  readonly articles: readonly { readonly id: string }[];
  readonly quotes: readonly StoredQuote[];
}

/** What the flows need of a stored quote. */
export interface StoredQuote {
  readonly id: string;
  readonly text: string;
  readonly speaker: { readonly id: string | null; readonly name: string | null } | null;
}

/** The ids of what was stored. */
export interface Samples {
  readonly article: string;
  readonly hostile: { readonly article: string; readonly quotes: readonly StoredQuote[] };
  readonly hostileOutlet: string;
  readonly speaker: string;
  /** A speaker whose name is written so. */
  readonly rightToLeft: string;
  readonly outlet: string;
  /** Further outlets. */
  readonly others: readonly string[];
  readonly statement: string;
  /** Those of the first article. */
  readonly quotes: readonly StoredQuote[];
}

/** Stores them. */
export async function storeSamples({ call }: OpenPage): Promise<Samples> {
  const pier = await call<Stored>('POST', '/v1/articles', PIER);
  for (const document of [AGAIN, LATER]) await call('POST', '/v1/articles', document);
  const hostile = await call<Stored>('POST', '/v1/articles', HOSTILE);
  const arabic = await call<Stored>('POST', '/v1/articles', RIGHT_TO_LEFT);
  const rightToLeft = arabic.quotes[0]?.speaker?.id ?? '';
  await call('PATCH', `/v1/speakers/${rightToLeft}`, { name: 'فريد ناصر' });
  const { items } = await call<{ items: { id: string; name: string }[] }>('GET', '/v1/outlets');
  const outletOf = (outlet: string): string => items.find(({ name }) => name === outlet)?.id ?? '';
  return {
    article: pier.articles[0]?.id ?? '',
    hostile: { article: hostile.articles[0]?.id ?? '', quotes: hostile.quotes },
    hostileOutlet: outletOf(HOSTILE.outlet),
    rightToLeft,
    others: [outletOf(AGAIN.outlet)],
    speaker: pier.quotes[0]?.speaker?.id ?? '',
    outlet: outletOf(PIER.outlet),
    statement: pier.quotes[0]?.id ?? '',
    quotes: pier.quotes,
  };
}

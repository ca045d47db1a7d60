/** Pages for the store, with quotes stated by their words instead of offsets. */

import { findNotices } from '../../src/engine/index.ts';
import type { NewArticle, NewPage, NewQuote } from '../../src/store/store.ts';

/** A quote as a test states it: its words must stand in the article's text. */
export interface StatedQuote extends Partial<Omit<NewQuote, 'content' | 'quoted' | 'speaker'>> {
  /** One string for each content span, in text order. */
  readonly said: string | readonly string[];
  /** The name; null for nobody. */
  readonly by: string | null;
  readonly role?: string | null;
  readonly speaker?: Partial<NonNullable<NewQuote['speaker']>>;
}

/** Makes a quote of the text, at the first place where its words stand. */
export function stateQuote(text: string, stated: StatedQuote): NewQuote {
  const { said, by, role, speaker, ...given } = stated;
  const content = [said].flat().map((words) => {
    const start = text.indexOf(words);
    if (start === -1) throw new RangeError(`“${words}” isn't in the text`);
    return { start, end: start + words.length };
  });
  const type = given.type ?? 'direct';
  return {
    type,
    speechAct: 'statement',
    content,
    quoted: type === 'direct' ? content : [],
    cue: null,
    speaker:
      by === null && !speaker
        ? null
        : {
            name: by,
            description: null,
            kind: 'person',
            role: role ?? null,
            mention: null,
            ...speaker,
          },
    coSpeakers: [],
    saidTo: null,
    medium: null,
    via: null,
    saidOn: null,
    confidence: 0.9,
    rule: 'attribution/test',
    within: null,
    ...given,
  };
}

/** Makes an article of text and quotes. */
export function newArticle(
  text: string,
  quotes: readonly StatedQuote[] = [],
  given: Partial<NewArticle> = {},
): NewArticle {
  return {
    headline: null,
    outlet: 'The Harbour Post',
    byline: null,
    dateline: null,
    url: null,
    publishedAt: '2025-03-04',
    precision: 'day',
    publishedBasis: null,
    updatedAt: null,
    kind: 'article',
    language: 'en',
    text,
    pageStart: 0,
    notices: findNotices(text),
    entries: [],
    quotes: quotes.map((quote) => stateQuote(text, quote)),
    ...given,
  };
}

/** Makes a page of articles; its body is their text. */
export function newPage(articles: readonly NewArticle[], given: Partial<NewPage> = {}): NewPage {
  return {
    body: new TextEncoder().encode(articles.map(({ text }) => text).join('\n\n')),
    mediaType: 'text/plain',
    externalId: null,
    url: null,
    retrievedAt: '2025-03-05T06:00:00Z',
    articles,
    ...given,
  };
}

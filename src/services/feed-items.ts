/** The items of a parsed feed, alike for every format. */

import type { parseFeed } from 'feedsmith';
import { Parser } from 'htmlparser2';

type ParsedFeed = ReturnType<typeof parseFeed>;
type FeedOf<Format extends ParsedFeed['format']> = Extract<ParsedFeed, { format: Format }>['feed'];

/** An item as its feed has it; content is HTML or plain text, the fullest that there is. */
export interface FeedItem {
  readonly guid: string | null;
  readonly url: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly html: string | null;
  readonly text: string | null;
}

interface FeedItems {
  readonly title: string | null;
  readonly link: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
}

/** Brings any feed to one shape. */
export function itemsOf(parsed: ParsedFeed): FeedItems {
  switch (parsed.format) {
    case 'rss':
      return ofRss(parsed.feed);
    case 'rdf':
      return ofRdf(parsed.feed);
    case 'atom':
      return ofAtom(parsed.feed);
    case 'json':
      return ofJson(parsed.feed);
  }
}

/** RSS 2.0: `content:encoded` is the article where `description` may be a teaser. */
function ofRss(feed: FeedOf<'rss'>): FeedItems {
  return {
    title: plain(feed.title),
    link: known(feed.link),
    language: known(feed.language),
    items: (feed.items ?? []).map((item) => {
      const guid = known(item.guid?.value);
      const isAddress = item.guid?.isPermaLink !== false && /^https?:/iu.test(guid ?? '');
      return {
        guid,
        url: known(item.link) ?? (isAddress ? guid : null),
        headline: plain(item.title),
        byline: names(item.dc?.creators) ?? names(item.authors?.map(nameOf)),
        publishedAt: known(item.pubDate) ?? known(item.dc?.dates?.[0]),
        language: null,
        html: known(item.content?.encoded) ?? known(item.description),
        text: null,
      };
    }),
  };
}

/** RSS 1.0: `rdf:about` names the item. */
function ofRdf(feed: FeedOf<'rdf'>): FeedItems {
  return {
    title: plain(feed.title),
    link: known(feed.link),
    language: known(feed.dc?.languages?.[0]),
    items: (feed.items ?? []).map((item) => ({
      guid: known(item.rdf?.about) ?? known(item.link),
      url: known(item.link),
      headline: plain(item.title),
      byline: names(item.dc?.creators),
      publishedAt: known(item.dc?.dates?.[0]),
      language: null,
      html: known(item.content?.encoded) ?? known(item.description),
      text: null,
    })),
  };
}

/** Atom (RFC 4287): an entry without authors has its feed's; the link without `rel` is the article's. */
function ofAtom(feed: FeedOf<'atom'>): FeedItems {
  const alternate = (links: typeof feed.links) =>
    known(links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href);
  return {
    title: plain(feed.title?.value),
    link: alternate(feed.links) ?? known(feed.id),
    language: null,
    items: (feed.entries ?? []).map((entry) => {
      const content = known(entry.content?.value) === null ? entry.summary : entry.content;
      const isMarkup = /html|xml/iu.test(content?.type ?? 'text');
      const value = known(content?.value);
      return {
        guid: known(entry.id),
        url: alternate(entry.links),
        headline: /html/iu.test(entry.title?.type ?? 'text')
          ? plain(wordsOf(entry.title?.value ?? ''))
          : plain(entry.title?.value),
        byline: names((entry.authors ?? feed.authors)?.map(nameOf)),
        publishedAt: known(entry.published) ?? known(entry.updated),
        language: null,
        html: isMarkup ? value : null,
        text: isMarkup ? null : value,
      };
    }),
  };
}

/** JSON Feed 1.1. */
function ofJson(feed: FeedOf<'json'>): FeedItems {
  return {
    title: plain(feed.title),
    link: known(feed.home_page_url) ?? known(feed.feed_url),
    language: known(feed.language),
    items: (feed.items ?? []).map((item) => ({
      guid: known(item.id),
      url: known(item.url),
      headline: plain(item.title),
      byline: names((item.authors ?? feed.authors)?.map(nameOf)),
      publishedAt: known(item.date_published),
      language: known(item.language),
      html: known(item.content_html),
      text: known(item.content_text) ?? known(item.summary),
    })),
  };
}

/** Dates come as they were written; the library's types leave that open. */
const known = (value: unknown): string | null =>
  typeof value !== 'string' || value.trim() === '' ? null : value.trim();

/** A title may come as HTML; its tags mean nothing in a headline. */
const plain = (value: string | undefined): string | null =>
  known(value?.replace(/<\/?[a-z][^<>]*>/giu, '').replace(/\s+/gu, ' '));

/** The words of a piece of HTML. */
function wordsOf(html: string): string {
  let text = '';
  const parser = new Parser({ ontext: (words) => (text += words) });
  parser.end(html);
  return text;
}

const names = (all: readonly (string | undefined)[] | undefined): string | null =>
  known((all ?? []).filter((name) => name !== undefined).join(', '));

const nameOf = (author: string | { readonly name?: string | undefined }): string | undefined =>
  typeof author === 'string' ? author : author.name;

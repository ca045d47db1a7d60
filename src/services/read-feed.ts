/** Feeds: RSS (0.9x, 1.0, 2.0), Atom and JSON Feed, each item as a document. */

import { createHash } from 'node:crypto';
import { parseFeed } from 'feedsmith';
import { ExpectedError } from '../errors.ts';
import { DocumentInput } from './document-input.ts';
import { type FeedItem, itemsOf } from './feed-items.ts';
import type { FeedView } from './feed-view.ts';

/**
 * Reads a feed; an item without words is left out. What the feed says of an item is known of its
 * document: headline, outlet (the feed's title), byline, date, URL, and its id from the `guid`.
 *
 * @throws ExpectedError `page_unreadable`
 */
export function readFeed(text: string): FeedView {
  const feed = itemsOf(parse(text));
  const scope = feed.link ?? feed.title ?? '';
  return {
    title: feed.title,
    items: feed.items.flatMap((item) => documentOf(item, { ...feed, scope }) ?? []),
  };
}

function parse(text: string): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unreadable';
    throw new ExpectedError(
      'page_unreadable',
      `The feed cannot be read (${reason}): it must be RSS, Atom or JSON Feed, complete and well-formed.`,
      { cause },
    );
  }
}

interface FeedFacts {
  readonly title: string | null;
  readonly language: string | null;
  readonly scope: string;
}

/** A fact that no document may have (a date that isn't one, an address of another kind) is left out, not the item. */
function documentOf(item: FeedItem, feed: FeedFacts): DocumentInput | null {
  const body = item.html ?? item.text;
  if (body === null || body.trim() === '') return null;
  const facts: Record<string, string | null> = {
    id: idOf(item, feed.scope),
    url: item.url,
    headline: item.headline,
    outlet: feed.title,
    byline: item.byline,
    publishedAt: toTime(item.publishedAt),
    language: item.language ?? feed.language,
  };
  const content = item.html === null ? { text: body } : { html: body };
  const known = Object.fromEntries(
    Object.entries(facts).filter(
      ([name, value]) =>
        value !== null && DocumentInput.safeParse({ [name]: value, text: '' }).success,
    ),
  );
  return DocumentInput.parse({ ...content, ...known });
}

const MOST_ID_CHARACTERS = 500;

/** An id that is one everywhere (an address, a `urn:` or `tag:`) stays as it is; a bare number is its feed's own. */
function idOf({ guid }: FeedItem, scope: string): string | null {
  if (guid === null) return null;
  const id = /^[a-z][a-z\d+.-]*:\S/iu.test(guid) ? guid : `${scope}#${guid}`;
  return id.length <= MOST_ID_CHARACTERS
    ? id
    : `sha256:${createHash('sha256').update(id).digest('hex')}`;
}

/** ISO 8601 as it is; else RFC 822 (RSS 2.0), whose named zones `Date` knows. */
function toTime(written: string | null): string | null {
  if (written === null) return null;
  if (/^\d{4}(?:-\d{2}){0,2}(?:$|T)/u.test(written)) return written;
  const time = /\d{4}|\b\d{1,2} [A-Z][a-z]{2} \d{2}\b/u.test(written)
    ? Date.parse(zoned(written))
    : Number.NaN;
  return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** A time without a zone is UTC, not the machine's own. */
const zoned = (written: string): string =>
  /(?:[+-]\d{4}|[A-Z]{1,4})$/u.test(written.trim()) ? written : `${written} GMT`;

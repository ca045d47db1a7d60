/** What the sender knows about a date, and what the address tells where the page says nothing. */

import type { Page } from '../article.ts';
import type { DateContext } from './date-context.ts';
import { parseDate } from './parse-date.ts';
import type { Publication } from './publication.ts';
import { readUrlDate } from './url-date.ts';
import { withinReach } from './within-reach.ts';

/** Gives the sender's date, else the one read from the page, else that of the page's address. */
export function withSentDate(read: Publication, page: Page): Publication {
  const { publishedAt, url } = page;
  const sent = publishedAt === null ? null : parseDate(publishedAt, SENT);
  if (publishedAt !== null && sent !== null && sent.publishedAt !== null) {
    return { ...read, ...sent, publishedBasis: { source: 'sender', text: publishedAt } };
  }
  return read.publishedAt === null ? withUrlDate(read, url, page) : read;
}

/** The day in an address, for an article that tells no date. */
function withUrlDate(read: Publication, url: string | null, { retrievedAt }: Page): Publication {
  const dated = withinReach(readUrlDate(url), { retrievedAt });
  return url === null || dated.publishedAt === null
    ? read
    : { ...read, ...dated, publishedBasis: { source: 'url', text: url } };
}

/** What the sender states isn't measured against the time of retrieval. */
const SENT: DateContext = { retrievedAt: null };

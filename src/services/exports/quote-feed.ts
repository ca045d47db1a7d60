/** A search as an Atom feed (RFC 4287): its newest quotes, for feed readers. */

import type { QuoteQuery, QuoteService } from '../quotes.ts';
import type { QuoteView } from '../views.ts';
import { markedText, oneLine, quotation, speakerName } from './source-words.ts';

export interface QuoteFeedService {
  /**
   * The feed of what a list has, newest published first, at most 50 entries.
   *
   * @param self the feed's own address, as it was asked for
   * @throws ExpectedError as `QuoteService.list`
   */
  write(query: QuoteQuery, self: string): Promise<string>;
}

const MOST_ENTRIES = 50;

/** Makes the use case. */
export function quoteFeedService({
  quotes,
  now,
}: {
  readonly quotes: QuoteService;
  readonly now: () => string;
}): QuoteFeedService {
  return {
    async write(query, self) {
      const { items } = await quotes.list({ ...query, sort: 'newest' }, { limit: MOST_ENTRIES });
      // Of a hundred files, which most processes never need.
      const { generateAtomFeed } = await import('feedsmith');
      const updates = items.map(updatedOf).sort();
      return generateAtomFeed({
        id: self,
        title: { value: titleOf(query) },
        updated: updates.at(-1) ?? new Date(now()).toISOString(),
        links: [{ href: self, rel: 'self', type: 'application/atom+xml' }],
        generator: { text: 'OnRecord' },
        authors: [{ name: 'OnRecord' }],
        entries: items.map(entryOf),
      });
    },
  };
}

function entryOf(quote: QuoteView) {
  const { article } = quote;
  const name = speakerName(quote.speaker);
  const href = quote.link ?? article.url;
  return {
    id: `urn:uuid:${quote.id}`,
    title: { value: xmlText(oneLine(`${name === null ? '' : `${name}: `}${markedText(quote)}`)) },
    updated: updatedOf(quote),
    authors: [{ name: xmlText(oneLine(name ?? 'unknown')) }],
    ...(href === null ? {} : { links: [{ href, rel: 'alternate', type: 'text/html' }] }),
    content: {
      value: xmlText(
        [quotation(quote), article.headline, article.outlet]
          .filter((part) => part !== null)
          .join('\n'),
      ),
    },
  };
}

/** The article's date where it has one, else when the quote was stored, which its id tells (UUIDv7, RFC 9562 5.7). */
function updatedOf({ id, article }: QuoteView): string {
  const published = Date.parse((article.publishedAt ?? '').padEnd(4, 'x'));
  const stored = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  return new Date(Number.isNaN(published) ? stored : published).toISOString();
}

/** XML 1.0 has no place for most control characters, not even escaped (2.2). */
const xmlText = (text: string): string =>
  // biome-ignore format: the ranges of the production "Char", turned round
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

function titleOf({ speaker, q, topic, outlet }: QuoteQuery): string {
  const parts = [
    speaker === undefined ? null : `by ${speaker}`,
    topic === undefined ? null : `on ${topic}`,
    q === undefined ? null : `with ${q}`,
    outlet === undefined ? null : `in ${outlet}`,
  ].filter((part) => part !== null);
  return xmlText(oneLine(`Quotes ${parts.join(', ')}`));
}

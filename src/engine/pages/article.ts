/** What goes into the engine (a page) and what the first stage makes of it (articles). */

import type { Span } from '../../text/span.ts';

/** What was handed in: plain text or HTML, and what the sender knows, which wins over what the page says. */
export interface Page {
  /** Plain text; null when `html` is given. */
  readonly text: string | null;
  readonly html: string | null;
  readonly url: string | null;
  /** ISO 8601; relative times ("31 minutes ago") are resolved against it, or stay unresolved when null. */
  readonly retrievedAt: string | null;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

/** How exactly a time is known. `minute` and `hour` are RFC 3339 in UTC; from `day` down it is the date alone. */
export type Precision = 'minute' | 'hour' | 'day' | 'month' | 'year' | 'none';

/**
 * Where a date was read. `stated`: "First Published: …"; `credit`: a line of outlet and time; `relative`: one told
 * from the moment of reading; `line`: a date alone near the headline; `url`: the address.
 */
export type DateSource =
  | 'sender'
  | 'json_ld'
  | 'meta'
  | 'microdata'
  | 'time_element'
  | 'stated'
  | 'credit'
  | 'relative'
  | 'line'
  | 'url';

/** What a date rests on: the kind of place, and the words or figures there. */
export interface DateBasis {
  readonly source: DateSource;
  readonly text: string;
}

export type ArticleKind =
  | 'article'
  | 'press_release'
  | 'interview'
  | 'transcript'
  | 'live_blog'
  | 'wire'
  | 'feed_item';

/** A paragraph of an article, in the page's text. What lies between blocks is boilerplate or white space. */
export interface Block extends Span {
  readonly kind: 'headline' | 'paragraph' | 'block_quote';
}

/** A part of a live blog with a time of its own. */
export interface Entry extends Span {
  /** As printed. */
  readonly time: string;
  readonly publishedAt: string | null;
  readonly precision: Precision;
}

/** One piece of journalism in a page. */
export interface Article extends Span {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** Place and wire credit at the head of the text: "NAIROBI, March 4 (HPN)". */
  readonly dateline: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly precision: Precision;
  /** What `publishedAt` was read from; null where it is null. */
  readonly publishedBasis: DateBasis | null;
  /** The last change as far as stated, in the form of `publishedAt`. */
  readonly updatedAt: string | null;
  readonly kind: ArticleKind;
  readonly language: string;
  /** In text order, inside the article's span, never overlapping. Only blocks are searched for quotes. */
  readonly blocks: readonly Block[];
  /** Of a live blog, in text order, never overlapping; else empty. */
  readonly entries: readonly Entry[];
}

/** A page after reading: its text (made from the markup for HTML) and the articles in it, in text order. */
export interface PageArticles {
  readonly text: string;
  readonly articles: readonly Article[];
}

/** What is kept of articles and of their former states. */

import type { ArticleKind, DateBasis, NoticeKind, Precision } from '../../engine/index.ts';
import type { Span } from '../../text/span.ts';
import type { OutletReference } from './outlets.ts';

/** One stored article. Spans of its quotes are UTF-16 units of `text`. */
export interface ArticleRecord {
  readonly id: string;
  /** The sender's id of the document, with `#0`, `#1` … where a page held several articles. */
  readonly externalId: string | null;
  readonly headline: string | null;
  readonly outlet: OutletReference | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly precision: Precision;
  /** What `publishedAt` was read from; null where it is null, or was stored before this was kept. */
  readonly publishedBasis: DateBasis | null;
  /** The last change as far as stated, in the form of `publishedAt`. */
  readonly updatedAt: string | null;
  readonly kind: ArticleKind;
  readonly language: string;
  readonly text: string;
  /** SHA-256 of the UTF-8 text, hexadecimal. */
  readonly sha256: string;
  /** Where the text began in the page's text, in UTF-16 units. */
  readonly pageStart: number;
  readonly retrievedAt: string;
  /** 1 when first stored, one more with each changed text or headline. */
  readonly revision: number;
  /** What the outlet itself printed on changes to the text, in text order. */
  readonly notices: readonly StoredNotice[];
  /** Of a live blog, in text order, never overlapping; else empty. */
  readonly entries: readonly StoredEntry[];
  /** Shared by the articles that carry nearly the same text; null for one that stands alone. */
  readonly textGroup: string | null;
  readonly quotes: number;
}

/** The article of a quote: how many quotes it holds takes counting. */
export type QuoteArticleRecord = Omit<ArticleRecord, 'quotes'>;

/** A correction notice in an article's text. */
export interface StoredNotice extends Span {
  readonly kind: NoticeKind;
}

/** A part of a live blog with a time of its own, in an article's text. */
export interface StoredEntry extends Span {
  /** As printed. */
  readonly time: string;
  readonly publishedAt: string | null;
  readonly precision: Precision;
}

/** One state of an article: the newest, or one that was replaced. */
export type RevisionRecord = Pick<
  ArticleRecord,
  | 'headline'
  | 'publishedAt'
  | 'precision'
  | 'text'
  | 'sha256'
  | 'retrievedAt'
  | 'revision'
  | 'notices'
> & {
  /** What it changed among the quotes; null for the first. */
  readonly changes: readonly QuoteChange[] | null;
  /** The headline of the revision before; null for the first. */
  readonly headlineBefore: string | null;
};

/** What a revision did to one quote. Quotes that only moved in the text aren't changes. */
export interface QuoteChange {
  /** The quote's id; it stays with a quote that is reworded or given to another speaker. */
  readonly id: string;
  readonly change: 'added' | 'removed' | 'reworded' | 'reattributed';
  readonly before: QuoteState | null;
  readonly after: QuoteState | null;
}

/** What of a quote a revision may change. */
export interface QuoteState {
  /** The content spans joined by " … ". */
  readonly words: string;
  readonly speaker: { readonly id: string | null; readonly name: string | null } | null;
}

/** What is left of an article that was taken down. */
export interface TombstoneRecord {
  /** The article's id. */
  readonly id: string;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly reason: string;
  readonly removedBy: string | null;
  readonly removedAt: string;
}

/** Why an article is taken down, who wants it, and when. */
export type TakeDown = Pick<TombstoneRecord, 'reason' | 'removedBy' | 'removedAt'>;

/** What reading an article anew changed. */
export interface ReadAnew {
  readonly articleId: string;
  readonly quotes: number;
  readonly changes: readonly QuoteChange[];
}

export interface ArticleFilter {
  readonly externalId?: string;
  readonly outletId?: string;
  readonly url?: string;
  readonly from?: string;
  readonly to?: string;
}

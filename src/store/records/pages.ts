/** What is written at once, and what became of it. */

import type { ArticleContext } from '../../engine/index.ts';
import type { ArticleRecord } from './articles.ts';
import type { QuoteRecord, QuoteSpeakerRecord } from './quotes.ts';

/** One page with all that was extracted from it: written whole or not at all. */
export interface NewPage {
  /** The body as it came, byte for byte. */
  readonly body: Uint8Array;
  readonly mediaType: 'text/plain' | 'text/html';
  readonly externalId: string | null;
  readonly url: string | null;
  readonly retrievedAt: string;
  /** What the document was as it was sent, so that `findSeen` knows it again; null or absent: not to be known. */
  readonly fingerprint?: string | null;
  readonly articles: readonly NewArticle[];
}

/** An article to store; ids are made by the store. */
export type NewArticle = Omit<
  ArticleRecord,
  'id' | 'externalId' | 'outlet' | 'retrievedAt' | 'revision' | 'quotes' | 'sha256' | 'textGroup'
> & {
  readonly outlet: string | null;
  readonly quotes: readonly NewQuote[];
  /** What it is about, for telling its speakers from others of their names. */
  readonly context?: ArticleContext;
};

/** A quote to store; `within` is an index into the article's quotes. */
export type NewQuote = Omit<
  QuoteRecord,
  'id' | 'speaker' | 'coSpeakers' | 'within' | 'article' | 'status' | 'engine' | 'isCorrected'
> & {
  readonly speaker: NewQuoteSpeaker | null;
  readonly coSpeakers: readonly NewQuoteSpeaker[];
  readonly within: number | null;
};

export type NewQuoteSpeaker = Omit<QuoteSpeakerRecord, 'id' | 'linkConfidence'>;

/** What became of one article of a page. */
export interface SavedArticle {
  readonly id: string;
  /**
   * `created`; `unchanged`: same article, same text and headline, at most its keys, a later `updatedAt` and what
   * wasn't known yet of `publishedBasis` and `entries` noted; `revised`:
   * same article, new text or headline; `taken_down`: not taken in, for it was taken down before.
   */
  readonly outcome: 'created' | 'unchanged' | 'revised' | 'taken_down';
}

/** An article that is stored, unlike one that was taken down before. */
export interface KeptArticle {
  readonly id: string;
  readonly outcome: Exclude<SavedArticle['outcome'], 'taken_down'>;
}

/** What became of one page of several: a fault of one doesn't keep the others from being written. */
export type PageResult =
  | { readonly saved: readonly SavedArticle[]; readonly fault: null }
  | { readonly saved: null; readonly fault: Error };

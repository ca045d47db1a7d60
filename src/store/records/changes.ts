/** What those who mirror the store are told. */

import type { ArticleRecord } from './articles.ts';
import type { OutletRecord } from './outlets.ts';
import type { QuoteRecord } from './quotes.ts';
import type { SpeakerRecord } from './speakers.ts';

/** The last change of one thing: what is stored of it now, or null when it was removed. */
export type ChangeRecord = ChangedRecord & {
  readonly id: string;
  readonly seq: number;
  /** The seq with which it was added. */
  readonly firstSeq: number;
};

/** What a change brings. */
export type ChangedRecord =
  | { readonly kind: 'article'; readonly record: ArticleRecord | null }
  | { readonly kind: 'outlet'; readonly record: OutletRecord | null }
  | { readonly kind: 'quote'; readonly record: QuoteRecord | null }
  | { readonly kind: 'speaker'; readonly record: SpeakerRecord | null };

export interface ChangeSlice {
  readonly items: readonly ChangeRecord[];
  /** The greatest seq there is; 0 in an empty store. */
  readonly newest: number;
  readonly hasMore: boolean;
}

/** What is read from a feed. */

import type { DocumentInput } from './document-input.ts';

/** A feed: its title, and a document for each item that has words, newest as the feed has them. */
export interface FeedView {
  readonly title: string | null;
  readonly items: readonly DocumentInput[];
}

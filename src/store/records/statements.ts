/** What is kept of statements. */

import type { QuoteRecord } from './quotes.ts';

/** More quotes of a statement aren't given at once. */
export const MOST_OF_STATEMENT = 500;

/** More ids of quotes than this aren't given with a reference. */
export const MOST_REFERRED = 50;

/** Which statement a quote belongs to. */
export interface StatementReference {
  readonly id: string;
  /** The quotes of it, oldest stored first; at most `MOST_REFERRED`. */
  readonly quoteIds: readonly string[];
}

/** One utterance, and the quotes that report it. */
export interface StatementRecord {
  /** The id of its first stored quote. */
  readonly id: string;
  readonly quotes: readonly QuoteRecord[];
  /** How many report it. */
  readonly count: number;
}

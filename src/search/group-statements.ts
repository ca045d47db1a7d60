/** Statements: the same words of one speaker in several articles are one utterance. */

import type { QuoteRecord } from '../store/store.ts';

/** A best quote with the others that report the same words. */
export interface Statement {
  /** The id of its first stored quote. */
  readonly id: string;
  readonly best: QuoteRecord;
  readonly others: readonly QuoteRecord[];
}

/** Groups quotes, keeping the order of each group's first. */
export function groupStatements(quotes: readonly QuoteRecord[]): Statement[] {
  const groups = new Map<string, [QuoteRecord, ...QuoteRecord[]]>();
  for (const quote of quotes) {
    const key = statementKey(quote);
    const group = groups.get(key);
    if (group) group.push(quote);
    else groups.set(key, [quote]);
  }
  return [...groups.values()].map(([best, ...others]) => ({
    id: [best, ...others].map((quote) => quote.id).reduce((a, b) => (a < b ? a : b)),
    best,
    others,
  }));
}

/** Letters and digits only: marks, case and line breaks differ from outlet to outlet. */
function statementKey(quote: QuoteRecord): string {
  const words = quote.content
    .map(({ start, end }) => quote.article.text.slice(start, end))
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // Words of whom nobody names are never taken for another's.
  return `${quote.speaker?.id ?? quote.id} ${words}`;
}

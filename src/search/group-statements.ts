/** Statements: the same words of one speaker in several articles are one utterance. */

import type { QuoteRecord } from '../store/store.ts';

/** A best hit with the others that report the same words. */
export interface Statement<Hit> {
  /** The id of its first stored quote. */
  readonly id: string;
  readonly best: Hit;
  readonly others: readonly Hit[];
}

/** Groups hits, keeping the order of each group's best. */
export function groupStatements<Hit extends { readonly quote: QuoteRecord }>(
  hits: readonly Hit[],
): Statement<Hit>[] {
  const groups = new Map<string, [Hit, ...Hit[]]>();
  for (const hit of hits) {
    const key = statementKey(hit.quote);
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  return [...groups.values()].map(([best, ...others]) => ({
    id: [best, ...others].map(({ quote }) => quote.id).reduce((a, b) => (a < b ? a : b)),
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

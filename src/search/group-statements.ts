/** One answer per statement: what several articles report of one utterance stands once. */

import type { QuoteRecord, StatementReference } from '../store/store.ts';

/** The best quote of a statement among those that were found, with what else there is of it. */
export interface Statement {
  /** The id of its first stored quote. */
  readonly id: string;
  readonly best: QuoteRecord;
  /** Others that were found, in their order. */
  readonly others: readonly QuoteRecord[];
  /** Of all its quotes but the best, those found first. */
  readonly otherIds: readonly string[];
}

/** Groups quotes, keeping the order of each group's first. */
export function groupStatements(
  quotes: readonly QuoteRecord[],
  statements: ReadonlyMap<string, StatementReference>,
): Statement[] {
  const groups = new Map<string, [QuoteRecord, ...QuoteRecord[]]>();
  for (const quote of quotes) {
    const id = statements.get(quote.id)?.id ?? quote.id;
    const group = groups.get(id);
    if (group) group.push(quote);
    else groups.set(id, [quote]);
  }
  return [...groups].map(([id, [best, ...others]]) => {
    const all = [...others.map((quote) => quote.id), ...(statements.get(best.id)?.quoteIds ?? [])];
    const otherIds = [...new Set(all)].filter((other) => other !== best.id);
    return { id, best, others, otherIds };
  });
}

/** Counts what came of ingesting, and tells it on stderr. */

import type { BulkOutcome } from '../services/bulk-document.ts';
import { say } from './talk.ts';

/** What came of the documents so far. */
export interface IngestTally {
  sources: number;
  /** Those that didn't fail. */
  documents: number;
  created: number;
  revised: number;
  unchanged: number;
  quotes: number;
  takenDown: number;
  failed: number;
  add(outcome: Pick<BulkOutcome<unknown>, 'outcome' | 'articles' | 'quotes' | 'error'>): void;
  addSource(): void;
}

/** Starts counting. */
export function newTally(): IngestTally {
  const tally: IngestTally = {
    ...{ sources: 0, documents: 0, created: 0, revised: 0, unchanged: 0 },
    ...{ quotes: 0, takenDown: 0, failed: 0 },
    add({ outcome, articles, quotes, error }) {
      if (error?.code === 'article_taken_down') tally.takenDown++;
      else tally[outcome === 'failed' ? 'failed' : 'documents']++;
      for (const article of articles) tally[article.outcome]++;
      tally.quotes += quotes;
    },
    addSource() {
      tally.sources++;
    },
  };
  return tally;
}

/** Says what came of one argument, or of all. */
export function reportTally(label: string, tally: IngestTally): void {
  const { sources, created, revised, unchanged, quotes, takenDown, failed } = tally;
  const outcomes = [
    [created, 'new'],
    [revised, 'changed'],
    [unchanged, 'unchanged'],
  ] as const;
  const shown = outcomes.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  const articles = created + revised + unchanged;
  const details = shown.length === 0 ? '' : ` (${shown.join(', ')})`;
  const from = sources > 1 ? ` from ${sources} sources` : '';
  const refused = takenDown === 0 ? '' : `, ${takenDown} taken down before and left out`;
  const failures = failed === 0 ? '' : `, ${failed} failed`;
  say(
    `${label}: ${plural(articles, 'article')}${details}, ${plural(quotes, 'new quote')}${from}${refused}${failures}`,
  );
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

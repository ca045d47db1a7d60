/** Counts what came of ingesting, and tells it on stderr. */

import type { IngestView } from '../services/articles.ts';
import { say } from './talk.ts';

/** What came of the documents so far. */
export interface IngestTally {
  sources: number;
  documents: number;
  created: number;
  revised: number;
  unchanged: number;
  quotes: number;
  takenDown: number;
  failed: number;
  add(result: IngestView): void;
  addAll(tally: IngestTally): void;
}

/** Starts counting. */
export function newTally(): IngestTally {
  const tally: IngestTally = {
    sources: 0,
    documents: 0,
    created: 0,
    revised: 0,
    unchanged: 0,
    quotes: 0,
    takenDown: 0,
    failed: 0,
    add({ articles, quotes, takenDown }) {
      tally.documents++;
      for (const { outcome } of articles) tally[outcome]++;
      tally.quotes += quotes.length;
      tally.takenDown += takenDown.length;
    },
    addAll(other) {
      tally.sources++;
      for (const count of COUNTS) tally[count] += other[count];
    },
  };
  return tally;
}

const COUNTS = [
  'documents',
  'created',
  'revised',
  'unchanged',
  'quotes',
  'takenDown',
  'failed',
] as const;

/** Says what came of one source, or of all. */
export function reportTally(label: string, tally: IngestTally): void {
  const { created, revised, unchanged, quotes, takenDown, failed } = tally;
  const outcomes = [
    [created, 'new'],
    [revised, 'changed'],
    [unchanged, 'unchanged'],
  ] as const;
  const shown = outcomes.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  const articles = created + revised + unchanged;
  const details = shown.length === 0 ? '' : ` (${shown.join(', ')})`;
  const refused = takenDown === 0 ? '' : `, ${takenDown} taken down before and left out`;
  const failures = failed === 0 ? '' : `, ${failed} failed`;
  clearProgress();
  say(
    `${label}: ${plural(articles, 'article')}${details}, ${plural(quotes, 'quote')}${refused}${failures}`,
  );
}

/** Shows how far it is, on a terminal only, for sources of many documents. */
export function reportProgress(label: string, { documents, failed }: IngestTally): void {
  const done = documents + failed;
  if (process.stderr.isTTY && done % 25 === 0)
    process.stderr.write(`\r${label}: ${done} documents`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** What is kept of imports. */

import type { KeptArticle } from './pages.ts';

/** An import of many documents; counts hold what is on disk. */
export interface ImportRecord {
  readonly id: string;
  /** `running` also stands where the process was killed: only the process that runs it knows. */
  readonly state: 'running' | 'interrupted' | 'done';
  readonly startedAt: string;
  readonly updatedAt: string;
  /** Lines of the body that are acknowledged, empty ones included. */
  readonly lines: number;
  /** SHA-256 over these lines, hexadecimal. */
  readonly linesSha256: string;
  readonly bytes: number;
  readonly totalBytes: number | null;
  readonly documents: number;
  readonly created: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly quotes: number;
}

/** What became of one document of an import. */
export interface ImportOutcomeRecord {
  /** From 1. */
  readonly line: number;
  readonly externalId: string | null;
  /** The strongest of its articles' outcomes; `failed` where nothing of it is stored. */
  readonly outcome: KeptArticle['outcome'] | 'failed';
  readonly articleIds: readonly string[];
  /** How many quotes were written. */
  readonly quotes: number;
  readonly code: string | null;
  readonly message: string | null;
}

/** How far an import is after some more of its documents. */
export interface ImportProgress {
  readonly at: string;
  readonly lines: number;
  readonly linesSha256: string;
  readonly bytes: number;
}

/** Which import the pages belong to, and the documents that they came in. */
export interface ImportRecorder {
  readonly importId: string;
  /** In their order, also those without a page. */
  readonly documents: readonly RecordedDocument[];
  readonly progress: ImportProgress;
}

/** One document of an import. */
export interface RecordedDocument {
  readonly line: number;
  readonly externalId: string | null;
  /** What became of it, where that is known before anything is written; null: it is the next of the pages. */
  readonly settled: Pick<
    ImportOutcomeRecord,
    'outcome' | 'articleIds' | 'quotes' | 'code' | 'message'
  > | null;
}

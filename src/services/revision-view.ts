/** Revisions as every edge shows them, with the words that changed. */

import type { NoticeKind } from '../engine/index.ts';
import type { QuoteChange, QuoteState, RevisionRecord, StoredNotice } from '../store/store.ts';
import { type DiffPartView, diffWords } from './word-diff.ts';

/** One state of an article, without its text. */
export interface RevisionView {
  revision: number;
  headline: string | null;
  publishedAt: string | null;
  precision: RevisionRecord['precision'];
  retrievedAt: string;
  /** SHA-256 of the UTF-8 text, hexadecimal. */
  sha256: string;
  /** What the outlet itself printed on changes. */
  notices: NoticeView[];
  /** Against the revision before; null for the first. */
  changes: ChangesView | null;
}

/** One state of an article, with its text. */
export interface RevisionDetailView extends RevisionView {
  /** "" where it is withheld. */
  text: string;
  /** Whoever asks may not have the text (`withheld-text.ts`). */
  isTextWithheld: boolean;
}

export interface NoticeView {
  kind: NoticeKind;
  text: string;
}

/** What a revision changed. */
export interface ChangesView {
  /** Null where the headline stayed. */
  headline: { before: string | null; after: string | null } | null;
  /** Quotes that only moved aren't listed. */
  quotes: QuoteChangeView[];
}

export interface QuoteChangeView {
  /** The quote's id; it stays with a quote that is reworded or given to another speaker. */
  id: string;
  change: QuoteChange['change'];
  before: QuoteStateView | null;
  after: QuoteStateView | null;
  /** Word by word, for a reworded quote; null for others. */
  diff: DiffPartView[] | null;
}

export interface QuoteStateView {
  text: string;
  speaker: { id: string | null; name: string | null } | null;
}

/** Shows a revision without its text. */
export function viewRevision(record: RevisionRecord): RevisionView {
  const { revision, headline, publishedAt, precision, retrievedAt, sha256, headlineBefore } =
    record;
  const isSame = record.changes === null || headline === headlineBefore;
  return {
    ...{ revision, headline, publishedAt, precision, retrievedAt, sha256 },
    notices: viewNotices(record),
    changes: record.changes && {
      headline: isSame ? null : { before: headlineBefore, after: headline },
      quotes: record.changes.map(viewChange),
    },
  };
}

/** Shows the notices with their words. */
export function viewNotices({
  text,
  notices,
}: {
  readonly text: string;
  readonly notices: readonly StoredNotice[];
}): NoticeView[] {
  return notices.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }));
}

function viewChange({ id, change, before, after }: QuoteChange): QuoteChangeView {
  const diff =
    change === 'reworded' && before && after ? diffWords(before.words, after.words) : null;
  return {
    id,
    change,
    before: before && viewState(before),
    after: after && viewState(after),
    diff,
  };
}

const viewState = ({ words, speaker }: QuoteState): QuoteStateView => ({
  text: words,
  speaker: speaker && { ...speaker },
});

/** What became of a document whose page was to be stored: told alike to who sent it and to the record of its import. */

import { type ErrorCode, ExpectedError } from '../errors.ts';
import type { KeptArticle, NewPage, PageResult, SavedArticle } from './store.ts';

/** What became of one document; `failed` where nothing of it is stored. */
export interface DocumentOutcome {
  /** The strongest of its articles' outcomes. */
  readonly outcome: KeptArticle['outcome'] | 'failed';
  readonly articles: readonly KeptArticle[];
  /** How many quotes were written. */
  readonly quotes: number;
  readonly error: { readonly code: ErrorCode; readonly message: string } | null;
}

/** Says what became of a page. */
export function outcomeOfPage(page: NewPage, { saved, fault }: PageResult): DocumentOutcome {
  if (saved === null) return failedOutcome(fault);
  const kept = saved.filter(isKept);
  if (kept.length === 0 && saved.length > 0) return failedOutcome(TAKEN_DOWN);
  const written = saved.map(({ outcome }, index) =>
    outcome === 'created' || outcome === 'revised' ? (page.articles[index]?.quotes.length ?? 0) : 0,
  );
  return keptOutcome(
    kept,
    written.reduce((sum, quotes) => sum + quotes, 0),
  );
}

/** The outcome of a document whose articles are in the store. */
export const keptOutcome = (articles: readonly KeptArticle[], quotes: number): DocumentOutcome => ({
  outcome: strongest(articles),
  articles,
  quotes,
  error: null,
});

/** The outcome of a document of which nothing is stored. A fault of ours in one must not end a run over millions. */
export function failedOutcome(cause: unknown): DocumentOutcome {
  const { code, message } =
    cause instanceof ExpectedError
      ? cause
      : {
          code: 'unexpected_failure' as const,
          message: `could not be worked on, please report it: ${cause instanceof Error ? cause.message : String(cause)}`,
        };
  return { outcome: 'failed', articles: [], quotes: 0, error: { code, message } };
}

const isKept = (article: SavedArticle): article is KeptArticle & SavedArticle =>
  article.outcome !== 'taken_down';

const TAKEN_DOWN = new ExpectedError(
  'article_taken_down',
  'was taken down before, and stays out: `onrecord ingest --restore` or POST /v1/articles?restore=true takes it in again',
);

/** Of several articles the strongest outcome. */
function strongest(articles: readonly KeptArticle[]): KeptArticle['outcome'] {
  const has = (wanted: KeptArticle['outcome']): boolean =>
    articles.some(({ outcome }) => outcome === wanted);
  if (has('created')) return 'created';
  return has('revised') ? 'revised' : 'unchanged';
}

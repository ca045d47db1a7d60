/** Which articles carry nearly the same text, and which of them was first. */

import type { ArticleRecord } from '../store/store.ts';
import { wireCreditOf } from './wire-credit.ts';

/** The articles of one text. */
export interface CopiesView {
  /** The id of the one published before all others; null where the dates don't tell. */
  first: string | null;
  /** The news agency that one of them credits. */
  credit: string | null;
  /** Oldest published first, the article itself among them; at most 100. */
  articles: CopyView[];
}

/** One article of them. */
export interface CopyView {
  id: string;
  headline: string | null;
  outlet: { id: string; name: string } | null;
  url: string | null;
  publishedAt: string | null;
  /** The news agency that it credits. */
  credit: string | null;
}

/** Shows the articles of one text; null for one that stands alone. */
export function viewCopies(records: readonly ArticleRecord[]): CopiesView | null {
  if (records.length < 2) return null;
  const articles = records.map((record) => ({
    id: record.id,
    headline: record.headline,
    outlet: record.outlet && { ...record.outlet },
    url: record.url,
    publishedAt: record.publishedAt,
    credit: wireCreditOf(record),
  }));
  const first = records.find((one) =>
    records.every((other) => other === one || isEarlier(one.publishedAt, other.publishedAt)),
  );
  return {
    first: first?.id ?? null,
    credit: articles.find(({ credit }) => credit !== null)?.credit ?? null,
    articles,
  };
}

/** Only as exactly as both are known: of "2025-03-04" and "2025-03-04T09:00:00Z" neither is earlier. */
function isEarlier(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

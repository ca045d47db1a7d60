/** One utterance as every outlet words it, and which reports are copies. */

import { ExpectedError } from '../errors.ts';
import type { QuoteRecord, StatementRecord } from '../store/store.ts';
import type { ServiceDeps } from './deps.ts';
import type { StatementDetailView, StatementReportView } from './statement-view.ts';
import { type QuoteView, viewQuote } from './views.ts';
import { wireCreditOf } from './wire-credit.ts';
import { diffWords } from './word-diff.ts';

export type * from './statement-view.ts';

export interface StatementService {
  /**
   * By its id, that of any quote of it, or one that led to it before.
   *
   * @throws ExpectedError `statement_not_found`
   */
  get(id: string): Promise<StatementDetailView>;
}

/** Makes the use case. */
export function statementService({ store }: Pick<ServiceDeps, 'store'>): StatementService {
  return {
    async get(id) {
      const statement = await store.findStatement(id);
      if (statement !== null) return viewStatement(statement);
      throw new ExpectedError(
        'statement_not_found',
        `There is no statement with the id "${id}": take one from "statement" in GET /v1/answers, or the id of any quote.`,
      );
    },
  };
}

/** Shows a statement; its quotes come earliest first. */
function viewStatement({ id, quotes, count }: StatementRecord): StatementDetailView {
  const views = quotes.map(viewQuote);
  const [earliest] = views;
  const sources = new Map<string, string>();
  const reports = quotes.map((record, at): StatementReportView => {
    const quote = views[at] ?? viewQuote(record);
    const credit = wireCreditOf(record.article);
    const copyOf = copiedFrom(record, credit, sources);
    const isSame = earliest === undefined || quote.text === earliest.text;
    return { quote, diff: isSame ? null : diffWords(earliest.text, quote.text), copyOf, credit };
  });
  const articles = new Set(quotes.map(({ article }) => article.id));
  const outlets = new Set(quotes.flatMap(({ article }) => article.outlet?.id ?? []));
  const independent = new Set(
    reports.filter(({ copyOf }) => copyOf === null).map(({ quote }) => quote.article.id),
  );
  return {
    id,
    speaker: speakerOf(views),
    firstSeen:
      views.find(({ article }) => article.publishedAt !== null)?.article.publishedAt ?? null,
    counts: {
      quotes: count,
      articles: articles.size,
      outlets: outlets.size,
      independent: independent.size,
    },
    reports,
  };
}

/** The earlier article that it shares its text or agency with; notes what later ones may share with it. */
function copiedFrom(
  { article: { id, textGroup } }: QuoteRecord,
  credit: string | null,
  sources: Map<string, string>,
): string | null {
  const keys = [
    ...(textGroup === null ? [] : [`text ${textGroup}`]),
    ...(credit === null ? [] : [`agency ${credit}`]),
  ];
  const first = keys.map((key) => sources.get(key)).find((source) => source !== undefined) ?? id;
  for (const key of keys) if (!sources.has(key)) sources.set(key, first);
  return first === id ? null : first;
}

/** Named before unnamed, then surest: a statement has no two named speakers. */
function speakerOf(quotes: readonly QuoteView[]): QuoteView['speaker'] {
  const speakers = quotes.flatMap(({ speaker }) => speaker ?? []);
  const named = speakers.filter(({ id }) => id !== null);
  const given = named.length > 0 ? named : speakers;
  return given.reduce<QuoteView['speaker']>(
    (best, next) => (best === null || next.linkConfidence > best.linkConfidence ? next : best),
    null,
  );
}

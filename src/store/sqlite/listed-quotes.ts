/** Which quotes a list has, and the statements of common lists, kept: putting one together takes longer than running it. */

import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm';
import type { Position, QuoteFilter } from '../store.ts';
import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';
import { listedConditions } from './quote-filter.ts';
import { articles, quotes } from './schema.ts';

/** What a list is ordered by. */
export interface ListedQuote {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly confidence: number;
}

type ListedRows = (limit: number) => ListedQuote[];

/** Parts of a filter that are compared as they are given. */
const COMPARED = ['articleId', 'type', 'speechAct', 'minConfidence'] as const;
/** With more speakers there would be too many statements to keep. */
const FEW_SPEAKERS = 3;

/** Lists by what most are narrowed by, through a statement that is kept; null for all others. */
export function commonList(
  db: Connection,
  { status = 'shown', speakerIds, ...compared }: QuoteFilter,
  after: Position | null,
): ListedRows | null {
  const names = Object.keys(compared);
  const isCommon = names.every((name) => COMPARED.some((common) => common === name));
  if (!isCommon || (speakerIds && speakerIds.length > FEW_SPEAKERS)) return null;
  const speakers = speakerIds?.map((id, at) => [`speaker${at}`, id] as const);
  const shape = [status, speakers?.length, after !== null, ...names.sort()].join(' ');
  const known = commonLists(db);
  const list = known.get(shape) ?? prepareList(db, { names, status, speakers, after });
  known.set(shape, list);
  const values = { ...compared, ...Object.fromEntries(speakers ?? []), after: after?.id };
  return (limit) => list.all({ ...values, limit });
}

const commonLists = onceFor((): Map<string, ReturnType<typeof prepareList>> => new Map());

/** The same conditions, with a place for each value. */
function prepareList(
  db: Connection,
  shape: {
    readonly names: readonly string[];
    readonly status: NonNullable<QuoteFilter['status']>;
    readonly speakers: readonly (readonly [string, string])[] | undefined;
    readonly after: Position | null;
  },
) {
  const { names, status, speakers, after } = shape;
  const places = {
    ...Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])),
    ...(speakers && { speakerIds: speakers.map(([name]) => sql.placeholder(name)) }),
    status,
  } as unknown as QuoteFilter;
  return selectListed(
    db,
    and(
      ...listedConditions(db, places),
      after === null ? undefined : gt(quotes.id, sql.placeholder('after')),
    ),
  )
    .orderBy(asc(quotes.id))
    .limit(sql.placeholder('limit'))
    .prepare();
}

/** The rows of a list, to be ordered and cut. */
export const selectListed = (db: Connection, where: SQL | undefined) =>
  db
    .select({ id: quotes.id, publishedAt: articles.publishedAt, confidence: quotes.confidence })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(where)
    .$dynamic();

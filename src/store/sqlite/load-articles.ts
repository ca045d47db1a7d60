/** Loads articles, as lists and answers need them by the dozen. */

import type { DateBasis } from '../../engine/index.ts';
import type { ArticleRecord, QuoteArticleRecord, StoredEntry, StoredNotice } from '../store.ts';
import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';

/** Loads articles by id, for their quotes; unknown ones are left out. */
export function loadQuoteArticles(
  db: Connection,
  ids: readonly string[],
): Map<string, QuoteArticleRecord> {
  if (ids.length === 0) return new Map();
  const rows = select(db).all(JSON.stringify(ids));
  return new Map(rows.map((row) => [row[ID], toRecord(row)]));
}

/** Loads articles by id, each with how many quotes it holds; unknown ones are left out. */
export function loadArticles(db: Connection, ids: readonly string[]): Map<string, ArticleRecord> {
  if (ids.length === 0) return new Map();
  const rows = selectCounted(db).all(JSON.stringify(ids));
  // Copying with "..." takes longer than making the record.
  return new Map(
    rows.map((row) => [row[ID], Object.assign(toRecord(row), { quotes: row[QUOTES] })]),
  );
}

type Article = QuoteArticleRecord;

/** As the table has them. With names rows take twice as long to read, and with Drizzle's mapping half as long again. */
type Row = [
  ...[id: string, externalId: string | null, headline: string | null],
  ...[outletId: string | null, outletName: string | null],
  ...[byline: string | null, dateline: string | null, url: string | null],
  ...[publishedAt: string | null, precision: Article['precision'], publishedBasis: string | null],
  ...[updatedAt: string | null, kind: Article['kind'], language: string],
  ...[text: string, sha256: string, pageStart: number, retrievedAt: string, revision: number],
  ...[notices: string, entries: string, textGroup: string | null],
];
type CountedRow = [...Row, quotes: number];

const ID = 0;
const QUOTES = 22;

function toRecord(row: Row | CountedRow): QuoteArticleRecord {
  const [id, externalId, headline, outletId, outletName, byline, dateline, url, ...more] = row;
  const [publishedAt, precision, basis, updatedAt, kind, language, text, sha256, ...rest] = more;
  const [pageStart, retrievedAt, revision, notices, entries, textGroup] = rest;
  return {
    id,
    externalId,
    headline,
    outlet: outletId === null || outletName === null ? null : { id: outletId, name: outletName },
    byline,
    dateline,
    url,
    publishedAt,
    precision,
    publishedBasis: basis === null ? null : (JSON.parse(basis) as DateBasis),
    updatedAt,
    kind,
    language,
    text,
    sha256,
    pageStart,
    retrievedAt,
    revision,
    notices: listOf<StoredNotice>(notices),
    entries: listOf<StoredEntry>(entries),
    textGroup,
  };
}

/** Most are empty. */
const listOf = <Item>(json: string): Item[] => (json === '[]' ? [] : (JSON.parse(json) as Item[]));

const COLUMNS = `articles.id, external_id, headline, outlets.id, outlets.name, byline, dateline, url, published_at,
  precision, published_basis, updated_at, kind, language, text, sha256, page_start, retrieved_at, revision, notices,
  entries, text_group`;
const GIVEN = `FROM (SELECT value FROM json_each(?)) AS wanted CROSS JOIN articles ON articles.id = wanted.value
  LEFT JOIN outlets ON outlets.id = outlet_id`;

const select = onceFor(({ $client }) =>
  $client.prepare<[string], Row>(`SELECT ${COLUMNS} ${GIVEN}`).raw(),
);

const selectCounted = onceFor(({ $client }) =>
  $client
    .prepare<[string], CountedRow>(
      `SELECT ${COLUMNS}, (SELECT count(*) FROM quotes WHERE article_id = articles.id AND status = 'shown')
       ${GIVEN}`,
    )
    .raw(),
);

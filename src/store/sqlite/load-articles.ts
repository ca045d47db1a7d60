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
  return new Map(rows.map((row) => [row.id, toRecord(row)]));
}

/** Loads articles by id, each with how many quotes it holds; unknown ones are left out. */
export function loadArticles(db: Connection, ids: readonly string[]): Map<string, ArticleRecord> {
  if (ids.length === 0) return new Map();
  const rows = selectCounted(db).all(JSON.stringify(ids));
  // Copying with "..." takes longer than making the record.
  return new Map(rows.map((row) => [row.id, Object.assign(toRecord(row), { quotes: row.quotes })]));
}

interface Row
  extends Omit<QuoteArticleRecord, 'outlet' | 'notices' | 'entries' | 'publishedBasis'> {
  readonly outletId: string | null;
  readonly outletName: string | null;
  readonly publishedBasis: string | null;
  readonly notices: string;
  readonly entries: string;
}

interface CountedRow extends Row {
  readonly quotes: number;
}

function toRecord(row: Row): QuoteArticleRecord {
  const { outletId, outletName } = row;
  return {
    id: row.id,
    externalId: row.externalId,
    headline: row.headline,
    outlet: outletId === null || outletName === null ? null : { id: outletId, name: outletName },
    byline: row.byline,
    dateline: row.dateline,
    url: row.url,
    publishedAt: row.publishedAt,
    precision: row.precision,
    publishedBasis:
      row.publishedBasis === null ? null : (JSON.parse(row.publishedBasis) as DateBasis),
    updatedAt: row.updatedAt,
    kind: row.kind,
    language: row.language,
    text: row.text,
    sha256: row.sha256,
    pageStart: row.pageStart,
    retrievedAt: row.retrievedAt,
    revision: row.revision,
    notices: listOf<StoredNotice>(row.notices),
    entries: listOf<StoredEntry>(row.entries),
    textGroup: row.textGroup,
  };
}

/** Most are empty. */
const listOf = <Item>(json: string): Item[] => (json === '[]' ? [] : (JSON.parse(json) as Item[]));

// With Drizzle's own mapping loading takes half as long again.
const COLUMNS = `articles.id, external_id AS externalId, headline, outlets.id AS outletId, outlets.name AS outletName,
  byline, dateline, url, published_at AS publishedAt, precision, published_basis AS publishedBasis,
  updated_at AS updatedAt, kind, language, text, sha256, page_start AS pageStart, retrieved_at AS retrievedAt,
  revision, notices, entries, text_group AS textGroup`;
const GIVEN = `FROM (SELECT value FROM json_each(?)) AS wanted CROSS JOIN articles ON articles.id = wanted.value
  LEFT JOIN outlets ON outlets.id = outlet_id`;

const select = onceFor(({ $client }) =>
  $client.prepare<[string], Row>(`SELECT ${COLUMNS} ${GIVEN}`),
);

const selectCounted = onceFor(({ $client }) =>
  $client.prepare<[string], CountedRow>(
    `SELECT ${COLUMNS}, (SELECT count(*) FROM quotes WHERE article_id = articles.id AND status = 'shown') AS quotes
     ${GIVEN}`,
  ),
);

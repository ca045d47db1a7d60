/** Loads quotes with their articles and speakers, whole articles once however many quotes they have. */

import { and, asc, eq, sql } from 'drizzle-orm';
import type { SpeakerKind } from '../../engine/index.ts';
import type { QuoteArticleRecord, QuoteRecord, QuoteSpeakerRecord } from '../store.ts';
import { amongGiven, given } from './among.ts';
import { loadQuoteArticles } from './articles.ts';
import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';
import { articleRevisions, quoteSpeakers, quotes, speakers } from './schema.ts';

/** Few enough for SQLite's bound parameters, and for memory. */
const IDS_AT_ONCE = 500;

/** Gives the quotes in the order of the ids; unknown ones are left out. */
export function loadQuotes(db: Connection, ids: readonly string[]): QuoteRecord[] {
  const records: QuoteRecord[] = [];
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
    records.push(...loadSome(db, ids.slice(at, at + IDS_AT_ONCE)));
  }
  return records;
}

function loadSome(db: Connection, ids: readonly string[]): QuoteRecord[] {
  const rows = selectQuotes(db).all(given(ids));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const articleOf = loadQuoteArticles(db, [...new Set(rows.map(({ articleId }) => articleId))]);
  const saidBy = loadSpeakersOf(db, ids);
  return ids.flatMap((id) => {
    const row = rowOf.get(id);
    const article = row && articleOf.get(row.articleId);
    if (!row || !article) return [];
    return [toRecord(row, asItWas(db, row, article), saidBy.get(id) ?? [])];
  });
}

/** An article as of the revision whose text the quote's offsets count in. */
function asItWas(db: Connection, row: QuoteRow, article: QuoteArticleRecord): QuoteArticleRecord {
  if (row.revision === null) return article;
  const { text, sha256, headline, pageStart, retrievedAt, revision } = articleRevisions;
  const isThen = and(
    eq(articleRevisions.articleId, row.articleId),
    eq(articleRevisions.revision, row.revision),
  );
  const then = db
    .select({ text, sha256, headline, pageStart, retrievedAt, revision })
    .from(articleRevisions)
    .where(isThen)
    .get();
  return then ? { ...article, ...then } : article;
}

type QuoteRow = typeof quotes.$inferSelect;
interface SaidBy {
  readonly position: number;
  readonly speaker: QuoteSpeakerRecord;
}

function toRecord(
  row: QuoteRow,
  article: QuoteArticleRecord,
  saidBy: readonly SaidBy[],
): QuoteRecord {
  const { id, type, speechAct, content, quoted, cue, saidTo, medium, via } = row;
  const { confidence, rule, within, saidOnDate: date, saidOnPrecision: precision } = row;
  const { status, engine, found } = row;
  const first = saidBy.find(({ position }) => position === 0);
  const joint = saidBy.filter(({ position }) => position > 0);
  return {
    ...{ id, type, speechAct, content, quoted, cue, saidTo, medium, via, confidence, rule, within },
    ...{ status, engine, isCorrected: found !== null },
    saidOn: date && precision ? { date, precision, basis: row.saidOnBasis ?? '' } : null,
    speaker: first?.speaker ?? null,
    coSpeakers: joint.map(({ speaker }) => speaker),
    article,
  };
}

function loadSpeakersOf(db: Connection, quoteIds: readonly string[]): Map<string, SaidBy[]> {
  const rows = selectSpeakers(db).all(given(quoteIds));
  const saidBy = new Map<string, SaidBy[]>();
  for (const { quoteId, position, ...speaker } of rows) {
    saidBy.set(quoteId, [...(saidBy.get(quoteId) ?? []), { position, speaker }]);
  }
  return saidBy;
}

const selectQuotes = onceFor((db) =>
  db.select().from(quotes).where(amongGiven(quotes.id)).prepare(),
);

const selectSpeakers = onceFor((db) =>
  db
    .select({
      quoteId: quoteSpeakers.quoteId,
      position: quoteSpeakers.position,
      id: quoteSpeakers.speakerId,
      name: speakers.name,
      description: quoteSpeakers.description,
      // What a person set of the entry holds for all its quotes.
      kind: sql<SpeakerKind>`coalesce(${speakers.kind}, ${quoteSpeakers.kind})`,
      role: quoteSpeakers.role,
      mention: quoteSpeakers.mention,
      linkConfidence: quoteSpeakers.linkConfidence,
    })
    .from(quoteSpeakers)
    .leftJoin(speakers, eq(speakers.id, quoteSpeakers.speakerId))
    .where(amongGiven(quoteSpeakers.quoteId))
    .orderBy(asc(quoteSpeakers.position))
    .prepare(),
);

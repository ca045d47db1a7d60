/** Loads quotes with their articles and speakers, whole articles once however many quotes they have. */

import { and, eq } from 'drizzle-orm';
import type { Span } from '../../text/span.ts';
import type { QuoteArticleRecord, QuoteRecord, QuoteSpeakerRecord } from '../store.ts';
import type { Connection } from './connection.ts';
import { loadQuoteArticles } from './load-articles.ts';
import { onceFor } from './prepared.ts';
import { readTogether } from './read-transaction.ts';
import { articleRevisions, type quotes } from './schema.ts';

/** Few enough for SQLite's bound parameters, and for memory. */
const IDS_AT_ONCE = 500;

/** Gives the quotes in the order of the ids; unknown ones are left out. */
export function loadQuotes(db: Connection, ids: readonly string[]): QuoteRecord[] {
  return readTogether(db, () => {
    const records: QuoteRecord[] = [];
    for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
      records.push(...loadSome(db, ids.slice(at, at + IDS_AT_ONCE)));
    }
    return records;
  });
}

function loadSome(db: Connection, ids: readonly string[]): QuoteRecord[] {
  const once = JSON.stringify([...new Set(ids)]);
  const rows = selectQuotes(db).all(once);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const articleOf = loadQuoteArticles(db, [...new Set(rows.map(({ articleId }) => articleId))]);
  const saidBy = loadSpeakersOf(db, once);
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

interface SaidBy {
  readonly position: number;
  readonly speaker: QuoteSpeakerRecord;
}

interface SpeakerRow extends Omit<QuoteSpeakerRecord, 'mention'> {
  readonly quoteId: string;
  readonly position: number;
  readonly mention: string | null;
}

function toRecord(
  row: QuoteRow,
  article: QuoteArticleRecord,
  saidBy: readonly SaidBy[],
): QuoteRecord {
  const { id, type, speechAct, saidTo, medium, via, confidence, rule, within } = row;
  const { saidOnDate: date, saidOnPrecision: precision, status, engine, found } = row;
  const first = saidBy.find(({ position }) => position === 0);
  const joint = saidBy.filter(({ position }) => position > 0);
  return {
    id,
    type,
    speechAct,
    content: JSON.parse(row.content) as Span[],
    quoted: row.quoted === '[]' ? [] : (JSON.parse(row.quoted) as Span[]),
    cue: spanOf(row.cue),
    saidTo,
    medium,
    via,
    confidence,
    rule,
    within,
    status,
    engine,
    isCorrected: found !== null,
    saidOn: date && precision ? { date, precision, basis: row.saidOnBasis ?? '' } : null,
    speaker: first?.speaker ?? null,
    coSpeakers: joint.map(({ speaker }) => speaker),
    article,
  };
}

const spanOf = (json: string | null): Span | null =>
  json === null ? null : (JSON.parse(json) as Span);

function loadSpeakersOf(db: Connection, quoteIds: string): Map<string, SaidBy[]> {
  const saidBy = new Map<string, SaidBy[]>();
  for (const row of selectSpeakers(db).all(quoteIds)) {
    const { id, name, description, kind, role, mention, linkConfidence } = row;
    const said = { id, name, description, kind, role, mention: spanOf(mention), linkConfidence };
    const entry = { position: row.position, speaker: said };
    const known = saidBy.get(row.quoteId);
    if (known) known.push(entry);
    else saidBy.set(row.quoteId, [entry]);
  }
  // Most are one's alone.
  for (const said of saidBy.values()) if (said.length > 1) said.sort(byPosition);
  return saidBy;
}

const byPosition = (a: SaidBy, b: SaidBy): number => a.position - b.position;

/** As they stand in the table; with Drizzle's own mapping loading takes half as long again. */
type QuoteRow = Omit<typeof quotes.$inferSelect, 'content' | 'quoted' | 'cue' | 'found'> &
  Record<'content' | 'quoted', string> &
  Record<'cue' | 'found', string | null>;

const selectQuotes = onceFor(({ $client }) =>
  $client.prepare<[string], QuoteRow>(
    `SELECT id, article_id AS articleId, type, speech_act AS speechAct, content, quoted, cue, said_to AS saidTo,
       medium, via, said_on_date AS saidOnDate, said_on_precision AS saidOnPrecision, said_on_basis AS saidOnBasis,
       confidence, rule, within, status, revision, found, engine
     FROM (SELECT value FROM json_each(?)) AS wanted CROSS JOIN quotes ON id = wanted.value`,
  ),
);

// What a person set of the entry holds for all its quotes.
const selectSpeakers = onceFor(({ $client }) =>
  $client.prepare<[string], SpeakerRow>(
    `SELECT quote_id AS quoteId, position, speaker_id AS id, speakers.name, description,
       coalesce(speakers.kind, quote_speakers.kind) AS kind, role, mention, link_confidence AS linkConfidence
     FROM (SELECT value FROM json_each(?)) AS wanted CROSS JOIN quote_speakers ON quote_id = wanted.value
     LEFT JOIN speakers ON speakers.id = speaker_id`,
  ),
);

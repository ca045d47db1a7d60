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
  const rowOf = new Map(rows.map((row) => [row[ID], row]));
  const articleOf = loadQuoteArticles(db, [...new Set(rows.map((row) => row[ARTICLE_ID]))]);
  const saidBy = loadSpeakersOf(db, once);
  return ids.flatMap((id) => {
    const row = rowOf.get(id);
    const article = row && articleOf.get(row[ARTICLE_ID]);
    if (!row || !article) return [];
    return [toRecord(row, asItWas(db, row[REVISION], article), saidBy.get(id) ?? [])];
  });
}

/** An article as of the revision whose text the quote's offsets count in. */
function asItWas(
  db: Connection,
  of: number | null,
  article: QuoteArticleRecord,
): QuoteArticleRecord {
  if (of === null) return article;
  const { text, sha256, headline, pageStart, retrievedAt, revision } = articleRevisions;
  const isThen = and(eq(articleRevisions.articleId, article.id), eq(articleRevisions.revision, of));
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

function toRecord(
  row: QuoteRow,
  article: QuoteArticleRecord,
  saidBy: readonly SaidBy[],
): QuoteRecord {
  const [id, , , type, speechAct, content, quoted, cue, saidTo, medium, via, ...more] = row;
  const [date, precision, basis, confidence, rule, within, status, found, engine] = more;
  const first = saidBy.find(({ position }) => position === 0);
  const joint = saidBy.filter(({ position }) => position > 0);
  return {
    id,
    type,
    speechAct,
    content: JSON.parse(content) as Span[],
    quoted: quoted === '[]' ? [] : (JSON.parse(quoted) as Span[]),
    cue: spanOf(cue),
    saidTo,
    medium,
    via,
    confidence,
    rule,
    within,
    status,
    engine,
    isCorrected: found !== null,
    saidOn: date && precision ? { date, precision, basis: basis ?? '' } : null,
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
    const [quoteId, position, id, name, description, kind, role, mention, linkConfidence] = row;
    const said = { id, name, description, kind, role, mention: spanOf(mention), linkConfidence };
    const entry = { position, speaker: said };
    const known = saidBy.get(quoteId);
    if (known) known.push(entry);
    else saidBy.set(quoteId, [entry]);
  }
  // Most are one's alone.
  for (const said of saidBy.values()) if (said.length > 1) said.sort(byPosition);
  return saidBy;
}

const byPosition = (a: SaidBy, b: SaidBy): number => a.position - b.position;

type Stored = typeof quotes.$inferSelect;
type Said = QuoteSpeakerRecord;

/** As the table has them. With names rows take twice as long to read, and with Drizzle's mapping half as long again. */
type QuoteRow = [
  ...[id: string, articleId: string, revision: number | null],
  ...[type: Stored['type'], speechAct: Stored['speechAct']],
  ...[content: string, quoted: string, cue: string | null],
  ...[saidTo: string | null, medium: string | null, via: string | null],
  ...[saidOnDate: string | null, saidOnPrecision: Stored['saidOnPrecision']],
  ...[saidOnBasis: string | null, confidence: number, rule: string, within: string | null],
  ...[status: Stored['status'], found: string | null, engine: string],
];

const [ID, ARTICLE_ID, REVISION] = [0, 1, 2] as const;

const selectQuotes = onceFor(({ $client }) =>
  $client
    .prepare<[string], QuoteRow>(
      `SELECT id, article_id, revision, type, speech_act, content, quoted, cue, said_to, medium, via,
         said_on_date, said_on_precision, said_on_basis, confidence, rule, within, status, found, engine
       FROM (SELECT value FROM json_each(?)) AS wanted CROSS JOIN quotes ON id = wanted.value`,
    )
    .raw(),
);

type SpeakerRow = [
  ...[quoteId: string, position: number, id: Said['id'], name: Said['name']],
  ...[description: Said['description'], kind: Said['kind'], role: Said['role']],
  ...[mention: string | null, linkConfidence: number],
];

// What a person set of the entry holds for all its quotes.
const selectSpeakers = onceFor(({ $client }) =>
  $client
    .prepare<[string], SpeakerRow>(
      `SELECT quote_id, position, speaker_id, speakers.name, description,
         coalesce(speakers.kind, quote_speakers.kind), role, mention, link_confidence
       FROM (SELECT value FROM json_each(?)) AS wanted CROSS JOIN quote_speakers ON quote_id = wanted.value
       LEFT JOIN speakers ON speakers.id = speaker_id`,
    )
    .raw(),
);

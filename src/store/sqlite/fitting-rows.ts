/** Of rows that match words those that a filter leaves. */

import { and, eq } from 'drizzle-orm';
import type { QuoteFilter } from '../store.ts';
import { among } from './among.ts';
import type { Connection } from './connection.ts';
import { toBound } from './moment-bounds.ts';
import { onceFor } from './prepared.ts';
import { conditionsOf } from './quote-filter.ts';
import { articles, quotes } from './schema.ts';

/** A row of the full-text index, with what it is ordered by. */
export interface FittingRow {
  readonly seq: number;
  readonly id: string;
  readonly publishedAt: string | null;
}

/**
 * Gives the rows that fit, the newest stored first; the index row's token has narrowed by speaker already. Who needs
 * no dates spares the articles a look.
 */
export function fittingRows(
  db: Connection,
  seqs: readonly number[],
  filter: QuoteFilter,
  { isDated = false }: { readonly isDated?: boolean } = {},
): FittingRow[] {
  if (seqs.length === 0) return [];
  const { speechAct, type, minConfidence, from, to } = filter;
  const isPlain = Object.keys(withoutUnset(filter)).every((part) => PLAIN.has(part));
  const select = isDated || from !== undefined || to !== undefined ? plainly(db) : undated(db);
  const rows = isPlain
    ? select
        .all({
          seqs: JSON.stringify(seqs),
          speechAct: speechAct ?? null,
          type: type ?? null,
          minConfidence: minConfidence ?? null,
          from: from === undefined ? null : toBound(from),
          to: to === undefined ? null : toBound(to),
        })
        .map(([seq, id, publishedAt]) => ({ seq, id, publishedAt }))
    : byConditions(db, seqs, withoutSpeakers(filter));
  return rows.sort((a, b) => b.seq - a.seq);
}

/** What the prepared statement narrows by, and the speakers, by whom the index has narrowed. */
const PLAIN = new Set(['speakerIds', 'status', 'speechAct', 'type', 'minConfidence', 'from', 'to']);

const withoutUnset = (filter: QuoteFilter): QuoteFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));

/** The index row's token narrows by speaker already, and only what is shown has a row. */
export function withoutSpeakers(filter: QuoteFilter): QuoteFilter {
  return Object.fromEntries(
    Object.entries(filter).filter(([part]) => part !== 'speakerIds' && part !== 'status'),
  );
}

function byConditions(db: Connection, seqs: readonly number[], filter: QuoteFilter): FittingRow[] {
  return db
    .select({ seq: quotes.seq, id: quotes.id, publishedAt: articles.publishedAt })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(and(among(quotes.seq, seqs), ...conditionsOf(db, filter)))
    .all();
}

interface PlainFilter {
  readonly seqs: string;
  readonly speechAct: string | null;
  readonly type: string | null;
  readonly minConfidence: number | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** With names rows take twice as long to read. */
type Columns = [seq: number, id: string, publishedAt: string | null];

/** What nearly every question filters by: putting the statement together takes longer than running it. */
const plainly = onceFor(({ $client }) =>
  $client
    .prepare<[PlainFilter], Columns>(
      `SELECT quotes.seq, quotes.id, published_at
     FROM json_each(:seqs) AS wanted JOIN quotes ON quotes.seq = wanted.value
     JOIN articles ON articles.id = quotes.article_id
     WHERE (:speechAct IS NULL OR speech_act = :speechAct) AND (:type IS NULL OR quotes.type = :type)
       AND (:minConfidence IS NULL OR confidence >= :minConfidence)
       AND (:from IS NULL OR published_at >= :from) AND (:to IS NULL OR published_at < :to)`,
    )
    .raw(),
);

const undated = onceFor(({ $client }) =>
  $client
    .prepare<[PlainFilter], Columns>(
      `SELECT quotes.seq, quotes.id, NULL
     FROM json_each(:seqs) AS wanted JOIN quotes ON quotes.seq = wanted.value
     WHERE (:speechAct IS NULL OR speech_act = :speechAct) AND (:type IS NULL OR quotes.type = :type)
       AND (:minConfidence IS NULL OR confidence >= :minConfidence) AND :from IS NULL AND :to IS NULL`,
    )
    .raw(),
);

/** The feed of changes: what was added, changed or removed after a place in it. The rows are written by triggers. */

import { asc, gt, sql } from 'drizzle-orm';
import type { ChangedRecord, ChangeRecord, ChangeSlice } from '../store.ts';
import type { Connection } from './connection.ts';
import { boundLimit } from './keyset.ts';
import { loadArticles } from './load-articles.ts';
import { loadQuotes } from './load-quotes.ts';
import { findOutlet } from './outlets.ts';
import { changes } from './schema.ts';
import { findSpeaker } from './speakers.ts';

/** See the contract in store.ts. One reading transaction, so that all is of one moment. */
export function listChanges(db: Connection, seq: number, limit: number): ChangeSlice {
  return db.$client.transaction(() => {
    const most = boundLimit(limit);
    const rows = db
      .select()
      .from(changes)
      .where(gt(changes.seq, seq))
      .orderBy(asc(changes.seq))
      .limit(most + 1)
      .all();
    const newest = db
      .select({ seq: sql<number | null>`max(${changes.seq})` })
      .from(changes)
      .get();
    return {
      items: withRecords(db, rows.slice(0, most)),
      newest: newest?.seq ?? 0,
      hasMore: rows.length > most,
    };
  })();
}

type ChangeRow = typeof changes.$inferSelect;

function withRecords(db: Connection, rows: readonly ChangeRow[]): ChangeRecord[] {
  const idsOf = (kind: ChangeRow['kind']): string[] =>
    rows.filter((row) => row.kind === kind && !row.isRemoved).map(({ id }) => id);
  const articles = loadArticles(db, idsOf('article'));
  const quotes = new Map(loadQuotes(db, idsOf('quote')).map((quote) => [quote.id, quote]));
  return rows.map(({ seq, kind, id, firstSeq, isRemoved }) => {
    const place = { id, seq, firstSeq };
    if (isRemoved) return { ...place, kind, record: null };
    const loaded: Readonly<Record<ChangeRow['kind'], () => ChangedRecord>> = {
      article: () => ({ kind: 'article', record: articles.get(id) ?? null }),
      outlet: () => ({ kind: 'outlet', record: findOutlet(db, id) }),
      quote: () => ({ kind: 'quote', record: quotes.get(id) ?? null }),
      speaker: () => ({ kind: 'speaker', record: findSpeaker(db, id) }),
    };
    return { ...place, ...loaded[kind]() };
  });
}

/** What became of each document of an import. */

import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { outcomeOfPage } from '../page-outcome.ts';
import type {
  ImportOutcomeRecord,
  ImportRecorder,
  NewPage,
  PageResult,
  RecordedDocument,
  Slice,
  SliceRequest,
} from '../store.ts';
import type { Connection } from './connection.ts';
import { asSlice, boundLimit } from './keyset.ts';
import { onceFor } from './prepared.ts';
import { importOutcomes, imports } from './schema.ts';

/** Writes the outcomes and adds them to the import's counts; inside the transaction that stores the pages. */
export function recordOutcomes(
  db: Connection,
  { importId, documents, progress }: ImportRecorder,
  pages: readonly NewPage[],
  results: readonly PageResult[],
): void {
  const counts = { created: 0, revised: 0, unchanged: 0, failed: 0 };
  let quotes = 0;
  const outcomes = outcomesOf(documents, pages, results);
  for (const { articleIds, ...outcome } of outcomes) {
    insertOutcome(db).run({ importId, ...outcome, articleIds: JSON.stringify(articleIds) });
    counts[outcome.outcome]++;
    quotes += outcome.quotes;
  }
  db.update(imports)
    .set({
      updatedAt: progress.at,
      lines: progress.lines,
      linesSha256: progress.linesSha256,
      bytes: progress.bytes,
      documents: sql`${imports.documents} + ${outcomes.length}`,
      created: sql`${imports.created} + ${counts.created}`,
      revised: sql`${imports.revised} + ${counts.revised}`,
      unchanged: sql`${imports.unchanged} + ${counts.unchanged}`,
      failed: sql`${imports.failed} + ${counts.failed}`,
      quotes: sql`${imports.quotes} + ${quotes}`,
    })
    .where(eq(imports.id, importId))
    .run();
}

function outcomesOf(
  documents: readonly RecordedDocument[],
  pages: readonly NewPage[],
  results: readonly PageResult[],
): ImportOutcomeRecord[] {
  let at = 0;
  return documents.map(({ line, externalId, settled }) => {
    if (settled) return { line, externalId, ...settled };
    const [page, result] = [pages[at], results[at]];
    at++;
    if (!page || !result) throw new RangeError('An import names more documents than it has pages.');
    const { outcome, articles, quotes, error } = outcomeOfPage(page, result);
    return {
      ...{ line, externalId, outcome, quotes },
      articleIds: articles.map(({ id }) => id),
      code: error?.code ?? null,
      message: error?.message ?? null,
    };
  });
}

const insertOutcome = onceFor(({ $client }) =>
  $client.prepare<[Record<string, unknown>]>(
    `INSERT INTO import_outcomes (import_id, line, external_id, outcome, article_ids, quotes, code, message)
     VALUES (@importId, @line, @externalId, @outcome, @articleIds, @quotes, @code, @message)`,
  ),
);

/** By line. */
export function listImportOutcomes(
  db: Connection,
  { importId, outcome }: { importId: string; outcome?: ImportOutcomeRecord['outcome'] },
  { limit, after }: SliceRequest,
): Slice<ImportOutcomeRecord> {
  const rows = db
    .select()
    .from(importOutcomes)
    .where(
      and(
        eq(importOutcomes.importId, importId),
        outcome === undefined ? undefined : eq(importOutcomes.outcome, outcome),
        after ? gt(importOutcomes.line, Number(after.id)) : undefined,
      ),
    )
    .orderBy(asc(importOutcomes.line))
    .limit(boundLimit(limit) + 1)
    .all();
  return asSlice(
    rows.map((row) => ({ ...row, id: String(row.line) })),
    limit,
    () => '',
    ({ line, externalId, outcome: became, articleIds, quotes, code, message }) => ({
      ...{ line, externalId, outcome: became, articleIds, quotes, code, message },
    }),
  );
}

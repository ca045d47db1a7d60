/** Imports in SQLite: which there were, and how far each is. */

import { createHash } from 'node:crypto';
import { and, desc, eq, lt, or } from 'drizzle-orm';
import type { ImportRecord, Slice, SliceRequest } from '../store.ts';
import type { Connection } from './connection.ts';
import { newId } from './ids.ts';
import { asSlice, boundLimit } from './keyset.ts';
import { imports } from './schema.ts';
import { write } from './write.ts';

const NO_LINES = createHash('sha256').digest('hex');

/** Begins it, or takes it up again with the counts that it has. @throws ExpectedError `database_busy` */
export function openImport(
  db: Connection,
  given: string | null,
  { at, totalBytes }: { readonly at: string; readonly totalBytes: number | null },
): ImportRecord {
  const id = given ?? newId();
  // A statement that gives rows tells of its commit's failure to nobody; a transaction does.
  return write(db, () =>
    db
      .insert(imports)
      .values({
        ...{ id, state: 'running', startedAt: at, updatedAt: at, totalBytes },
        ...{ lines: 0, linesSha256: NO_LINES, bytes: 0, documents: 0 },
        ...{ created: 0, revised: 0, unchanged: 0, failed: 0, quotes: 0 },
      })
      .onConflictDoUpdate({
        target: imports.id,
        set: { state: 'running', updatedAt: at, totalBytes },
      })
      .returning()
      .get(),
  );
}

/** Says how it ended. */
export function endImport(
  db: Connection,
  id: string,
  state: 'interrupted' | 'done',
  at: string,
): void {
  db.update(imports).set({ state, updatedAt: at }).where(eq(imports.id, id)).run();
}

/** Finds an import by id. */
export function findImport(db: Connection, id: string): ImportRecord | null {
  return db.select().from(imports).where(eq(imports.id, id)).get() ?? null;
}

/** Newest first. */
export function listImports(db: Connection, { limit, after }: SliceRequest): Slice<ImportRecord> {
  const rows = db
    .select()
    .from(imports)
    .where(
      after
        ? or(
            lt(imports.startedAt, after.key),
            and(eq(imports.startedAt, after.key), lt(imports.id, after.id)),
          )
        : undefined,
    )
    .orderBy(desc(imports.startedAt), desc(imports.id))
    .limit(boundLimit(limit) + 1)
    .all();
  return asSlice(
    rows,
    limit,
    ({ startedAt }) => startedAt,
    (row) => row,
  );
}

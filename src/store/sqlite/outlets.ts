/** Outlets in SQLite: one for each folded name. */

import { and, asc, eq, gt, or, sql } from 'drizzle-orm';
import { foldName } from '../../text/name-key.ts';
import type { OutletRecord, OutletReference, Slice, SliceRequest } from '../store.ts';
import type { Connection } from './connection.ts';
import { newId } from './ids.ts';
import { asSlice, boundLimit } from './keyset.ts';
import { articles, outlets } from './schema.ts';

/** Finds the id of the outlet with this name. */
export function findOutletId(db: Connection, name: string): string | null {
  const named = eq(outlets.nameKey, keyOf(name));
  return db.select({ id: outlets.id }).from(outlets).where(named).get()?.id ?? null;
}

/** Gives the id of the outlet with this name, entering it when it is new. */
export function saveOutlet(db: Connection, name: string): string {
  const known = findOutletId(db, name);
  if (known !== null) return known;
  const id = newId();
  db.insert(outlets)
    .values({ id, name: name.trim(), nameKey: keyOf(name) })
    .run();
  return id;
}

/** A name without letters, in whatever script, is its own key. */
const keyOf = (name: string): string => foldName(name) || name.trim();

/** By name, case folded. */
export function listOutlets(db: Connection, { limit, after }: SliceRequest): Slice<OutletRecord> {
  const rows = selectOutlets(db)
    .where(
      after
        ? or(
            gt(outlets.nameKey, after.key),
            and(eq(outlets.nameKey, after.key), gt(outlets.id, after.id)),
          )
        : undefined,
    )
    .orderBy(asc(outlets.nameKey), asc(outlets.id))
    .limit(boundLimit(limit) + 1)
    .all();
  return asSlice(rows, limit, ({ nameKey }) => nameKey, toRecord);
}

/** Finds an outlet by id. */
export function findOutlet(db: Connection, id: string): OutletRecord | null {
  const row = selectOutlets(db).where(eq(outlets.id, id)).get();
  return row ? toRecord(row) : null;
}

/** Finds an outlet by name. */
export function findOutletByName(db: Connection, name: string): OutletReference | null {
  const named = eq(outlets.nameKey, keyOf(name));
  return db.select({ id: outlets.id, name: outlets.name }).from(outlets).where(named).get() ?? null;
}

/** Outlets a word of whose name begins so, by name. O(outlets). */
export function completeOutlets(
  db: Connection,
  beginning: string,
  limit: number,
): OutletReference[] {
  const typed = foldName(beginning);
  if (typed === '') return [];
  return db
    .select({ id: outlets.id, name: outlets.name })
    .from(outlets)
    .where(sql`instr(' ' || ${outlets.nameKey}, ${` ${typed}`}) > 0`)
    .orderBy(asc(outlets.nameKey))
    .limit(boundLimit(limit))
    .all();
}

function selectOutlets(db: Connection) {
  return db
    .select({
      id: outlets.id,
      name: outlets.name,
      nameKey: outlets.nameKey,
      articles: db.$count(articles, eq(articles.outletId, outlets.id)),
    })
    .from(outlets)
    .$dynamic();
}

const toRecord = ({ id, name, articles: held }: OutletRecord): OutletRecord => ({
  id,
  name,
  articles: held,
});

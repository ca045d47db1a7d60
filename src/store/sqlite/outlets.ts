/** Outlets in SQLite, with their names, domains, and the ids that were merged into them. */

import { and, asc, desc, eq, gt, notExists, or, sql } from 'drizzle-orm';
import { foldName } from '../../text/name-key.ts';
import { outletKeysOf } from '../outlet-keys.ts';
import type { OutletRecord, OutletReference, Slice, SliceRequest } from '../store.ts';
import type { Connection } from './connection.ts';
import { asSlice, boundLimit } from './keyset.ts';
import { articles, outletDomains, outletNames, outletRedirects, outlets } from './schema.ts';

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
  return asSlice(
    rows,
    limit,
    ({ nameKey }) => nameKey,
    (row) => toRecord(db, row),
  );
}

/** Finds an outlet by its id, or by that of one which was merged into it. */
export function findOutlet(db: Connection, id: string): OutletRecord | null {
  const row = selectOutlets(db)
    .where(eq(outlets.id, currentOutletId(db, id)))
    .get();
  return row ? toRecord(db, row) : null;
}

/** The id under which an outlet is kept now: its own, or the one that it was merged into. */
export function currentOutletId(db: Connection, id: string): string {
  const merged = eq(outletRedirects.id, id);
  const row = db.select({ id: outletRedirects.outletId }).from(outletRedirects).where(merged).get();
  return row?.id ?? id;
}

/** Removes outlets that have no articles any more and that no person has worked on. */
export function forgetEmptyOutlets(db: Connection, ids: readonly (string | null)[]): void {
  const held = db.select().from(articles).where(eq(articles.outletId, outlets.id));
  for (const id of new Set(ids)) {
    if (id === null) continue;
    db.delete(outlets)
      .where(and(eq(outlets.id, id), eq(outlets.isEdited, false), notExists(held)))
      .run();
  }
}

/** Finds an outlet by one of its names, "the" or not; of namesakes the oldest. */
export function findOutletByName(db: Connection, name: string): OutletReference | null {
  const { nameKey, bareKey } = outletKeysOf(name);
  const row = db
    .select({ id: outlets.id, name: outlets.name })
    .from(outletNames)
    .innerJoin(outlets, eq(outlets.id, outletNames.outletId))
    .where(or(eq(outletNames.nameKey, nameKey), eq(outletNames.bareKey, bareKey)))
    .orderBy(desc(eq(outletNames.nameKey, nameKey)), asc(outlets.id))
    .limit(1)
    .get();
  return row ?? null;
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

function toRecord(
  db: Connection,
  { id, name, articles: held }: Pick<OutletRecord, 'id' | 'name' | 'articles'>,
): OutletRecord {
  const names = db.select().from(outletNames).where(eq(outletNames.outletId, id)).all();
  const domains = db.select().from(outletDomains).where(eq(outletDomains.outletId, id)).all();
  const merged = db.select().from(outletRedirects).where(eq(outletRedirects.outletId, id)).all();
  return {
    id,
    name,
    aliases: names
      .filter(({ nameKey }) => nameKey !== outletKeysOf(name).nameKey)
      .map((spelling) => spelling.name)
      .sort(),
    domains: domains.map(({ domain }) => domain).sort(),
    mergedIds: merged.map((redirect) => redirect.id).sort(),
    articles: held,
  };
}

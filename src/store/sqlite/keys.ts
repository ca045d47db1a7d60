/** Keys of the API in SQLite: hashes and what they allow. */

import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { KeyRecord } from '../store.ts';
import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';
import { keys } from './schema.ts';
import { write } from './write.ts';

/** Writes a new one; false where its name is taken. */
export function saveKey(db: Connection, key: Omit<KeyRecord, 'revokedAt' | 'lastUsedAt'>): boolean {
  return db.insert(keys).values(key).onConflictDoNothing({ target: keys.name }).run().changes > 0;
}

/** Gives all, oldest first. */
export function listKeys(db: Connection): KeyRecord[] {
  return db.select().from(keys).orderBy(asc(keys.id)).all();
}

/** Finds one by its id. */
export function findKey(db: Connection, id: string): KeyRecord | null {
  return selectKey(db).get({ id }) ?? null;
}

/** Says whether any was ever made: revoking the last doesn't open the server again. */
export function hasKeys(db: Connection): boolean {
  return selectAnyKey(db).get() !== undefined;
}

/** Both are asked at every request. */
const selectKey = onceFor((db) =>
  db
    .select()
    .from(keys)
    .where(eq(keys.id, sql.placeholder('id')))
    .prepare(),
);
const selectAnyKey = onceFor(({ $client }) => $client.prepare('SELECT 1 FROM keys LIMIT 1'));

/** Revokes it, once. */
export function revokeKey(db: Connection, id: string, at: string): KeyRecord | null {
  return write(db, () => {
    db.update(keys)
      .set({ revokedAt: at })
      .where(and(eq(keys.id, id), isNull(keys.revokedAt)))
      .run();
    return findKey(db, id);
  });
}

/** Notes when it was last used. */
export function noteKeyUse(db: Connection, id: string, at: string): void {
  db.update(keys).set({ lastUsedAt: at }).where(eq(keys.id, id)).run();
}

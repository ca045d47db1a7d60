/** Tombstones: what keeps an article that was taken down from being taken in again. */

import { and, eq, inArray, or } from 'drizzle-orm';
import { outletKeysOf } from '../outlet-keys.ts';
import type { TakeDown, TombstoneRecord } from '../store.ts';
import type { ArticleIdentity, StoredArticle } from './article-identity.ts';
import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';
import { outletNames, tombstones } from './schema.ts';

/**
 * Finds the tombstones that an article meets: by externalId, by URL, or by the same text in the same
 * outlet; an outlet that isn't known on either side may be the same.
 */
export function tombstonesOf(
  db: Connection,
  identity: ArticleIdentity,
  outletName: string | null,
): { readonly articleId: string }[] {
  if (hasAny(db).get() === undefined) return [];
  const { externalId, urlKey, sha256 } = identity;
  const keys = outletKeys(db, identity.outletId, outletName);
  const sameText = eq(tombstones.sha256, sha256);
  const meets = [
    externalId === null ? undefined : eq(tombstones.externalId, externalId),
    urlKey === '' ? undefined : eq(tombstones.urlKey, urlKey),
    keys.length === 0 ? sameText : and(sameText, inArray(tombstones.outletKey, ['', ...keys])),
  ].filter((condition) => condition !== undefined);
  return db
    .select({ articleId: tombstones.articleId })
    .from(tombstones)
    .where(or(...meets))
    .orderBy(tombstones.removedAt, tombstones.articleId)
    .all();
}

const hasAny = onceFor(({ $client }) => $client.prepare('SELECT 1 FROM tombstones LIMIT 1'));

function outletKeys(db: Connection, outletId: string | null, name: string | null): string[] {
  const known =
    outletId === null
      ? []
      : db
          .select({ nameKey: outletNames.nameKey })
          .from(outletNames)
          .where(eq(outletNames.outletId, outletId))
          .all();
  const given = name === null || name.trim() === '' ? [] : [outletKeysOf(name).nameKey];
  return [...known.map(({ nameKey }) => nameKey), ...given];
}

/** Sets the tombstone of an article. */
export function setTombstone(
  db: Connection,
  { id, externalId, url, urlKey, sha256 }: StoredArticle,
  outletName: string | null,
  why: TakeDown,
): void {
  const outletKey = outletName === null ? '' : outletKeysOf(outletName).nameKey;
  db.insert(tombstones)
    .values({ articleId: id, externalId, url, urlKey, sha256, outletKey, ...why })
    .run();
}

/** Lifts tombstones: what they stood for may be taken in again. */
export function liftTombstones(db: Connection, stones: readonly { articleId: string }[]): void {
  for (const { articleId } of stones) {
    db.delete(tombstones).where(eq(tombstones.articleId, articleId)).run();
  }
}

/** Finds the tombstone of an article. */
export function findTombstone(db: Connection, articleId: string): TombstoneRecord | null {
  const row = db.select().from(tombstones).where(eq(tombstones.articleId, articleId)).get();
  if (!row) return null;
  const { externalId, url, reason, removedBy, removedAt } = row;
  return { id: articleId, externalId, url, reason, removedBy, removedAt };
}

/** Pins: appearances that a person gave to a speaker, wherever evidence would put them. */

import { and, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm';
import type { Connection } from '../connection.ts';
import { enterStored, type Unsettled } from '../profiles.ts';
import { appearances } from '../schema.ts';

/** Pins appearances to a speaker, or leaves them to evidence again where `to` is null. Gives what is to be settled. */
export function pin(db: Connection, ids: readonly string[], to: string | null): Unsettled[] {
  const { id, pinnedTo } = appearances;
  const isOther = to === null ? isNotNull(pinnedTo) : or(isNull(pinnedTo), ne(pinnedTo, to));
  const changed = db
    .update(appearances)
    .set({ pinnedTo: to })
    .where(and(inArray(id, [...ids]), isOther))
    .returning({ id })
    .all();
  return changed.map((row) => enterStored(db, row.id));
}

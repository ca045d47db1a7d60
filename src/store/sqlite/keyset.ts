/** Keyset pagination: a list goes on after the last row given, so rows added meanwhile shift nothing. */

import type { Slice } from '../store.ts';

/** Most rows that one call gives. */
const MOST_ROWS = 100;

/** Bounds a limit to 1–100. */
export function boundLimit(limit: number): number {
  return Math.max(1, Math.min(MOST_ROWS, Math.trunc(limit) || 1));
}

/** Makes a slice of up to `limit + 1` rows; the row too many says that there is more. */
export function asSlice<Row extends { readonly id: string }, Item>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => string,
  toItem: (row: Row) => Item,
): Slice<Item> {
  const given = rows.slice(0, boundLimit(limit));
  const last = given.at(-1);
  const next = last && rows.length > given.length ? { key: keyOf(last), id: last.id } : null;
  return { items: given.map(toItem), next };
}

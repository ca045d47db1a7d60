/** Lists as every service gives them: `{items, nextCursor}`, with cursors bound to the filters. */

import type { Slice, SliceRequest } from '../store/store.ts';
import { decodeCursor, encodeCursor } from './cursors.ts';

/** One page of a list; `nextCursor` asks for the next, null at the end. */
export interface ListView<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** Which page of a list is wanted. */
export interface PageRequest {
  /** 1–100. */
  readonly limit: number;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/**
 * Lists one page and shapes its items. A cursor holds for the list that `filters` name, and for the same filters.
 *
 * @throws ExpectedError `invalid_cursor`
 */
export async function listPage<Item, View>(
  filters: { readonly list: string; readonly [filter: string]: unknown },
  { limit, cursor }: PageRequest,
  list: (slice: SliceRequest) => Promise<Slice<Item>>,
  view: (item: Item) => View,
): Promise<ListView<View>> {
  const { items, next } = await list({ limit, after: decodeCursor(cursor, filters) });
  return {
    items: items.map(view),
    nextCursor: next === null ? null : encodeCursor(next, filters),
  };
}

/** Leaves out what isn't set: an absent filter narrows nothing. */
export function present<T extends object>(
  filter: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

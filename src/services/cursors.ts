/** Opaque cursors: where a list goes on, bound to the filters it was asked with. */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ExpectedError } from '../errors.ts';
import type { Position } from '../store/store.ts';

const Cursor = z.object({ key: z.string(), id: z.string(), filters: z.string() });

/** Writes a cursor for the page after `position` of the list that these filters gave. */
export function encodeCursor(position: Position, filters: object): string {
  const cursor = { key: position.key, id: position.id, filters: fingerprint(filters) };
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/**
 * Reads a cursor back; none means the beginning.
 *
 * @throws ExpectedError `invalid_cursor` when it isn't one of ours, or was given for other filters
 */
export function decodeCursor(cursor: string | undefined, filters: object): Position | null {
  if (cursor === undefined) return null;
  const decoded = Cursor.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!decoded.success) {
    throw new ExpectedError(
      'invalid_cursor',
      'The cursor is not one that this API gave: pass `nextCursor` on unchanged, or leave it out to begin again.',
    );
  }
  if (decoded.data.filters !== fingerprint(filters)) {
    throw new ExpectedError(
      'invalid_cursor',
      'The cursor was given for other filters: repeat the filters of the first page, or leave the cursor out to begin again.',
    );
  }
  return { key: decoded.data.key, id: decoded.data.id };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Not JSON is one more way of not being a cursor; the schema says so.
    return null;
  }
}

/** Tells filters apart; order of the keys and absent ones don't count. */
export function fingerprint(filters: object): string {
  const entries = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('base64url').slice(0, 16);
}

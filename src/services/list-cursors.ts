/** Cursors of ranked lists: they carry the ids of what is still to come, so that nothing that comes in moves it. */

import { createHash } from 'node:crypto';
import { ExpectedError } from '../errors.ts';
import { fingerprint } from './cursors.ts';

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/u;
const ID_BYTES = 16;
const MARK_BYTES = 12;
/** A ranked list is never longer. */
const MOST_IDS = 100;

/** Writes the cursor for the rest of a list that these filters gave; null when nothing is left. */
export function encodeRest(ids: readonly string[], filters: object): string | null {
  if (ids.length === 0) return null;
  const bytes = Buffer.from(ids.join('').replaceAll('-', ''), 'hex');
  return Buffer.concat([markOf(filters), bytes]).toString('base64url');
}

/**
 * Reads the ids back; null without a cursor.
 *
 * @throws ExpectedError `invalid_cursor` when it isn't one of ours, or was given for other filters
 */
export function decodeRest(cursor: string | undefined, filters: object): string[] | null {
  if (cursor === undefined) return null;
  const bytes = Buffer.from(cursor, 'base64url');
  const count = (bytes.length - MARK_BYTES) / ID_BYTES;
  const isWhole = Number.isInteger(count) && count >= 1 && count <= MOST_IDS;
  if (!isWhole || bytes.toString('base64url') !== cursor) {
    throw new ExpectedError(
      'invalid_cursor',
      'The cursor is not one that this API gave: pass `nextCursor` on unchanged, or leave it out to begin again.',
    );
  }
  if (!bytes.subarray(0, MARK_BYTES).equals(markOf(filters))) {
    throw new ExpectedError(
      'invalid_cursor',
      'The cursor was given for other filters: repeat the filters of the first page, or leave the cursor out to begin again.',
    );
  }
  return Array.from({ length: count }, (_, at) => {
    const start = MARK_BYTES + at * ID_BYTES;
    const hex = bytes.subarray(start, start + ID_BYTES).toString('hex');
    const parts = [
      hex.slice(0, 8),
      hex.slice(8, 12),
      hex.slice(12, 16),
      hex.slice(16, 20),
      hex.slice(20),
    ];
    return parts.join('-');
  }).filter((id) => UUID.test(id));
}

const markOf = (filters: object): Buffer =>
  createHash('sha256')
    .update(`rest ${fingerprint(filters)}`)
    .digest()
    .subarray(0, MARK_BYTES);

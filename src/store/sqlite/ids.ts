/** Ids: UUIDv7 (RFC 9562), so that their order is the order in which they were made. */

import { v7 } from 'uuid';

/** Gives a new id, greater than every id that this process made before. */
export function newId(): string {
  return v7();
}

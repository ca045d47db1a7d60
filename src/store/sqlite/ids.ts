/** Ids: UUIDv7 (RFC 9562), so that their order is the order in which they were made. */

import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const BYTES = 16;
/** Randomness for 512 ids: asking for it takes longer than making one. */
const pool = new Uint8Array(512 * BYTES);
let used = pool.length;

/** Where the last id stood: its millisecond, and its place in it. */
const last = { msecs: -Infinity, seq: 0 };

/** Gives a new id, greater than every id that this process made before. */
export function newId(): string {
  const random = nextBytes();
  const now = Date.now();
  if (now > last.msecs) {
    last.msecs = now;
    // Half of the 32 bits at most, so that as many ids follow.
    last.seq = new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 1;
  } else {
    last.seq++;
    if (last.seq > 0xffffffff) {
      last.msecs++;
      last.seq = 0;
    }
  }
  return v7({ random, msecs: last.msecs, seq: last.seq });
}

function nextBytes(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = pool.subarray(used, used + BYTES);
  used += BYTES;
  return bytes;
}

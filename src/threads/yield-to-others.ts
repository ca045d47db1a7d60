/** Lets a worker thread stand back: whoever waits for an answer gets the processor before it. */

import { setPriority } from 'node:os';

/** Of −20 to 19; half of the way to the least. */
const NICE = 10;

/**
 * Lowers the priority of the calling thread. Linux counts it per thread (setpriority(2), "C library/kernel
 * differences"); elsewhere it would slow the whole process, and nothing is done.
 */
export function yieldToOthers(): void {
  if (process.platform === 'linux') setPriority(NICE);
}

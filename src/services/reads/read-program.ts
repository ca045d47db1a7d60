/** What threads of the store run to answer reads: all of the way from the rows to the bytes and their tag. */

import type { Store } from '../../store/store.ts';
import { currentTime } from '../current-time.ts';
import { tagOf } from './entity-tag.ts';
import type { MadeBody } from './made-body.ts';
import { readOperations, readServices } from './read-operations.ts';
import { type ReadJob, readHere } from './reads.ts';

/** Gives what does the reads over the thread's store. */
export default function readProgram(store: Store): (job: unknown) => Promise<MadeBody> {
  const read = readHere(readOperations(readServices({ store, now: currentTime })));
  const encoder = new TextEncoder();
  return async (job) => {
    const { madeText, isLines, nextCursor } = await read(job as ReadJob);
    const bytes = typeof madeText === 'string' ? encoder.encode(madeText) : madeText;
    return { madeText: bytes, isLines, tag: tagOf(bytes), nextCursor };
  };
}

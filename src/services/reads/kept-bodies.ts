/** Bodies of answers, kept until anything is written: who asks the same again waits for no reading. */

import { LRUCache } from 'lru-cache';
import { tagOf } from './entity-tag.ts';
import { type MadeBody, sendable } from './made-body.ts';
import type { Reader, ReadJob } from './reads.ts';

/** What keeping takes. */
export interface KeepOptions {
  /** Differs after each write to what is read; null while that can't be told. */
  readonly version: () => Promise<string | null>;
  /** "Last week" is another one tomorrow: nothing is kept beyond the day, in UTC as questions are read. */
  readonly now: () => string;
  /** Of all bodies and questions together; the longest unused go first. 0 keeps none. */
  readonly mostBytes: number;
}

/** Larger ones would drive out too many others. */
const LARGEST_SHARE = 1 / 8;

/** Gives a reader that answers from what it kept, else as the other does. Errors aren't kept. */
export function keepBodies(read: Reader, { version, now, mostBytes }: KeepOptions): Reader {
  if (mostBytes === 0) return read;
  const bodies = new LRUCache<string, MadeBody>({
    maxSize: mostBytes,
    maxEntrySize: Math.ceil(mostBytes * LARGEST_SHARE),
    sizeCalculation: ({ madeText }, question) => 2 * (madeText.length + question.length) + OVERHEAD,
  });
  let keptOf: string | null = null;
  return async (job) => {
    const before = await version();
    if (before === null) return read(job);
    const state = `${before} ${now().slice(0, 'yyyy-mm-dd'.length)}`;
    if (state !== keptOf) {
      bodies.clear();
      keptOf = state;
    }
    const question = questionOf(job);
    const kept = bodies.get(question);
    if (kept) return kept;
    const made = ready(await read(job));
    // What was written meanwhile may be in it, or not.
    if (state === keptOf && (await version()) === before) bodies.set(question, made);
    return made;
  };
}

/** Of an entry besides its texts, roughly. */
const OVERHEAD = 500;

/** What isn't given stands in no JSON, and asks the same. */
const questionOf = ({ name, given, form }: ReadJob): string => JSON.stringify([name, form, given]);

/** As it is sent, with its tag, which each answer would make anew. */
function ready(body: MadeBody): MadeBody {
  const madeText = sendable(body.madeText);
  return { ...body, madeText, tag: body.tag ?? tagOf(madeText) };
}

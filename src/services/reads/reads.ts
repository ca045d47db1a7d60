/** Reads made into bodies: on this thread, or heavy ones where the data is, so that nothing but bytes comes back. */

import type { PageRequest } from '../lists.ts';
import { type BodyForm, type MadeBody, makeBody } from './made-body.ts';
import type { ReadName, ReadOperations } from './read-operations.ts';

/** One read, as plain data. */
export interface ReadJob {
  readonly name: ReadName;
  readonly given: readonly unknown[];
  readonly form: BodyForm;
}

/** Does a read. @throws ExpectedError as the operation; in a thread also `server_busy`, `read_too_costly`, `store_failed` */
export type Reader = (job: ReadJob) => Promise<MadeBody>;

/** Has another thread do a read. */
export type Apart = (job: ReadJob) => Promise<unknown>;

/** Reads on the thread that asks. */
export function readHere(operations: ReadOperations): Reader {
  const all = operations as Readonly<
    Record<ReadName, (...given: readonly unknown[]) => Promise<unknown>>
  >;
  return async ({ name, given, form }) => makeBody(await all[name](...given), form);
}

/** A few steps in an index and one short record: done before another thread would have been woken. */
const LIGHT: ReadonlySet<ReadName> = new Set(['getQuote', 'getOutlet']);
/** Lists that take a few steps for each entry, as long as nothing narrows or orders them. */
const LISTS: ReadonlySet<ReadName> = new Set(['listQuotes', 'listArticles']);
/** One or two milliseconds. */
const SHORT_PAGE = 64;

/** Sends all but light reads to another thread; what does those here asks a store of this thread. */
export function readApart(apart: Apart, here: Reader): Reader {
  return (job) => (isLight(job) ? here(job) : (apart(job) as Promise<MadeBody>));
}

function isLight({ name, given }: ReadJob): boolean {
  if (!LISTS.has(name)) return LIGHT.has(name);
  const [query, page] = given as [query: object, page: PageRequest];
  return page.limit <= SHORT_PAGE && Object.values(query).every(isAbsent);
}

const isAbsent = (value: unknown): boolean => value === undefined;

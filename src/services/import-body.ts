/** The body of an import: NDJSON or a feed, as documents with their places; what was acknowledged before is passed over. */

import { createHash } from 'node:crypto';
import { ExpectedError } from '../errors.ts';
import type { ImportRecord } from '../store/store.ts';
import type { BulkDocument } from './bulk-document.ts';
import { decodeDocument } from './decode-document.ts';
import type { DocumentInput } from './document-input.ts';
import type { Extractor } from './extractor.ts';
import { readLines } from './lines.ts';

/** A body as it comes. */
export interface ImportBody {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly format: 'ndjson' | 'feed';
  /** Of one line, or of a whole feed. */
  readonly maxPageBytes: number;
}

/** Where a document stood in the body. */
export interface ImportPlace {
  /** From 1. */
  readonly line: number;
  /** Of the body up to here. */
  readonly bytes: number;
  /** SHA-256 over the lines up to here. */
  readonly linesSha256: () => string;
}

/** What the import acknowledged before. */
type Acknowledged = Pick<ImportRecord, 'lines' | 'linesSha256'>;

/**
 * Reads the documents that aren't acknowledged yet.
 * @throws ExpectedError `import_mismatch` where the lines before them are not those that were
 * acknowledged, `import_interrupted` when `signal` fires or the sender goes away
 */
export async function* readImportBody(
  { chunks, format, maxPageBytes }: ImportBody,
  acknowledged: Acknowledged,
  extractor: Extractor,
  signal: AbortSignal,
): AsyncGenerator<BulkDocument<ImportPlace>> {
  const hash = createHash('sha256');
  const counted = countedUntil(chunks, signal);
  let last = 0;
  const entries =
    format === 'feed'
      ? feedEntries(counted.chunks, maxPageBytes, extractor)
      : readLines(counted.chunks, maxPageBytes);
  for await (const { number, bytes, isTooLong } of entries) {
    hash.update(bytes).update('\n');
    last = number;
    if (number < acknowledged.lines) continue;
    const upToHere = hash.copy();
    if (number === acknowledged.lines) {
      if (upToHere.digest('hex') !== acknowledged.linesSha256) throw mismatch();
      continue;
    }
    const read = isTooLong
      ? { document: null, id: null, error: tooLong(maxPageBytes) }
      : decodeDocument(bytes);
    const digest = once(() => upToHere.digest('hex'));
    yield {
      place: { line: number, bytes: counted.bytes(), linesSha256: digest },
      externalId: claimedId(read.id),
      read,
    };
  }
  if (last < acknowledged.lines) throw mismatch();
}

interface Entry {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly isTooLong: boolean;
}

/** An id as it was given, also where it isn't the string that it should be. */
const claimedId = (id: unknown): string | null =>
  typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, MOST_ID_CHARACTERS) : null;

const MOST_ID_CHARACTERS = 500;

/** A feed is small: it is read whole, and its items are lines like those of NDJSON. */
async function* feedEntries(
  chunks: AsyncIterable<Uint8Array>,
  maxPageBytes: number,
  extractor: Extractor,
): AsyncGenerator<Entry> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxPageBytes) throw tooLong(maxPageBytes);
    parts.push(chunk);
  }
  const text = new TextDecoder().decode(Buffer.concat(parts));
  const { items } = await extractor.readFeed(text, 'bulk');
  for (const [index, item] of items.entries()) {
    yield { number: index + 1, bytes: encode(item), isTooLong: false };
  }
}

const encode = (document: DocumentInput): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(document));

/** A sender that says nothing for so long is gone. */
const IDLE_MS = 60_000;

/** The chunks, counted, until the signal fires. */
function countedUntil(chunks: AsyncIterable<Uint8Array>, signal: AbortSignal) {
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    const iterator = chunks[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await orInterrupted(iterator.next(), signal);
        if (next.done) return;
        bytes += next.value.length;
        yield next.value;
      }
    } finally {
      // Not awaited: a stream that hangs would keep its end from coming.
      void iterator.return?.().catch(() => undefined);
    }
  }
  return { chunks: counted(), bytes: () => bytes };
}

async function orInterrupted<Value>(next: Promise<Value>, signal: AbortSignal): Promise<Value> {
  let stop: () => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => {
      reject(interrupted());
    };
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    timer = setTimeout(stop, IDLE_MS);
  });
  try {
    return await Promise.race([next, stopped]);
  } catch (cause) {
    throw cause instanceof ExpectedError ? cause : interrupted(cause);
  } finally {
    signal.removeEventListener('abort', stop);
    clearTimeout(timer);
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

const interrupted = (cause?: unknown): ExpectedError =>
  new ExpectedError(
    'import_interrupted',
    'The body ended before its end, or the server was stopped; what was acknowledged is stored. Send the same body again with the same importId: it goes on where it was.',
    { cause },
  );

const mismatch = (): ExpectedError =>
  new ExpectedError(
    'import_mismatch',
    'The body does not begin with the lines that this import has acknowledged: send the same body again, or leave out importId to begin another import.',
  );

const tooLong = (maxPageBytes: number): ExpectedError =>
  new ExpectedError(
    'page_too_large',
    `It has more than ${maxPageBytes} bytes: split it into its pages, or raise ONRECORD_MAX_PAGE_BYTES.`,
  );

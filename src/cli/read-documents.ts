/** The documents of a source: a page of text or HTML, a feed, one JSON document, or NDJSON with one on each line. */

import { ExpectedError } from '../errors.ts';
import { type DecodedDocument, decodeDocument } from '../services/decode-document.ts';
import type { Extractor } from '../services/extractor.ts';
import { MOST_LINE_BYTES, readLines } from '../services/lines.ts';
import { decodePage } from './decode-page.ts';
import type { Source } from './find-sources.ts';

/** A document to ingest, or why it can't be read. */
export interface ReadDocument {
  /** Where it stood: the source, with the line for NDJSON. */
  readonly label: string;
  readonly decoded: DecodedDocument;
  /** The page byte for byte, where the source is the page itself. */
  readonly body: Uint8Array | undefined;
  /** What the person should know about the reading. */
  readonly warning: string | null;
}

type SourceKind = 'text' | 'html' | 'json' | 'ndjson' | 'feed';

/** So much of the beginning decides what it is. */
const HEAD_BYTES = 4096;

/** Reads the documents one after the other; NDJSON in constant memory, pages whole. */
export async function* readDocuments(
  source: Source,
  extractor: Extractor,
): AsyncGenerator<ReadDocument> {
  const { head, chunks } = await peek(source.open());
  const kind = kindOf(head, source.extension);
  if (kind === 'ndjson') yield* readNdjson(source, chunks);
  else if (kind === 'feed') yield* readFeed(source, chunks, extractor);
  else yield await readWhole(source, chunks, kind);
}

/** The name decides where it says so, else the content: a saved page may be called anything. */
function kindOf(head: string, extension: string): SourceKind {
  const start = head.trimStart().toLowerCase();
  if (extension === '.ndjson' || extension === '.jsonl') return 'ndjson';
  if (/^\{[^{}]*"version"\s*:\s*"https?:\/\/jsonfeed\.org\//u.test(start)) return 'feed';
  if (extension === '.json') return 'json';
  if (start.includes('<html') || start.startsWith('<!doctype html')) return 'html';
  if (/^(?:<[?!][^>]*>\s*)*<(?:rss|feed|rdf:rdf)\b/u.test(start)) return 'feed';
  if (['.html', '.htm', '.xhtml'].includes(extension)) return 'html';
  if (/^<(?:!--|[a-z][a-z\d]*[\s/>])/u.test(start)) return 'html';
  // An indented JSON document has its opening brace alone on the first line.
  if (/^\{\s*\n/u.test(start)) return 'json';
  return /^\{\s*"/u.test(start) ? 'ndjson' : 'text';
}

async function* readNdjson(
  { label }: Source,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<ReadDocument> {
  for await (const { number, bytes, isTooLong } of readLines(chunks)) {
    const decoded = isTooLong ? failed(tooLarge()) : decodeDocument(bytes);
    yield { label: `${label}:${number}`, decoded, body: undefined, warning: null };
  }
}

/** Each item as a document; a feed that can't be read is one that failed. */
async function* readFeed(
  { label }: Source,
  chunks: AsyncIterable<Uint8Array>,
  extractor: Extractor,
): AsyncGenerator<ReadDocument> {
  const unread = { label, body: undefined, warning: null };
  const bytes = await collect(chunks);
  if (bytes === null) {
    yield { ...unread, decoded: failed(tooLarge()) };
    return;
  }
  try {
    const { items } = await extractor.readFeed(decodePage(bytes).text, 'bulk');
    for (const [index, document] of items.entries()) {
      const decoded = { document, id: document.id ?? null, error: null };
      yield { ...unread, label: `${label}:${index + 1}`, decoded };
    }
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    yield { ...unread, decoded: failed(error) };
  }
}

async function readWhole(
  { label }: Source,
  chunks: AsyncIterable<Uint8Array>,
  kind: SourceKind,
): Promise<ReadDocument> {
  const bytes = await collect(chunks);
  const unread = { label, body: undefined, warning: null };
  if (bytes === null) return { ...unread, decoded: failed(tooLarge()) };
  if (kind === 'json') return { ...unread, decoded: decodeDocument(bytes) };
  const { text, warnings, isText } = decodePage(bytes);
  if (!isText) return { ...unread, decoded: failed(noText()) };
  const page = kind === 'html' ? { html: text } : { text };
  return {
    label,
    decoded: { document: page, id: null, error: null },
    body: bytes,
    warning: warnings.length > 0 ? warnings.join('; ') : null,
  };
}

/** Reads the beginning, and gives it together with all chunks including those it was read from. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: string; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  }
  const head = new TextDecoder().decode(Buffer.concat(first).subarray(0, HEAD_BYTES));
  return { head, chunks: all() };
}

/** Null where there is more than one page may have. */
async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MOST_LINE_BYTES) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

const failed = (error: ExpectedError): DecodedDocument => ({ document: null, id: null, error });

const noText = (): ExpectedError =>
  new ExpectedError(
    'page_unreadable',
    'this is not text but a picture, PDF, archive or the like: save the page as text or HTML',
  );

const tooLarge = (): ExpectedError =>
  new ExpectedError(
    'page_too_large',
    `it has more than ${MOST_LINE_BYTES} bytes: split it into its pages`,
  );

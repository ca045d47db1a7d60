/** The documents of all that `ingest` was pointed at, one after the other; what can't be read is among them. */

import { ExpectedError } from '../errors.ts';
import type { BulkDocument } from '../services/bulk-document.ts';
import type { Extractor } from '../services/extractor.ts';
import { EXTENSIONS, findSources, type Source } from './find-sources.ts';
import { type ReadDocument, readDocuments } from './read-documents.ts';
import { printable, say } from './talk.ts';

/** Where a document stood. */
export interface IngestPlace {
  /** Which of the arguments it came by. */
  readonly argument: number;
  readonly label: string;
  /** Of all sources, up to here: how far the reading is. */
  readonly bytes: number;
}

interface Reading {
  readonly extractor: Extractor;
  /** Wins over the time of the file. */
  readonly retrievedAt: string | null;
  readonly onSource: (argument: number) => void;
}

/** Reads them as they are asked for. */
export async function* documentsOf(
  paths: readonly string[],
  reading: Reading,
): AsyncGenerator<BulkDocument<IngestPlace>> {
  let bytes = 0;
  const count = (length: number): void => {
    bytes += length;
  };
  for (const [argument, path] of paths.entries()) {
    const place = (label: string): IngestPlace => ({ argument, label, bytes });
    let sources = 0;
    try {
      for await (const source of findSources(path)) {
        sources++;
        reading.onSource(argument);
        yield* fromSource(counted(source, count), reading, place);
      }
      if (sources === 0) throw nothingToRead();
    } catch (error) {
      yield unreadable(place(path), error);
    }
  }
}

async function* fromSource(
  source: Source,
  { extractor, retrievedAt }: Reading,
  place: (label: string) => IngestPlace,
): AsyncGenerator<BulkDocument<IngestPlace>> {
  try {
    for await (const read of readDocuments(source, extractor)) {
      if (read.warning !== null) say(`${printable(read.label)}: ${read.warning}`);
      yield toBulk(read, place(read.label), retrievedAt ?? source.changedAt);
    }
  } catch (error) {
    yield unreadable(place(source.label), error);
  }
}

/** What the document says of itself wins over what the command line or the file says. */
function toBulk(
  { decoded, body, warning }: ReadDocument,
  place: IngestPlace,
  time: string | null,
): BulkDocument<IngestPlace> {
  if (decoded.error !== null) {
    const externalId = typeof decoded.id === 'string' ? decoded.id : null;
    return { place, externalId, read: { document: null, error: decoded.error } };
  }
  const { document, id } = decoded;
  const known = { ...document, retrievedAt: document.retrievedAt ?? time };
  const warnings = warning === null ? [] : [warning];
  return { place, externalId: id, body, warnings, read: { document: known, error: null } };
}

/** A file that can't be read: no rights, a directory gone meanwhile. Whatever else is thrown is a fault of ours. */
function unreadable(place: IngestPlace, error: unknown): BulkDocument<IngestPlace> {
  const expected =
    error instanceof ExpectedError
      ? error
      : error instanceof Error && 'syscall' in error
        ? new ExpectedError('page_unreadable', `cannot be read: ${error.message}`)
        : null;
  if (expected === null) throw error;
  return { place, externalId: null, read: { document: null, error: expected } };
}

function counted(source: Source, count: (length: number) => void): Source {
  async function* open(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.open()) {
      count(chunk.length);
      yield chunk;
    }
  }
  return { ...source, open };
}

/** Only a directory can be without sources. */
const nothingToRead = (): ExpectedError =>
  new ExpectedError(
    'page_unreadable',
    `holds no file that ends in ${[...EXTENSIONS].join(', ')}: name files one by one to have them read whatever they are called`,
  );

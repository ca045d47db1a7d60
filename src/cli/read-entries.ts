/** Entries of an authority file, one by one: NDJSON with an object on each line, or CSV with a header. */

import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { ExpectedError } from '../errors.ts';
import { readLines } from '../services/lines.ts';
import { readJson } from '../services/read-json.ts';

/** An entry that nobody has checked, or why its line can't be read. */
export interface ReadEntry {
  /** From 1. */
  readonly line: number;
  readonly entry: unknown;
  readonly error: ExpectedError | null;
}

/** Columns of a CSV file; aliases are separated by "|". */
const CSV_COLUMNS = ['name', 'aliases', 'wikidata', 'id', 'description', 'kind'] as const;
const MOST_RECORD_CHARACTERS = 100_000;

/** Reads NDJSON in constant memory. */
export async function* readNdjsonEntries(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<ReadEntry> {
  for await (const { number, bytes, isTooLong } of readLines(chunks)) {
    if (isTooLong) yield failed(number, 'the line is too long');
    else yield readEntry(number, bytes);
  }
}

function readEntry(line: number, bytes: Uint8Array): ReadEntry {
  try {
    return { line, entry: readJson(bytes, 'The line'), error: null };
  } catch (error) {
    if (error instanceof ExpectedError) return { line, entry: null, error };
    throw error;
  }
}

/**
 * Reads CSV (RFC 4180) in constant memory; unknown columns are refused, so that a misspelt one isn't lost.
 * @throws ExpectedError `invalid_request` where the file breaks off or the header lacks `name`
 */
export async function* readCsvEntries(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<ReadEntry> {
  const rows = Readable.from(chunks).pipe(
    parse({
      bom: true,
      columns: checkHeader,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: MOST_RECORD_CHARACTERS,
    }),
  ) as AsyncIterable<{ info: { lines: number }; record: Record<string, string> }>;
  try {
    for await (const { info, record } of rows)
      yield { line: info.lines, entry: toEntry(record), error: null };
  } catch (cause) {
    if (cause instanceof ExpectedError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ExpectedError('invalid_request', `The CSV can't be read from there on: ${reason}.`, {
      cause,
    });
  }
}

function checkHeader(header: string[]): string[] {
  const columns = header.map((column) => column.trim().toLowerCase());
  const unknown = columns.filter((column) => !(CSV_COLUMNS as readonly string[]).includes(column));
  if (columns.includes('name') && unknown.length === 0) return columns;
  throw new ExpectedError(
    'invalid_request',
    `The first line must name the columns, "name" and any of ${CSV_COLUMNS.slice(1).join(', ')}` +
      (unknown.length > 0 ? `; not known: ${unknown.join(', ')}.` : '.'),
  );
}

function toEntry({ aliases, ...rest }: Record<string, string>): unknown {
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
  const names = (aliases ?? '').split('|').map((alias) => alias.trim());
  return { ...given, aliases: names.filter((alias) => alias !== '') };
}

const failed = (line: number, reason: string): ReadEntry => ({
  ...{ line, entry: null },
  error: new ExpectedError('invalid_request', reason),
});

/** `onrecord ingest`: pages and documents into the store. */

import { Command, InvalidArgumentError } from 'commander';
import { compose } from '../compose.ts';
import { readSettings } from '../config.ts';
import { ExpectedError } from '../errors.ts';
import type { ArticleService, IngestView } from '../services/articles.ts';
import { isDate, isDateTime } from '../services/moments.ts';
import { EXTENSIONS, findSources, type Source } from './find-sources.ts';
import { type IngestTally, newTally, reportProgress, reportTally } from './ingest-tally.ts';
import { type ReadDocument, readDocuments } from './read-documents.ts';
import { printable, say } from './talk.ts';

/** Makes the command. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('store pages of text or HTML, and JSON or NDJSON documents as for "extract"')
    .argument('<path...>', 'files, directories, or - for stdin')
    .option('--db <file>', 'the SQLite file (ONRECORD_DB; default onrecord.db)')
    .option(
      '--retrieved-at <time>',
      'when the pages were fetched, ISO 8601 (default: the file’s time of change)',
      readTime,
    )
    .option('--restore', 'take in again what was taken down (DELETE /v1/articles/{id})')
    .action(run);
}

interface IngestOptions {
  readonly db?: string;
  readonly retrievedAt?: string;
  readonly restore?: boolean;
}

/** What can't be read is reported and passed over; the exit code then is 1. */
async function run(paths: readonly string[], { db, ...how }: IngestOptions): Promise<void> {
  const { services, close } = await compose(readSettings({ db }));
  const total = newTally();
  try {
    for (const path of paths) {
      try {
        const before = total.sources;
        for await (const source of findSources(path)) {
          await ingestSource(source, services.articles, how, total);
        }
        if (total.sources === before) throw nothingToRead();
      } catch (error) {
        reportFailure(path, error, total);
      }
    }
  } finally {
    await close();
  }
  if (total.sources > 1) reportTally(`${total.sources} sources`, total);
  if (total.failed > 0) process.exitCode = 1;
}

/** Only a directory can be without sources. */
const nothingToRead = (): ExpectedError =>
  new ExpectedError(
    'page_unreadable',
    `holds no file that ends in ${[...EXTENSIONS].join(', ')}: name files one by one to have them read whatever they are called`,
  );

async function ingestSource(
  source: Source,
  articles: ArticleService,
  { retrievedAt, restore }: IngestOptions,
  total: IngestTally,
): Promise<void> {
  const tally = newTally();
  try {
    for await (const read of readDocuments(source)) {
      if (read.warning !== null) say(`${printable(read.label)}: ${read.warning}`);
      try {
        const time = retrievedAt ?? source.changedAt;
        tally.add(await ingestDocument(read, articles, time, restore));
      } catch (error) {
        reportFailure(read.label, error, tally);
      }
      reportProgress(source.label, tally);
    }
  } catch (error) {
    reportFailure(source.label, error, tally);
  }
  reportTally(printable(source.label), tally);
  total.addAll(tally);
}

/** What the document says of itself wins over what the command line or the file says. */
async function ingestDocument(
  { decoded, body }: ReadDocument,
  articles: ArticleService,
  time: string | null,
  restore: boolean | undefined,
): Promise<IngestView> {
  if (decoded.error !== null) throw decoded.error;
  const { document } = decoded;
  return articles.ingest(
    { ...document, retrievedAt: document.retrievedAt ?? time },
    { body, restore },
  );
}

/** Passes over what is wrong with one document; a database that fails would fail for all. */
function reportFailure(label: string, error: unknown, tally: IngestTally): void {
  const message = failureOf(error);
  if (message === null) throw error;
  tally.failed++;
  say(`${printable(label)}: ${printable(message)}`);
}

function failureOf(error: unknown): string | null {
  if (error instanceof ExpectedError) {
    return error.code.startsWith('database_') ? null : `${error.message} (${error.code})`;
  }
  if (!(error instanceof Error)) return null;
  // A file that can't be read: no rights, a directory gone meanwhile.
  if ('syscall' in error) return `cannot be read: ${error.message}`;
  // A fault of ours in one document must not end the run.
  const isFault = error instanceof RangeError || error instanceof TypeError;
  return isFault ? `could not be worked on, please report it: ${error.message}` : null;
}

function readTime(text: string): string {
  if (isDateTime(text) || (text.length === 10 && isDate(text))) return text;
  throw new InvalidArgumentError('It must be an ISO 8601 time such as 2025-08-14T06:00:00Z.');
}

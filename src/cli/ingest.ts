/** `onrecord ingest`: pages, feeds and documents into the store. */

import { Command, InvalidArgumentError } from 'commander';
import { compose } from '../compose.ts';
import { readSettings } from '../config.ts';
import { isDate, isDateTime } from '../services/moments.ts';
import { documentsOf } from './ingest-documents.ts';
import { reportFailure, reportOutcome } from './ingest-outcome.ts';
import { showProgress } from './ingest-progress.ts';
import { type IngestTally, newTally, reportTally } from './ingest-tally.ts';
import { printable } from './talk.ts';

/** Makes the command. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description(
      'store pages of text or HTML, feeds, and JSON or NDJSON documents as for "extract"',
    )
    .argument('<path...>', 'files, directories, patterns such as "pages/**/*.html", or - for stdin')
    .option('--db <file>', 'the SQLite file (ONRECORD_DB; default onrecord.db)')
    .option(
      '--retrieved-at <time>',
      'when the pages were fetched, ISO 8601 (default: the file’s time of change)',
      readTime,
    )
    .option('--restore', 'take in again what was taken down (DELETE /v1/articles/{id})')
    .option('--json', 'print what became of each document as a line of JSON')
    .addHelpText(
      'after',
      '\nWhat can’t be read is reported and passed over; the exit code then is 1. Stopped anywhere and' +
        '\nrun again it goes on where it was: what is stored already is not worked on again.',
    )
    .action(run);
}

interface IngestOptions {
  readonly db?: string;
  readonly retrievedAt?: string;
  readonly restore?: boolean;
  readonly json?: boolean;
}

/** What can't be read is reported and passed over; the exit code then is 1. */
async function run(
  paths: readonly string[],
  { db, retrievedAt, restore = false, json = false }: IngestOptions,
): Promise<void> {
  const { services, close } = await compose(readSettings({ db }), { as: 'import' });
  const tallies = paths.map(() => newTally());
  const total = newTally();
  const progress = await showProgress(paths);
  try {
    const documents = documentsOf(paths, {
      extractor: services.extractor,
      retrievedAt: retrievedAt ?? null,
      onSource: (argument) => {
        tallies[argument]?.addSource();
      },
    });
    for await (const group of services.ingestAll(documents, { restore })) {
      for (const outcome of group) {
        tallies[outcome.place.argument]?.add(outcome);
        total.add(outcome);
        progress.clear();
        if (outcome.error) reportFailure(outcome.place.label, outcome.error);
        if (json) await reportOutcome(outcome);
      }
      progress.show(total, group.at(-1)?.place.bytes ?? 0);
    }
  } finally {
    progress.clear();
    await close();
  }
  report(paths, tallies, total);
}

function report(
  paths: readonly string[],
  tallies: readonly IngestTally[],
  total: IngestTally,
): void {
  for (const [index, path] of paths.entries()) {
    const tally = tallies[index];
    if (tally) reportTally(printable(path === '-' ? 'stdin' : path), tally);
    total.sources += tally?.sources ?? 0;
  }
  if (paths.length > 1) reportTally('in all', total);
  if (total.failed > 0) process.exitCode = 1;
}

function readTime(text: string): string {
  if (isDateTime(text) || (text.length === 10 && isDate(text))) return text;
  throw new InvalidArgumentError('It must be an ISO 8601 time such as 2025-08-14T06:00:00Z.');
}

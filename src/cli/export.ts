/** `onrecord export`: stored quotes as a file in a format for spreadsheets, citation managers or programs. */

import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { compose } from '../compose.ts';
import { readSettings } from '../config.ts';
import { ExpectedError } from '../errors.ts';
import { EXPORT_FORMATS, type ExportFormatName } from '../services/exports/formats.ts';
import { QUOTE_SORTS, type QuoteQuery } from '../services/quotes.ts';
import { requireDatabase } from './require-database.ts';
import { writeOut } from './talk.ts';

const TYPES = ['direct', 'mixed', 'indirect'] as const;
const SPEECH_ACTS = [
  'statement',
  'denial',
  'refusal',
  'negation',
  'hypothetical',
  'question',
] as const;

/** Makes the command. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write stored quotes to stdout or a file, all of them or those that filters leave')
    .option('--db <file>', 'the SQLite file (ONRECORD_DB; default onrecord.db)')
    .addOption(
      new Option('--format <name>', 'what to write').choices(EXPORT_FORMATS).default('ndjson'),
    )
    .option('-o, --output <file>', 'where to; stdout by default')
    .option('--speaker <name>', 'an id, or a name in any spelling')
    .option('--q <words>', 'words, or "a phrase", that quote, context or headline must have')
    .option('--topic <words>', 'the same, but words for the same matter may stand in')
    .option('--outlet <name>', 'an id or name')
    .option('--article <id>', 'an article’s id')
    .option('--venue <words>', 'to whom or through what it was said')
    .addOption(new Option('--type <name>', 'only such quotes').choices(TYPES))
    .addOption(new Option('--speech-act <name>', 'only such quotes').choices(SPEECH_ACTS))
    .option('--from <date>', 'published then or later')
    .option('--to <date>', 'published before')
    .option('--said-from <date>', 'said then or later')
    .option('--said-to <date>', 'said before')
    .option('--min-confidence <number>', 'the least confidence, 0–1', readConfidence)
    .addOption(new Option('--sort <order>', 'the order').choices(QUOTE_SORTS))
    .action(run);
}

interface ExportOptions extends Omit<QuoteQuery, 'facets'> {
  readonly db?: string;
  readonly format: ExportFormatName;
  readonly output?: string;
}

async function run({ db, format, output, ...query }: ExportOptions): Promise<void> {
  const settings = readSettings({ db });
  requireDatabase(settings.db);
  const { services, close } = await compose(settings);
  try {
    const { pieces } = await services.exports.open(query, format);
    if (output === undefined) for await (const piece of pieces) await writeOut(piece);
    else await writeTo(output, pieces);
  } finally {
    await close();
  }
}

async function writeTo(file: string, pieces: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), createWriteStream(file));
  } catch (cause) {
    if (cause instanceof ExpectedError) throw cause;
    throw new ExpectedError(
      'invalid_request',
      `${file} can't be written (${cause instanceof Error ? cause.message : String(cause)}). Name another with --output.`,
      { cause },
    );
  }
}

function readConfidence(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('It must be a number, 0–1.');
}

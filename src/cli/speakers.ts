/** `onrecord speakers`: who is quoted, and authority files that say who they are. */

import { Command, InvalidArgumentError, Option } from 'commander';
import { compose } from '../compose.ts';
import { readSettings } from '../config.ts';
import type { Services } from '../services/services.ts';
import { importSpeakers } from './import-speakers.ts';
import { printSpeaker, printSpeakers } from './print-speaker.ts';
import { requireDatabase } from './require-database.ts';
import { writeOut } from './talk.ts';

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/iu;

/** Makes the command with its parts. */
export function speakersCommand(): Command {
  const speakers = new Command('speakers').description(
    'list and show speakers, and import authority files that say who they are',
  );
  speakers.addCommand(
    withDatabase(new Command('list'))
      .description('list who is quoted, by name')
      .argument('[name]', 'part of a name, in any spelling')
      .option('--limit <number>', 'how many at most, 1–10000', readLimit, 50)
      .option('--json', 'print one speaker a line, as GET /v1/speakers gives them')
      .action(list),
  );
  speakers.addCommand(
    withDatabase(new Command('show'))
      .description('show a speaker: names, roles over time, who may be the same')
      .argument('<id or name>', 'the id, or the name in any spelling')
      .option('--json', 'print what GET /v1/speakers/{id} returns')
      .action(show),
  );
  speakers.addCommand(
    withDatabase(new Command('import'))
      .description(
        'enter an authority file: NDJSON or CSV with name, aliases (in CSV separated by "|"), wikidata, id, description, kind',
      )
      .argument('<file>', 'the file, or - for stdin')
      .addOption(
        new Option('--format <format>', 'what it is (default: by its name, else NDJSON)').choices([
          'ndjson',
          'csv',
        ]),
      )
      .action(importFile),
  );
  return speakers;
}

const withDatabase = (command: Command): Command =>
  command.option('--db <file>', 'the SQLite file (ONRECORD_DB; default onrecord.db)');

interface ReadOptions {
  readonly db?: string;
  readonly json?: true;
}

async function list(
  name: string | undefined,
  { db, json, limit }: ReadOptions & { readonly limit: number },
): Promise<void> {
  await withServices(db, async ({ speakers }) => {
    let left = limit;
    let cursor: string | undefined;
    do {
      const page = await speakers.list({ q: name }, { limit: Math.min(100, left), cursor });
      await writeOut(
        json
          ? page.items.map((item) => `${JSON.stringify(item)}\n`).join('')
          : printSpeakers(page.items),
      );
      left -= page.items.length;
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined && left > 0);
  });
}

async function show(idOrName: string, { db, json }: ReadOptions): Promise<void> {
  await withServices(db, async ({ speakers }) => {
    const ids = UUID.test(idOrName) ? [idOrName] : await speakers.findByName(idOrName);
    for (const id of ids) {
      const speaker = await speakers.get(id);
      await writeOut(json ? `${JSON.stringify(speaker, null, 2)}\n` : printSpeaker(speaker));
    }
  });
}

async function importFile(
  file: string,
  { db, format }: { readonly db?: string; readonly format?: 'ndjson' | 'csv' },
): Promise<void> {
  const { services, close } = await compose(readSettings({ db }));
  try {
    if ((await importSpeakers(file, format, services.speakers)) > 0) process.exitCode = 1;
  } finally {
    await close();
  }
}

/** Reading makes no database. */
async function withServices(
  db: string | undefined,
  work: (services: Services) => Promise<void>,
): Promise<void> {
  const settings = readSettings({ db });
  requireDatabase(settings.db);
  const { services, close } = await compose(settings);
  try {
    await work(services);
  } finally {
    await close();
  }
}

function readLimit(text: string): number {
  const limit = /^\d{1,5}$/u.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= 10_000) return limit;
  throw new InvalidArgumentError('It must be a whole number, 1–10000.');
}

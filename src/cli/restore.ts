/** `onrecord restore FILE`: a backup takes the place of the database. */

import { Command } from 'commander';
import { restore } from '../compose.ts';
import { readSettings } from '../config.ts';
import { say } from './talk.ts';

/** Makes the command. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description(
      'check a backup and put it where the database belongs; a database that is there is kept beside it',
    )
    .argument('<file>', 'what "backup" wrote')
    .option('--db <file>', 'the SQLite file (ONRECORD_DB; default onrecord.db)')
    .option('--force', 'also where a database is there already')
    .action(run);
}

function run(source: string, { db, force = false }: { db?: string; force?: boolean }): void {
  const settings = readSettings({ db });
  const { keptAs } = restore(settings, source, { replace: force });
  say(`${settings.db}: restored from ${source}`);
  if (keptAs !== null) say(`what stood there before is ${keptAs}; remove it when all is well`);
}

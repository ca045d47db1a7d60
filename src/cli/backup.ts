/** `onrecord backup FILE`: a copy of the database, made while it is in use. */

import { Command } from 'commander';
import { backup } from '../compose.ts';
import { readSettings } from '../config.ts';
import { overwrittenLine } from './overwritten-line.ts';
import { say } from './talk.ts';

/** Makes the command. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('copy the database, as it is at this moment, to a file; servers go on using it')
    .argument('<file>', 'where to; written whole or not at all')
    .option('--db <file>', 'the SQLite file (ONRECORD_DB; default onrecord.db)')
    .option('--force', 'write over a file that is there')
    .action(run);
}

async function run(
  target: string,
  { db, force = false }: { db?: string; force?: boolean },
): Promise<void> {
  const settings = readSettings({ db });
  const line = overwrittenLine();
  try {
    const { bytes } = await backup(settings, target, {
      replace: force,
      onProgress: ({ donePages, totalPages }) => {
        line.show(() => `copied ${Math.floor((donePages / totalPages) * 100)} %`);
      },
    });
    line.clear();
    say(`${settings.db}: copied to ${target} (${bytes.toLocaleString('en')} bytes), and checked`);
  } finally {
    line.clear();
  }
}

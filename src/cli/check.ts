/** `onrecord check`: whether the database is whole. */

import { Command } from 'commander';
import { check } from '../compose.ts';
import { readSettings } from '../config.ts';
import { printable, say, writeOut } from './talk.ts';

/** More are counted, not printed. */
const MOST_PRINTED = 200;

/** Makes the command. */
export function checkCommand(): Command {
  return new Command('check')
    .description(
      'check the database: SQLite’s own check, foreign keys, texts against hashes, quotes against texts, the full-text index against quotes; exit code 1 with a list of what is wrong',
    )
    .option('--db <file>', 'the SQLite file (ONRECORD_DB; default onrecord.db)')
    .action(run);
}

async function run(flags: { db?: string }): Promise<void> {
  const settings = readSettings(flags);
  let faults = 0;
  for (const { check: name, where, message } of check(settings)) {
    if (++faults <= MOST_PRINTED)
      await writeOut(`${name}: ${printable(where)}: ${printable(message)}\n`);
  }
  if (faults === 0) {
    say(`${settings.db}: no faults found`);
    return;
  }
  const more = faults > MOST_PRINTED ? `, of which the first ${MOST_PRINTED} are listed` : '';
  say(
    `${settings.db}: ${faults} ${faults === 1 ? 'fault' : 'faults'}${more}. Restore a backup, or take the articles named in again.`,
  );
  process.exitCode = 1;
}

/** `onrecord config`: the settings in force, and where each comes from. */

import { Command } from 'commander';
import { type Flags, readSettings, SETTINGS, type Settings, sourceOf } from '../config.ts';
import { needsKey } from './required-key.ts';
import { printable, say, writeOut } from './talk.ts';
import { tellUnknownVariables } from './tell-unknown-variables.ts';

/** Makes the command. */
export function configCommand(): Command {
  return new Command('config')
    .description(
      'print the settings in force and where each comes from: flag, environment, default',
    )
    .option('--db <file>', 'the SQLite file (ONRECORD_DB; default onrecord.db)')
    .option('--host <name>', 'the address to listen on (ONRECORD_HOST; default 127.0.0.1)')
    .option('--port <number>', 'the port to listen on (ONRECORD_PORT; default 3000)')
    .action(run);
}

/** No setting is a secret: keys are in the database, hashed. */
async function run(flags: Flags): Promise<void> {
  const settings = readSettings(flags);
  for (const name of Object.keys(SETTINGS) as (keyof Settings)[]) {
    const value = settings[name];
    const shown = Array.isArray(value) ? value.join(',') || 'none' : String(value);
    await writeOut(`${SETTINGS[name].variable}=${printable(shown)}  (${sourceOf(name, flags)})\n`);
  }
  tellUnknownVariables();
  if (needsKey(settings)) {
    say(
      '"onrecord serve" starts with these only once there is a key: "onrecord keys create" makes one',
    );
  }
}

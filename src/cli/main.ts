#!/usr/bin/env node
/** The command line: `onrecord COMMAND`. Exit codes: 0 done, 1 failed, 2 wrong usage. */

import { Command, CommanderError } from 'commander';
import { readVersion } from '../config.ts';
import { ExpectedError } from '../errors.ts';
import { say, stopQuietlyWhenUnread } from './talk.ts';

/** Each is loaded when it is asked for: the server's libraries alone take longer to load than `ask` takes. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serveCommand(),
  ingest: async () => (await import('./ingest.ts')).ingestCommand(),
  ask: async () => (await import('./ask.ts')).askCommand(),
  export: async () => (await import('./export.ts')).exportCommand(),
  backup: async () => (await import('./backup.ts')).backupCommand(),
  restore: async () => (await import('./restore.ts')).restoreCommand(),
  verify: async () => (await import('./verify.ts')).verifyCommand(),
  check: async () => (await import('./check.ts')).checkCommand(),
  extract: async () => (await import('./extract.ts')).extractCommand(),
  corrections: async () => (await import('./corrections.ts')).correctionsCommand(),
  reextract: async () => (await import('./reextract.ts')).reextractCommand(),
  speakers: async () => (await import('./speakers.ts')).speakersCommand(),
  keys: async () => (await import('./keys.ts')).keysCommand(),
  config: async () => (await import('./config.ts')).configCommand(),
  demo: async () => (await import('./demo.ts')).demoCommand(),
};

async function main(args: readonly string[]): Promise<number> {
  const program = new Command('onrecord')
    .description('Who said what, when, to whom, and where it was printed.')
    .version(readVersion())
    .exitOverride();
  const [name = ''] = args;
  const wanted = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  // Anything else needs them all: help lists them, a misspelt name is told the nearest.
  for (const load of wanted ? [wanted] : Object.values(COMMANDS)) {
    program.addCommand(withSettingsOf(program, await load()));
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return exitCodeOf(error);
  }
}

/** A command and its parts end as the program does, so that wrong usage of any is told by the exit code. */
function withSettingsOf(parent: Command, command: Command): Command {
  for (const part of command.copyInheritedSettings(parent).commands) withSettingsOf(command, part);
  return command;
}

/** Commander has said what was wrong with the usage already; `--help` and `--version` end that way too. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ExpectedError) say(`onrecord: ${error.message}`);
  else say(`onrecord: unexpected failure\n${String(error instanceof Error ? error.stack : error)}`);
  return isWrongFlag(error) ? 2 : 1;
}

/** A flag that can't be is wrong usage; a variable that can't be isn't. */
const isWrongFlag = (error: unknown): boolean =>
  error instanceof ExpectedError &&
  error.code === 'invalid_setting' &&
  error.details.some(({ pointer }) => pointer.startsWith('--'));

stopQuietlyWhenUnread();
process.exitCode = await main(process.argv.slice(2));

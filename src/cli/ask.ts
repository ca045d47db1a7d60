/** `onrecord ask`: a question in words, answered from the store. */

import { Command, InvalidArgumentError } from 'commander';
import { compose } from '../compose.ts';
import { readSettings } from '../config.ts';
import { printAnswer } from './print-answer.ts';
import { requireDatabase } from './require-database.ts';
import { writeOut } from './talk.ts';

/** Makes the command. */
export function askCommand(): Command {
  return new Command('ask')
    .description('answer a question in words, such as: what has Ana Brandt said about the bridge')
    .argument('<question...>', 'the question')
    .option('--speaker <name or id>', 'whose words, in place of whom the question names')
    .option('--db <file>', 'the SQLite file (ONRECORD_DB; default onrecord.db)')
    .option('--limit <number>', 'how many answers at most, 1–50', readLimit, 10)
    .option('--json', 'print what GET /v1/answers returns')
    .action(run);
}

interface AskOptions {
  readonly db?: string;
  readonly limit: number;
  readonly speaker?: string;
  readonly json?: true;
}

async function run(
  words: readonly string[],
  { db, limit, speaker, json }: AskOptions,
): Promise<void> {
  const settings = readSettings({ db });
  requireDatabase(settings.db);
  const { services, close } = await compose(settings);
  try {
    const answer = await services.answers.answer(words.join(' '), { limit, speaker });
    const colour = process.stdout.isTTY && process.stdout.hasColors();
    await writeOut(json ? `${JSON.stringify(answer, null, 2)}\n` : printAnswer(answer, { colour }));
  } finally {
    await close();
  }
}

function readLimit(text: string): number {
  const limit = /^\d{1,2}$/u.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= 50) return limit;
  throw new InvalidArgumentError('It must be a whole number, 1–50.');
}

/** `onrecord corrections`: what people put right, as data for training and tests. */

import { Command } from 'commander';
import { compose } from '../compose.ts';
import { readSettings } from '../config.ts';
import { say, writeOut } from './talk.ts';

/** Makes the command. */
export function correctionsCommand(): Command {
  const corrections = new Command('corrections').description('what people put right');
  corrections
    .command('export')
    .description(
      'print the articles with quotes that people corrected or confirmed as NDJSON, in the format of annotated news',
    )
    .option('--db <file>', 'the SQLite file (ONRECORD_DB; default onrecord.db)')
    .action(run);
  return corrections;
}

async function run(flags: { db?: string }): Promise<void> {
  const { services, close } = await compose(readSettings(flags));
  let articles = 0;
  try {
    for await (const example of services.corrections.examples()) {
      articles++;
      await writeOut(`${JSON.stringify(example)}\n`);
    }
  } finally {
    await close();
  }
  say(`${articles} ${articles === 1 ? 'article' : 'articles'} with quotes that people looked at`);
}
